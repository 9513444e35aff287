using System.Globalization;
using Microsoft.CodeAnalysis;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Generator.Tests.PublicCases;

/// <summary>What is said of an outline: by the build, by the reader that a command line calls, and by a report at run time.</summary>
internal static class Said
{
    /// <summary>Id and place of everything, after all three were seen to say the same words in both languages.</summary>
    public static IReadOnlyList<string> Of(string outline) => Of([outline])[0];

    public static IReadOnlyList<string>[] Of(IReadOnlyList<string> outlines)
    {
        ILookup<string, Diagnostic> built = GeneratorRun.Of([.. outlines.Select((outline, i) => (PathOf(i), outline))]).Result.Diagnostics
            // Two outlines of one class meet in this test only.
            .Where(diagnostic => diagnostic.Id != "RK0308").ToLookup(diagnostic => diagnostic.Location.GetLineSpan().Path);
        return [.. outlines.Select((outline, i) => Same(outline, built[PathOf(i)]))];
    }

    private static List<string> Same(string outline, IEnumerable<Diagnostic> built)
    {
        ReportOutline read = ReportOutline.Parse("outline", outline);
        Assert.Equal(read.Messages.Select(Words), built.Select(Words));
        if (read.HasErrors)
        {
            Report report = read.WithData("data", "");
            Assert.Equal(read.Messages.Select(Words), report.Check().Select(Words));
            Assert.Equal(read.Messages.Select(Words), Assert.Throws<ReportException>(report.ToText).Messages.Select(Words));
        }
        return [.. read.Messages.Select(message => $"{message.Id} {message.Line}:{message.Column}")];
    }

    private static string PathOf(int number) => $"/p/{number}.report.yaml";

    private static string Words(ReportMessage message) =>
        $"{message.Id} {message.Line}:{message.Column} {message.Text(MessageLanguage.Chinese)} {message.Text(MessageLanguage.English)}";

    private static string Words(Diagnostic diagnostic)
    {
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        return $"{diagnostic.Id} {place.StartLinePosition.Line + 1}:{place.StartLinePosition.Character + 1} "
            + $"{diagnostic.GetMessage(CultureInfo.GetCultureInfo("zh-CN"))} {diagnostic.GetMessage(CultureInfo.GetCultureInfo("en-US"))}";
    }
}
