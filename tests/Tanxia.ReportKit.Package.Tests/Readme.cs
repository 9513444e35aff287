namespace Tanxia.ReportKit.Package.Tests;

/// <summary>The fenced blocks of a README, by their language and in order.</summary>
internal sealed class Readme
{
    private readonly List<(string Language, string Content)> _blocks = [];

    public Readme(string path)
    {
        var lines = File.ReadAllText(path).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                var end = Array.IndexOf(lines, "```", i + 1);
                _blocks.Add((lines[i][3..], string.Concat(lines[(i + 1)..end].Select(line => line + "\n"))));
                i = end;
            }
        }
    }

    /// <summary>The only block in a language.</summary>
    public string Only(string language) => _blocks.Single(block => block.Language == language).Content;

    /// <summary>All blocks without a language: commands.</summary>
    public IEnumerable<string> Commands => _blocks.Where(block => block.Language.Length == 0)
        .SelectMany(block => block.Content.Split('\n')).Where(line => line.StartsWith("dotnet ", StringComparison.Ordinal) || line.StartsWith("cd ", StringComparison.Ordinal));
}
