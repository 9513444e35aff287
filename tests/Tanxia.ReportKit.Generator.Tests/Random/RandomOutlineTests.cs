using CsCheck;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;
using Xunit.Abstractions;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>What holds for every outline, tried on a thousand random ones, without compiling.</summary>
public class RandomOutlineTests(ITestOutputHelper output)
{
    private const int Outlines = 1000;

    [Fact]
    public void RandomOutlinesGiveWellFormedTexts()
    {
        int wrong = 0, refused = 0;
        foreach (RandomReport report in RandomReports.Take(Outlines))
        {
            var trial = new Trial(report);
            AssertNone(report, trial.IllFormed, other => other.IllFormed);
            if (trial.IsWrong)
            {
                wrong++;
                output.WriteLine(trial.Errors);
            }
            refused += trial.HasFaults ? 1 : 0;
        }
        output.WriteLine($"{wrong} outlines with errors, {refused} refused by their data");
        Assert.InRange(wrong, 0, Outlines / 50);
        Assert.InRange(refused, 0, Outlines / 20);
    }

    [Fact]
    public void WhateverIsLeftOutTheTextStaysWellFormed()
    {
        int tried = 0, refused = 0;
        foreach (RandomReport report in RandomReports.Take(Outlines / 4).Where(report => new Trial(report) is { IsWrong: false, HasFaults: false }))
        {
            IEnumerable<RandomReport> variants = Variants.WithoutEach(report).Select(data => report with { Data = data }).Concat(Variants.WithoutEachCondition(report));
            foreach (RandomReport variant in variants)
            {
                var trial = new Trial(variant);
                AssertNone(variant, trial.Unexpected ?? trial.IllFormed, other => other.Unexpected ?? other.IllFormed);
                tried++;
                refused += trial.IsRefused ? 1 : 0;
            }
        }
        output.WriteLine($"{tried} reports with something left out, {refused} of them refused");
        Assert.InRange(refused, 0, tried / 10);
    }

    [Fact]
    public void EverythingThatAnOutlineCanSayIsSaid()
    {
        var count = new StepCount();
        List<RandomReport> reports = [.. RandomReports.Take(Outlines)];
        foreach (RandomReport report in reports)
        {
            if (OutlineReader.Read(report.File, report.Yaml, out IReadOnlyList<ReportMessage> messages) is { } outline && !messages.Any(message => message.Severity == Severity.Error))
            {
                count.Add(Lowerer.Lower(outline));
            }
        }
        foreach (TreeMap map in reports.SelectMany(report => report.Outline.All()).OfType<TreeMap>())
        {
            map.Pairs.ForEach(pair => count.AddKey(pair.Key));
        }
        output.WriteLine(string.Join("\n", count.Counts.Select(pair => $"{pair.Count,8} {pair.What}")));
        Assert.All(count.Counts, pair => Assert.True(pair.Count >= 20, pair.What + " occurs only " + pair.Count + " times"));
    }

    [Fact]
    public void ANameThatIsRepeatedAroundAPartIsFoundWhereverItStands()
    {
        int tried = 0;
        foreach (RandomReport report in RandomReports.Take(Outlines / 4).Where(report => !new Trial(report).IsWrong))
        {
            Outline outline = OutlineReader.Read(report.File, report.Yaml, out _)!;
            Metric? inner = outline.Models.Where(model => model.Parent is not null).SelectMany(model => model.Metrics).FirstOrDefault();
            string key = report.Outline["sections"] is null ? "各部分" : "sections";
            if (inner is null || report.Outline[key] is null)
            {
                continue;
            }
            foreach (bool isFirst in (bool[])[true, false])
            {
                var copy = (TreeMap)report.Outline.Copy();
                var section = new TreeMap();
                section.Add("section", "补记");
                var metrics = new TreeMap();
                metrics.Add(inner.Key, "件");
                section.Add("metrics", metrics);
                section.Add("text", $"补记{{{inner.Key}}}");
                var sections = (TreeList)copy[key]!;
                sections.Items.Insert(isFirst ? 0 : sections.Items.Count, section);
                Assert.Contains(ReportOutline.Parse(report.File, TreePrinter.Yaml(copy)).Messages, message => message.Id == "RK0302");
                tried++;
            }
        }
        output.WriteLine($"{tried} repeated names");
        Assert.InRange(tried, 50, int.MaxValue);
    }

    [Fact]
    public void AnEmptyListBehindAKeyOfTextsIsFound()
    {
        // 附件 is also the word for the annexes of the signed paper.
        Key[] texts = [Keys.Title, Keys.Issuer, Keys.Notes, Keys.Signature, Keys.Preamble, Keys.Intro, Keys.Text, Keys.Closing, Keys.Empty, Keys.Each, Keys.Else];
        var tried = new HashSet<string>();
        foreach (RandomReport report in RandomReports.Take(Outlines / 20))
        {
            List<Tree> nodes = [.. report.Outline.All()];
            foreach ((TreeMap map, int i) in nodes.Select((node, i) => (node as TreeMap, i)).Where(pair => pair.Item1 is not null).Select(pair => (pair.Item1!, pair.i)))
            {
                // The title of a table is one line.
                bool isTable = (map["as"] ?? map["写法"]) is not null;
                foreach (string key in map.Pairs.Select(pair => pair.Key).Where(key => texts.Any(text => (text.English == key || text.Chinese == key) && !(isTable && text == Keys.Title))))
                {
                    var copy = (TreeMap)report.Outline.Copy();
                    ((TreeMap)copy.All().ElementAt(i)).Set(key, new TreeList());
                    tried.Add(key);
                    Assert.Contains(ReportOutline.Parse(report.File, TreePrinter.Yaml(copy)).Messages, message => message.Id == "RK0206" && message.ToString(MessageLanguage.Chinese).Contains($"“{key}”", StringComparison.Ordinal));
                }
            }
        }
        Assert.Equal(texts.SelectMany(key => new[] { key.English, key.Chinese }).Order(), tried.Order());
    }

    [Fact]
    public void ASeedGivesTheSameReportAgain()
    {
        RandomReport report = RandomReports.Take(1).Single();
        Assert.Equal(report.ToString(), new ReportGen().Generate(PCG.Parse(report.Seed), null, out _).ToString());
    }

    /// <summary>A fault is shown with the smallest report that still has it.</summary>
    private static void AssertNone(RandomReport report, string? fault, Func<Trial, string?> faultOf)
    {
        if (fault is not null)
        {
            Assert.Fail(Smallest.Failing(report, smaller => faultOf(new Trial(smaller))));
        }
    }
}
