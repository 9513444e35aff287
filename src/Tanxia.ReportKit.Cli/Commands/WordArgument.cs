using System.CommandLine;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>An argument that is one of a few words.</summary>
internal sealed class WordArgument : Argument<string>
{
    public WordArgument(string name, params string[] words) : base(name)
    {
        Words = words;
        HelpName = string.Join('|', words);
        this.AcceptOnlyFromAmong(words);
    }

    public IReadOnlyList<string> Words { get; }
}
