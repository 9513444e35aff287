using System.CommandLine;

namespace Tanxia.ReportKit.Cli.Commands;

/// <summary>An option that takes one of a few words.</summary>
internal sealed class WordOption : Option<string>
{
    public WordOption(string name, params string[] words) : base(name)
    {
        Words = words;
        HelpName = string.Join('|', words);
        AcceptOnlyFromAmong(words);
    }

    public IReadOnlyList<string> Words { get; }
}
