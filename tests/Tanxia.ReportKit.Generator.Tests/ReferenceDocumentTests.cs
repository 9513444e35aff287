using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>The real half-year report that the project started from. It lies beside the repository, not in it.</summary>
public class ReferenceDocumentTests
{
    private const string File = "half-year.report.yaml";

    private static string Read(string name)
    {
        Skip.If(Shared.Reference is null, "the real documents are not beside this clone");
        return System.IO.File.ReadAllText(Path.Combine(Shared.Reference!, name));
    }

    [SkippableFact]
    public void BothBackEndsGiveItsTextToTheByte()
    {
        var both = new BothBackEnds((File, Read(File)));
        Assert.Equal(Read("expected.txt"), both.Render(File, Read("data.yaml")));
    }

    [SkippableFact]
    public void ItsOutlineGivesNoErrorAndNoWarning() =>
        Assert.DoesNotContain(ReportOutline.Parse(File, Read(File)).Messages, message => message.Severity != Severity.Note);

    [SkippableFact]
    public void ItsThirteenMeetingsWithAWordPrintAsTen()
    {
        string outline = Replace(Read(File), "反诈会议: 次 ", "反诈会议: { unit: 次, approx: 余 } ");
        string text = new BothBackEnds((File, outline)).Render(File, Read("data.yaml"));
        Assert.Equal(Replace(Read("expected.txt"), "召开反诈工作部署会议13次", "召开反诈工作部署会议10余次"), text);
    }

    [SkippableFact]
    public void ItsTotalWithAWordIsAnErrorBecauseItsPartsAreExact()
    {
        string outline = Replace(Read(File), "隐患: 项 ", "隐患: { unit: 项, approx: 多 } ");
        int line = outline[..outline.IndexOf("隐患: {", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        ReportMessage message = Assert.Single(ReportOutline.Parse(File, outline).Messages, message => message.Severity != Severity.Note);
        Assert.Equal($"half-year.report.yaml({line},15): 错误 RK0408: “隐患”要用来核对或计算（隐患 = 现场整改 + 限期整改），必须是准确数，不能带“多”：请删去“约数”（approx）。",
            message.ToString(MessageLanguage.Chinese));
    }

    private static string Replace(string text, string old, string changed)
    {
        Assert.Contains(old, text);
        return text.Replace(old, changed);
    }
}
