namespace Tanxia.ReportKit.Generator.Tests;

public class LiveFiguresTests
{
    private static readonly Lazy<LiveFigures> s_2026 = new(() => Example("2026"));
    private static readonly Lazy<LiveFigures> s_2025 = new(() => Example("2025"));
    private static readonly Lazy<LiveFigures> s_reference = new(() => new LiveFigures("half-year.report.yaml",
        File.ReadAllText(Path.Combine(Shared.Reference!, "half-year.report.yaml")), File.ReadAllText(Path.Combine(Shared.Reference!, "data.yaml"))));

    private static readonly Lazy<LiveFigures>[] s_communiques = [Other("Communique", "communique", "2025"), Other("Communique", "communique", "2023")];
    private static readonly Lazy<LiveFigures>[] s_profiles = [Other("TownProfile", "town-profile", "qingshi"), Other("TownProfile", "town-profile", "songping")];

    private static Lazy<LiveFigures> Other(string example, string outline, string data) => new(() => new LiveFigures(outline + ".report.yaml",
        Shared.Read("examples", example, outline + ".report.yaml"), Shared.Read("examples", example, "data", data + ".yaml")));

    private static LiveFigures Example(string year) => new("half-year.report.yaml",
        Shared.Read("examples", "HalfYear", "half-year.report.yaml"), Shared.Read("examples", "HalfYear", "data", year + "-first-half.yaml"));

    [Fact]
    public void EveryFigureOfTheExampleIsLive()
    {
        Assert.All(s_2026.Value.Given, s_2026.Value.Change);
        Assert.All(s_2025.Value.Given, s_2025.Value.Change);
    }

    [Fact]
    public void EveryOptionalNodeOfTheExampleMayBeLeftOut()
    {
        Assert.Equal(["Dongling", "Hekou", "Liuwan", "Songping"], s_2026.Value.Optional.Select(model => model.Id));
        Assert.All(s_2026.Value.Optional, model => WellFormed(s_2026.Value.LeaveOut(model)));
    }

    [Fact]
    public void EveryFigureOfTheCommuniqueIsLive()
    {
        Assert.All(s_communiques[0].Value.Given, s_communiques[0].Value.Change);
        Assert.All(s_communiques[1].Value.Shown, s_communiques[1].Value.Change);
    }

    [Fact]
    public void EveryFigureOfTheProfileIsLive()
    {
        Assert.All(s_profiles[0].Value.Given, s_profiles[0].Value.Change);
        Assert.All(s_profiles[1].Value.Shown, s_profiles[1].Value.Change);
    }

    [Fact]
    public void EveryOptionalNodeOfTheCommuniqueMayBeLeftOut()
    {
        Assert.Equal(["渔业", "房地产", "外贸"], s_communiques[0].Value.Optional.Select(model => model.Id));
        Assert.All(s_communiques[0].Value.Optional, model => WellFormed(s_communiques[0].Value.LeaveOut(model)));
        Assert.Empty(s_communiques[1].Value.Optional);
    }

    [Fact]
    public void EveryOptionalNodeOfTheProfileMayBeLeftOut()
    {
        Assert.Equal(["Minerals", "Tourism", "Cooperation"], s_profiles[0].Value.Optional.Select(model => model.Id));
        // Below the title, and above the signature.
        Assert.All(s_profiles[0].Value.Optional, model => WellFormed(s_profiles[0].Value.LeaveOut(model), blankLines: 2));
        Assert.Empty(s_profiles[1].Value.Optional);
    }

    [Fact]
    public void AtLeastTenTextsOfTheExampleTakeTheirOtherFormInTheOtherHalfYear()
    {
        // What is left of a report without its figures: the words that conditions chose.
        string first = Words("2026"), second = Words("2025");
        string[] clauses = first.Split('，', '；', '。', '：', '\n');
        Assert.True(clauses.Except(second.Split('，', '；', '。', '：', '\n')).Count() >= 10);
    }

    [SkippableFact]
    public void EveryFigureOfTheRealDocumentIsLive()
    {
        Skip.If(Shared.Reference is null, "the real documents are not beside this clone");
        Assert.All(s_reference.Value.Given, s_reference.Value.Change);
    }

    [SkippableFact]
    public void EveryOptionalNodeOfTheRealDocumentMayBeLeftOut()
    {
        Skip.If(Shared.Reference is null, "the real documents are not beside this clone");
        Assert.Equal(4, s_reference.Value.Optional.Count());
        Assert.All(s_reference.Value.Optional, model => WellFormed(s_reference.Value.LeaveOut(model)));
    }

    private static string Words(string year)
    {
        RenderedReport report = Outlines.ReportOutline.Parse("half-year.report.yaml", Shared.Read("examples", "HalfYear", "half-year.report.yaml"))
            .WithData("data.yaml", Shared.Read("examples", "HalfYear", "data", year + "-first-half.yaml")).Render();
        string text = report.Text;
        foreach (ReportSpan span in report.Spans.Where(span => span.Kind == SpanKind.Figure).OrderByDescending(span => span.Start).ThenByDescending(span => span.Length))
        {
            text = span.Start + span.Length <= text.Length ? text.Remove(span.Start, span.Length) : text;
        }
        return text;
    }

    private static void WellFormed(string text, int blankLines = 1)
    {
        foreach (string wrong in (string[])["。。", "；。", "，。", "：。", "，，", "；；", "、。"])
        {
            Assert.DoesNotContain(wrong, text);
        }
        Assert.Equal(blankLines, text.Split('\n').SkipLast(1).Count(line => line.Length == 0));
    }
}
