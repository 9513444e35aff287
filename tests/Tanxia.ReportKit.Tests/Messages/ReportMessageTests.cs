using System.Globalization;
using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Messages;

public sealed class ReportMessageTests
{
    private static readonly MessageKind Kind = new("RK9999", Severity.Warning, "“{0}”是{1}", "\"{0}\" is {1}");

    [Theory]
    [InlineData("", 0, 0, "")]
    [InlineData("小结.report.yaml", 0, 0, "小结.report.yaml: ")]
    [InlineData("小结.report.yaml", 1234, 0, "小结.report.yaml(1234): ")]
    [InlineData("小结.report.yaml", 12, 34, "小结.report.yaml(12,34): ")]
    public void PlaceSeverityIdAndTextAreOneLine(string file, int line, int column, string place)
    {
        string chinese = place + "警告 RK9999: “甲{0}”是空的", english = place + "warning RK9999: \"甲{0}\" is empty";
        var message = new ReportMessage(Kind, file, line, column, "甲{0}", new Bilingual("空的", "empty"));
        Cultures.Each(() =>
        {
            Assert.Equal(chinese, message.ToString(MessageLanguage.Chinese));
            Assert.Equal(english, message.ToString(MessageLanguage.English));
            Assert.Equal(CultureInfo.CurrentUICulture.Name == "zh-CN" ? chinese : english, message.ToString());
        });
        Assert.Equal("“甲{0}”是空的", message.Text(MessageLanguage.Chinese));
        Assert.Equal("\"甲{0}\" is empty", message.Text(MessageLanguage.English));
    }

    [Fact]
    public void AMessageNamesItsFigure()
    {
        var part = new HandWritten(w => w.MissingPart("Party", 12, () => ""));
        var figure = new HandWritten(w => w.Look((long?)null, new FigureInfo { Path = "Party.户数", Required = true }));
        var body = new HandWritten(w => w.Paragraph(""));

        Assert.Equal("Party", part.Check().Single().Figure);
        Assert.Equal("Party.户数", figure.Check()[0].Figure);
        Assert.Null(body.Check().Single().Figure);
    }

    [Fact]
    public void TheExceptionListsItsMessagesInTheLanguageOfTheUser()
    {
        var report = new HandWritten(w =>
        {
            w.MissingPart("Party", 3, () => "");
            w.MissingPart("Results", 4, () => "");
        });
        Cultures.In(new CultureInfo("zh-CN"), () => Assert.Equal(
            """
            报告没有生成：
            小结.report.yaml(3): 错误 RK1002: “Party”这一部分没有数据（null）：请补上；可以没有的部分，请在大纲里写 可缺: 是（optional: true）。
            小结.report.yaml(4): 错误 RK1002: “Results”这一部分没有数据（null）：请补上；可以没有的部分，请在大纲里写 可缺: 是（optional: true）。
            """, Assert.Throws<ReportException>(report.ToText).Message));
        Cultures.In(new CultureInfo("de-DE"), () => Assert.Equal(
            """
            The report was not made:
            小结.report.yaml(3): error RK1002: the part "Party" has no data (null): set it; a part that may be missing is declared optional: true in the outline.
            小结.report.yaml(4): error RK1002: the part "Results" has no data (null): set it; a part that may be missing is declared optional: true in the outline.
            """, Assert.Throws<ReportException>(report.ToText).Message));
    }

    /// <summary>They are found in another order: figures first, then what is computed, then the checks.</summary>
    [Fact]
    public void FaultsComeInTheOrderOfTheOutline()
    {
        var figure = new FigureInfo { Path = "户数", Required = true, Line = 20 };
        var check = new CheckInfo { Line = 5 };
        IReadOnlyList<ReportMessage> faults = Rendered.Failed(new HandWritten(w =>
        {
            w.Look((long?)null, figure);
            w.MissingPart("Party", 30, () => "");
            w.Contradiction(check, 1m, 2m);
            w.MissingPart("Results", 20, () => "");
        }));
        Assert.Equal(["5 RK1101", "20 RK1001", "20 RK1002", "30 RK1002"], faults.Select(fault => $"{fault.Line} {fault.Id}"));
    }
}
