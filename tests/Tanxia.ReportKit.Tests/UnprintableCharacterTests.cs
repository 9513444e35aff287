using CsCheck;

namespace Tanxia.ReportKit.Tests;

/// <summary>A value is one line of what people can see; anything else in it is said, and never vanishes.</summary>
public sealed class UnprintableCharacterTests
{
    private static readonly FigureInfo Lead = new() { Key = "牵头", Path = "牵头", Kind = FigureKind.Text, Required = true, Line = 6 };
    private static readonly FigureInfo Villages = new() { Key = "村", Path = "村", Kind = FigureKind.Names, Required = true, Line = 7 };

    [Theory]
    [Trait("PublicCase", "P28")]
    [InlineData('\n', "换行（U+000A）", "a line break (U+000A)")]
    [InlineData('\r', "换行（U+000D）", "a line break (U+000D)")]
    [InlineData('\u2028', "换行（U+2028）", "a line break (U+2028)")]
    [InlineData('\u2029', "换行（U+2029）", "a line break (U+2029)")]
    [InlineData('\u0085', "换行（U+0085）", "a line break (U+0085)")]
    [InlineData('\t', "制表符（U+0009）", "a tab (U+0009)")]
    [InlineData('\0', "控制字符（U+0000）", "a control character (U+0000)")]
    [InlineData('\u007F', "控制字符（U+007F）", "a control character (U+007F)")]
    [InlineData('\uFFFD', "乱码（U+FFFD）", "a replacement character (U+FFFD)")]
    [InlineData('\u200B', "看不见的字符（U+200B）", "an invisible character (U+200B)")]
    [InlineData('\uFEFF', "看不见的字符（U+FEFF）", "an invisible character (U+FEFF)")]
    [InlineData('\u202E', "看不见的字符（U+202E）", "an invisible character (U+202E)")]
    [InlineData('\uD840', "不完整的字符（U+D840）", "half a character (U+D840)")]
    [InlineData('\uDC0B', "不完整的字符（U+DC0B）", "half a character (U+DC0B)")]
    public void ACharacterThatCannotBePrintedIsAFault(char character, string chinese, string english)
    {
        string text = "农业" + character + "办";
        Assert.Equal(
            [
                $"小结.report.yaml(6): 错误 RK1008: “牵头”的第 3 个字符是{chinese}：正文里不能有它，请删去；需要分段的，请在大纲里分段。",
                $"小结.report.yaml(6): error RK1008: character 3 of \"牵头\" is {english}, which cannot stand in a report: remove it; paragraphs are made in the outline.",
                $"小结.report.yaml(7): 错误 RK1008: “村”的第 3 个字符是{chinese}：正文里不能有它，请删去；需要分段的，请在大纲里分段。",
                $"小结.report.yaml(7): error RK1008: character 3 of \"村\" is {english}, which cannot stand in a report: remove it; paragraphs are made in the outline.",
            ],
            Rendered.Faults(w =>
            {
                Assert.False(w.Look(text, Lead));
                Assert.False(w.Look(["东岭村", text], Villages));
            }));
    }

    [Theory]
    [InlineData("农业办")]
    [InlineData("𠀋")]
    [InlineData("😀𠀋😀")]
    [InlineData("接入 5G　网络")]
    [InlineData("0441522199001011234")]
    [InlineData("{0} “‘《〔①…—～")]
    public void WhatPeopleCanSeeIsPrintedAsItIs(string text)
    {
        Assert.Equal($"由{text}牵头。\n", Rendered.Text(w =>
        {
            Assert.True(w.Look(text, Lead));
            w.BeginParagraph();
            w.Text("由");
            w.Figure(text, Lead);
            w.Text("牵头");
            w.EndParagraph(1);
        }));
    }

    [Fact]
    [Trait("PublicCase", "P19")]
    public void AnOptionalTextThatIsEmptyCountsAsAbsent()
    {
        var optional = new FigureInfo { Path = "牵头", Kind = FigureKind.Text };
        foreach (string? text in (string?[])[null, "", " ", "　"])
        {
            Rendered.Text(w =>
            {
                Assert.False(w.Look(text, optional));
                Assert.False(w.Has(text, optional));
                w.Paragraph("办好");
            });
        }
    }

    [Fact]
    public void TheFirstSuchCharacterIsTheOneThatIsSaid() => Gen.String[Gen.Char, 0, 8].Sample(text =>
    {
        int expected = -1;
        for (int i = 0; i < text.Length && expected < 0; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || char.IsControl(text[i]) || "\u2028\u2029\uFFFD".Contains(text[i]) || UnprintableCharacter.IsInvisible(text[i]))
            {
                expected = i;
            }
        }
        Assert.Equal(expected, UnprintableCharacter.Find(text));
    }, iter: 20_000, threads: 1);
}
