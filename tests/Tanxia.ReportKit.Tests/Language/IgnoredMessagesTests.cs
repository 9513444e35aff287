using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Tests.Language;

public class IgnoredMessagesTests
{
    private const string Folded = "report: Ignoring\n{0}metrics:\n  牵头: text\ntext: 由{{牵头}}牵头\n";

    /// <summary>A warning about a data file is the outline's to ignore as well.</summary>
    [Theory]
    [InlineData("", "RK0812")]
    [InlineData("ignore: [RK0812]\n", "")]
    [InlineData("忽略:\n  - RK0412\n  - RK0812\n", "")]
    [InlineData("ignore: [RK0412]\n", "RK0812")]
    public void WarningsOfTheDataToo(string ignore, string said)
    {
        ReportOutline outline = ReportOutline.Parse("outline", string.Format(Folded, ignore));
        Assert.Empty(outline.Messages);
        Assert.Equal(said, string.Join(" ", outline.WithData("data", "牵头: 水利站\n  农技站\n").Check().Select(message => message.Id)));
    }

    /// <summary>Each page of a warning or note, with its own id ignored: nothing of it is left.</summary>
    [Fact]
    public void EveryWarningAndNoteOfAnOutlineCanBeIgnored()
    {
        string[] ids = [.. IgnoreBinder.Known.Where(id => string.CompareOrdinal(id, "RK0800") < 0)];
        Assert.True(ids.Length > 15);
        foreach (string id in ids)
        {
            string wrong = Messages.MessagePage.Load(id).Cases[0].Outline;
            string key = wrong.Contains("报告:") ? "忽略" : "ignore";
            Assert.Contains(ReportOutline.Parse("", wrong).Messages, message => message.Id == id);
            Assert.DoesNotContain(ReportOutline.Parse("", wrong + $"\n{key}: [{id}]\n").Messages, message => message.Id == id || message.Severity == Severity.Error);
        }
    }

    [Fact]
    public void NoErrorCanBe() => Assert.DoesNotContain(OutlineMessages.All.Concat(RuntimeMessages.All).Where(kind => kind.Severity == Severity.Error), kind => IgnoreBinder.Known.Contains(kind.Id));

    [Theory]
    [InlineData("ignore: RK0412", "RK0209")]
    [InlineData("ignore: [[RK0412]]", "RK0207")]
    [InlineData("ignore: [rk0412]", "RK0231")]
    public void WhatIsNoListOfIdsIsSaid(string ignore, string id) =>
        Assert.Equal(id, Assert.Single(ReportOutline.Parse("", $"report: A\ntext: 甲\n{ignore}\n").Messages).Id);
}
