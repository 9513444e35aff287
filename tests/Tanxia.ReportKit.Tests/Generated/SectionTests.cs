using static Tanxia.ReportKit.Series;

namespace Tanxia.ReportKit.Tests.Generated;

public sealed class SectionTests
{
    [Fact]
    public void LevelsBelowStartAnewUnderEachHeading() => Assert.Equal(
        "一、甲\n（一）乙\n1.丙\n2.丁\n（二）戊\n1.己\n二、庚\n（一）辛\n1.壬\n",
        Rendered.Text(w =>
        {
            w.Section("甲", Chinese, 1, () =>
            {
                w.Section("乙", ChineseInBrackets, 2, () =>
                {
                    w.Section("丙", Arabic, 3);
                    w.Section("丁", Arabic, 3);
                });
                w.Section("戊", ChineseInBrackets, 2, () => w.Section("己", Arabic, 3));
            });
            w.Section("庚", Chinese, 1, () => w.Section("辛", ChineseInBrackets, 2, () => w.Section("壬", Arabic, 3)));
        }));

    [Fact]
    public void TheTwentyFirstSectionIsTwentyOne() => Assert.EndsWith(
        "\n二十一、节\n",
        Rendered.Text(w =>
        {
            for (int i = 0; i < 21; i++)
            {
                w.Section("节", Chinese, 1);
            }
        }));

    [Fact]
    public void AHeadingWithoutAMarkNeitherCountsNorStartsALevelAnew() => Assert.Equal(
        "一、甲\n（一）乙\n丙\n（二）丁\n二、戊\n",
        Rendered.Text(w =>
        {
            w.Section("甲", Chinese, 1, () =>
            {
                w.Section("乙", ChineseInBrackets, 2);
                w.Section("丙", None, 1);
                w.Section("丁", ChineseInBrackets, 2);
            });
            w.Section("戊", Chinese, 1);
        }));

    [Fact]
    public void ASectionOfBareSubsectionsIsNotEmpty() => Assert.Equal(
        "一、工作清单\n清单见后。\n二、附带说明\n（一）甲\n（二）乙\n",
        Rendered.Text(w =>
        {
            w.Section("工作清单", Chinese, 1, () => w.Paragraph("清单见后"));
            w.Section("附带说明", Chinese, 1, () =>
            {
                w.Section("甲", ChineseInBrackets, 2);
                w.Section("乙", ChineseInBrackets, 2);
            });
        }));

    [Fact]
    public void ASectionWhoseBodyWentIsAFault() => Assert.Equal(
        ["RK1201 4"],
        Rendered.Places(w =>
        {
            w.Section("成效", Chinese, 1, () => w.Paragraph(""), 4);
            w.Section("问题", Chinese, 1, () => w.Paragraph("人手偏少"), 6);
        }));

    [Fact]
    public void OnlyTheInnermostEmptySectionIsAFault() => Assert.Equal(
        ["RK1201 5"],
        Rendered.Places(w => w.Section("成效", Chinese, 1, () => w.Section("治理", ChineseInBrackets, 2, () => { }, 5), 4)));

    [Fact]
    public void AnEmptySectionBehindAFullOneIsAFault() => Assert.Equal(
        ["RK1201 7"],
        Rendered.Places(w => w.Section("成效", Chinese, 1, () =>
        {
            w.Section("治理", ChineseInBrackets, 2, () => w.Paragraph("路修好了"), 5);
            w.Section("项目", ChineseInBrackets, 2, () => { }, 7);
        }, 4)));

    [Fact]
    public void AColonAtTheEndOfASectionIsAFaultThoughAnotherSectionFollows() => Assert.Equal(
        ["RK1202 3"],
        Rendered.Places(w =>
        {
            w.Section("成效", Chinese, 1, () =>
            {
                w.Paragraph("主要有：", 3);
                w.Paragraph("");
            });
            w.Section("问题", Chinese, 1, () => w.Paragraph("人手偏少"));
        }));

    [Fact]
    public void AColonBeforeASubsectionLeadsIn() => Assert.Equal(
        "一、成效\n主要有：\n（一）治理\n路修好了。\n",
        Rendered.Text(w => w.Section("成效", Chinese, 1, () =>
        {
            w.Paragraph("主要有：");
            w.Section("治理", ChineseInBrackets, 2, () => w.Paragraph("路修好了"));
        })));
}
