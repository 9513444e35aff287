using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Generated;

public sealed class SectionTests
{
    [Fact]
    public void LevelsBelowStartAnewUnderEachHeading() => Assert.Equal(
        "一、甲\n（一）乙\n1.丙\n2.丁\n（二）戊\n1.己\n二、庚\n（一）辛\n1.壬\n",
        Rendered.Text(w =>
        {
            w.Heading("甲", Series.Chinese, 1);
            w.Heading("乙", Series.ChineseInBrackets, 2);
            w.Heading("丙", Series.Arabic, 3);
            w.Heading("丁", Series.Arabic, 3);
            w.Heading("戊", Series.ChineseInBrackets, 2);
            w.Heading("己", Series.Arabic, 3);
            w.Heading("庚", Series.Chinese, 1);
            w.Heading("辛", Series.ChineseInBrackets, 2);
            w.Heading("壬", Series.Arabic, 3);
        }));

    [Fact]
    public void TheTwentyFirstSectionIsTwentyOne() => Assert.EndsWith(
        "\n二十一、节\n",
        Rendered.Text(w =>
        {
            for (int i = 0; i < 21; i++)
            {
                w.Heading("节");
            }
        }));

    [Fact]
    public void AHeadingWithoutAMarkDoesNotCount() => Assert.Equal(
        "一、甲\n乙\n二、丙\n",
        Rendered.Text(w =>
        {
            w.Heading("甲");
            w.Heading("乙", Series.None);
            w.Heading("丙");
        }));

    /// <summary>Subsections that are headings only, as in a list of names of annexes, are something under the section.</summary>
    [Fact]
    public void ASectionOfBareSubsectionsIsNotEmpty() => Assert.Equal(
        "一、工作清单\n清单见后。\n二、附带说明\n（一）甲\n（二）乙\n",
        Rendered.Text(w =>
        {
            w.Heading("工作清单");
            w.Paragraph("清单见后");
            w.EndSection(2);
            w.Heading("附带说明");
            w.Heading("甲", Series.ChineseInBrackets, 2);
            w.Heading("乙", Series.ChineseInBrackets, 2);
            w.EndSection(4);
        }));

    [Fact]
    public void ASectionWhoseBodyWentIsAFault() => Assert.Equal(
        [
            "小结.report.yaml(4): 错误 RK1201: 这个标题下面什么也没有印出来：请补上数据，或让这一部分可以缺（optional: true 或 when）。",
            "小结.report.yaml(4): error RK1201: nothing is printed under this heading: add data, or let the section be left out (optional: true or when).",
        ],
        Rendered.Faults(w =>
        {
            w.Heading("成效");
            w.Paragraph("");
            w.EndSection(4);
            w.Heading("问题");
            w.Paragraph("人手偏少");
            w.EndSection(6);
        }));

    [Fact]
    public void OnlyTheInnermostEmptySectionIsAFault() => Assert.Equal(
        ["RK1201 5"],
        Rendered.Failed(new HandWritten(w =>
        {
            w.Heading("成效");
            w.Heading("治理", Series.ChineseInBrackets, 2);
            w.EndSection(5);
            w.EndSection(4);
        })).Select(message => $"{message.Id} {message.Line}"));

    [Fact]
    public void AnEmptySectionBehindAFullOneIsAFault() => Assert.Equal(
        ["RK1201 7"],
        Rendered.Failed(new HandWritten(w =>
        {
            w.Heading("成效");
            w.Heading("治理", Series.ChineseInBrackets, 2);
            w.Paragraph("路修好了");
            w.EndSection(5);
            w.Heading("项目", Series.ChineseInBrackets, 2);
            w.EndSection(7);
            w.EndSection(4);
        })).Select(message => $"{message.Id} {message.Line}"));

    [Fact]
    public void AColonAtTheEndOfASectionIsAFaultThoughAnotherSectionFollows() => Assert.Equal(
        ["RK1202 3"],
        Rendered.Failed(new HandWritten(w =>
        {
            w.Heading("成效");
            w.Paragraph("主要有：", 3);
            w.Paragraph("");
            w.EndSection(2);
            w.Heading("问题");
            w.Paragraph("人手偏少");
            w.EndSection(5);
        })).Select(message => $"{message.Id} {message.Line}"));

    [Fact]
    public void AColonBeforeASubsectionLeadsIn() => Assert.Equal(
        "一、成效\n主要有：\n（一）治理\n路修好了。\n",
        Rendered.Text(w =>
        {
            w.Heading("成效");
            w.Paragraph("主要有：", 3);
            w.Heading("治理", Series.ChineseInBrackets, 2);
            w.Paragraph("路修好了");
            w.EndSection(4);
            w.EndSection(2);
        }));
}
