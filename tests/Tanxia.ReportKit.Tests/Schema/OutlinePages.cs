using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Tests.Schema;

/// <summary>The outlines that stand in the repository: in files, and in the pages of the documentation.</summary>
internal static partial class OutlinePages
{
    /// <summary>Outlines in files of their own.</summary>
    public static IEnumerable<string> Files => ((string[])["examples", Path.Combine("src", "Tanxia.ReportKit.Cli", "Templates")])
        .SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.report.yaml", SearchOption.AllDirectories))
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(folder => folder is "bin" or "obj"))
        .Order(StringComparer.Ordinal).Select(path => Path.GetRelativePath(Repository.Root, path));

    /// <summary>The pages of a folder under docs that have outlines.</summary>
    public static IEnumerable<string> Pages(string folder)
    {
        var docs = new DirectoryInfo(Path.Combine(Repository.Root, "docs", folder));
        return docs.Exists ? docs.GetFiles("*.md").Select(file => Path.GetRelativePath(Repository.Root, file.FullName)).Order(StringComparer.Ordinal) : [];
    }

    /// <summary>The outlines of a page: those between ``` that say so.</summary>
    /// <param name="page">Its path in the repository.</param>
    /// <param name="kinds">outline, wrong, right.</param>
    public static IReadOnlyList<string> In(string page, params string[] kinds) =>
        [.. Block().Matches(File.ReadAllText(Path.Combine(Repository.Root, page)).ReplaceLineEndings("\n"))
            .Where(block => kinds.Contains(block.Groups[1].Value)).Select(block => Shown(block.Groups[2].Value))];

    /// <summary>Characters that nobody could see in a page are written as ␉ and \u{200B}.</summary>
    private static string Shown(string text) => Escape().Replace(
        text.Replace('␉', '\t'), match => char.ConvertFromUtf32(Convert.ToInt32(match.Groups[1].Value, 16)));

    [GeneratedRegex(@"^```yaml (\w+)\n(.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\\u\{([0-9A-F]+)\}")]
    private static partial Regex Escape();
}
