using CsCheck;
using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Numbering;

/// <summary>Words that end in any run of marks: what the contract rules out does not come out of any of them.</summary>
public sealed class PunctuationPropertyTests
{
    private const string Marks = "。。。；；，，、、：！？…”’）（“ 　甲乙";

    private static readonly Gen<string> Words = Gen.String[Gen.Char[Marks], 0, 6].Select(end => "甲" + end);

    private static readonly string[] Never = ["。。", "；。", "，。", "、。", "：。", "？。", "！。", "…。"];

    [Fact]
    public void AParagraphEndsInOneMark() => Words.Sample(words =>
    {
        string? text = Text(w => w.Paragraph(words));
        if (text is null)
        {
            Assert.Equal('：', words.TrimEnd('；', '，', '、', '。', ' ', '　')[^1]);
            return;
        }
        EndsWell(text);
        Assert.StartsWith(words.TrimEnd('；', '，', '、', '。', ' ', '　'), text);
    }, iter: 20_000, threads: 1);

    [Fact]
    public void AnEntryEndsInOneMark() => Gen.Select(Words, Words, Gen.Char["。；"]).Sample((first, second, separator) =>
    {
        string? text = Text(w => w.List(Series.None, separator, Flow.Paragraphs, first, second));
        if (text is not null)
        {
            string[] lines = text.Split('\n');
            EndsWell(lines[0].EndsWith('；') ? lines[0][..^1] + "。\n" : lines[0] + "\n");
            EndsWell(lines[1] + "\n");
        }
    }, iter: 20_000, threads: 1);

    [Fact]
    public void AnEntryThatRunsOnFromAnyWordsBeginsBehindOneMark() => Gen.Select(Words, Words).Sample((before, entry) =>
    {
        string? text = Text(w =>
        {
            w.BeginParagraph();
            w.Text(before);
            w.List(Series.Arabic, '；', Flow.RunOn, entry, "乙");
            w.EndParagraph(1);
        });
        if (text is not null)
        {
            string lead = text[..text.IndexOf("1.", StringComparison.Ordinal)];
            Assert.True(lead[^1] is '：' or '，' || EndsInOneMark(lead), text);
            EndsWell(text);
        }
    }, iter: 20_000, threads: 1);

    [Fact]
    public void AHeadingEndsInNoMark() => Words.Sample(words =>
    {
        string text = Text(w => w.Section(words, Series.None, 1, () => w.Paragraph("水渠修好")))!;
        Assert.DoesNotContain(text[text.IndexOf('\n') - 1], "。；，、 　");
    }, iter: 5_000, threads: 1);

    private static string? Text(Action<ReportWriter> write)
    {
        try
        {
            return new HandWritten(write).ToText();
        }
        catch (ReportException e)
        {
            Assert.All(e.Messages, message => Assert.Equal("RK1202", message.Id));
            return null;
        }
    }

    private static void EndsWell(string text)
    {
        Assert.EndsWith("\n", text);
        Assert.True(EndsInOneMark(text[..^1]), text);
    }

    private static bool EndsInOneMark(string text) =>
        text[^1] is '。' or '！' or '？' or '…' or '”' or '’' or '）' && !Never.Any(end => text.EndsWith(end, StringComparison.Ordinal));
}
