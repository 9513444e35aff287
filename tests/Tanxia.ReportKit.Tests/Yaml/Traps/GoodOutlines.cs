using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Tests.Schema;

namespace Tanxia.ReportKit.Tests.Yaml.Traps;

/// <summary>Every outline of the repository of which nothing is said, in lines; then the same with Chinese keys.</summary>
internal static class GoodOutlines
{
    /// <summary>Most are parts of reports: a section may stand alone.</summary>
    public const string LoneSection = "RK0608";

    private static readonly string[][] AsWritten =
    [
        .. OutlinePages.Files.Select(path => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n"))
            .Concat(OutlinePages.Pages("language").SelectMany(page => OutlinePages.In(page, "outline")))
            .Concat(OutlinePages.Pages("messages").SelectMany(page => OutlinePages.In(page, "right")))
            .Distinct().Where(outline => outline[0] != '\uFEFF').Select(outline => outline.Split('\n')).Where(IsGood),
    ];

    public static IReadOnlyList<string[]> All { get; } = [.. AsWritten, .. AsWritten.Select(InChinese).Where(IsGood)];

    private static bool IsGood(string[] outline) => ReportOutline.Parse("", string.Join('\n', outline)).Messages.All(message => message.Id == LoneSection);

    private static string[] InChinese(string[] outline) => [.. OutlineLine.Of(outline).Zip(outline, (line, text) =>
        line is { IsMetric: false } && Keys.All.FirstOrDefault(key => key.English == line.Key) is { } key
            ? text[..line.KeyStart] + key.Chinese + text[(line.KeyStart + line.Key.Length)..]
            : text)];
}
