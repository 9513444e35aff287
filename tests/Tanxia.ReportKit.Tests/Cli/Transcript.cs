using System.Text.RegularExpressions;
using Tanxia.ReportKit.Cli;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>The tool, called in this process in a folder of its own, and what it left there.</summary>
internal sealed partial class Transcript : IDisposable
{
    public Transcript() => Folder = Directory.CreateTempSubdirectory("报告 材料-").FullName;

    public string Folder { get; }

    public MessageLanguage Language { get; init; } = MessageLanguage.English;

    public string Input { get; set; } = "";

    public string PathOf(string file) => Path.Combine(Folder, file);

    public Transcript Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>The names of all files below, in order: nothing may be left lying about.</summary>
    public string[] Files => [.. Directory.GetFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>Calls it. An argument that begins with @ is a path in the folder; what it says names files as if it were called there.</summary>
    public Answer Run(params string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        var screen = new Screen { Input = () => new StringReader(Input), Output = output, Error = error, Language = Language };
        int code = Tool.Run([.. arguments.Select(argument => argument.StartsWith('@') ? PathOf(argument[1..]) : argument)], screen);
        return new Answer(code, Relative(output.ToString()), Relative(error.ToString()));
    }

    /// <summary>The names of all commands, as help lists them.</summary>
    public IReadOnlyList<string> CommandsOfHelp() => [.. CommandOfHelp().Matches(Run("--help").Output).Select(match => match.Groups[1].Value)];

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    [GeneratedRegex("^  ([a-z]+)  ", RegexOptions.Multiline)]
    private static partial Regex CommandOfHelp();

    private string Relative(string text) => text.Replace(Folder + Path.DirectorySeparatorChar, "").Replace(new Uri(Folder).AbsoluteUri + "/", "").Replace(Folder, ".");
}

internal sealed record Answer(int Code, string Output, string Error)
{
    /// <summary>The whole answer: exit code, standard error, standard output.</summary>
    public void Is(int code, string error, string output = "")
    {
        Assert.Equal(error.Length == 0 || error.EndsWith('\n') ? error : error + "\n", Error);
        Assert.Equal(output.Length == 0 || output.EndsWith('\n') ? output : output + "\n", Output);
        Assert.Equal(code, Code);
    }
}
