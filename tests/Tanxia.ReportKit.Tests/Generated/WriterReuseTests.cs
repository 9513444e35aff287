using System.Reflection;
using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests.Generated;

/// <summary>A thread keeps one writer and uses it again; nobody may notice.</summary>
public sealed class WriterReuseTests
{
    private static readonly string Text = new QuarterReport().ToText();

    [Fact]
    public void AThreadUsesItsWriterAgain()
    {
        ReportWriter first = WriterOf(w => w.Paragraph("春耕完成"));
        Assert.Same(first, WriterOf(w => w.Paragraph("秋收完成")));
        FailingReport.Once();
        Assert.Same(first, WriterOf(w => w.Paragraph("冬种完成")));
    }

    [Fact]
    public void EachThreadHasItsOwn()
    {
        ReportWriter mine = WriterOf(w => w.Paragraph("春耕完成"));
        ReportWriter? other = null;
        var thread = new Thread(() => other = WriterOf(w => w.Paragraph("春耕完成")));
        thread.Start();
        thread.Join();
        Assert.NotSame(mine, other);
    }

    [Fact]
    public void AReportMayRenderAnotherInTheMiddle()
    {
        var report = new HandWritten(w =>
        {
            w.TitleLine("外层");
            w.Section("甲", Series.Chinese, 1, () =>
            {
                w.BeginParagraph();
                w.Text("里层有" + new QuarterReport().ToText().Length + "个字");
                Assert.Throws<ReportException>(() => new FailingReport().ToText());
                w.EndParagraph(1);
            });
            w.Section("乙", Series.Chinese, 1, () => w.Paragraph("办好"));
        });
        Assert.Equal($"外层\n\n一、甲\n里层有{Text.Length}个字。\n二、乙\n办好。\n", Rendered.Twice(report).Text);
        Assert.Equal(Text, new QuarterReport().ToText());
    }

    /// <summary>Where the writer remembers a place in the text, the next report may have something else at the same place.</summary>
    [Fact]
    public void NoPlaceInTheLastReportIsTakenForOneInThis()
    {
        Assert.Equal("治理好。\n", new HandWritten(w => w.RunInSection("治理好", "。", Series.None, 1)).ToText());
        Assert.Equal("春耕完。\n秋收完。\n", new HandWritten(w =>
        {
            w.Paragraph("春耕完");
            w.Paragraph("秋收完");
        }).ToText());
    }

    [Fact]
    public void AReportThatThrowsSomethingElseLeavesTheNextOneRight()
    {
        var broken = new HandWritten(w =>
        {
            w.Section("甲", Series.Chinese, 1);
            w.BeginList(Series.FirstIs, '；', Flow.Paragraph, 2, 1);
            w.BeginEntry();
            w.Text("半截");
            throw new InvalidDataException("坏了");
        });
        foreach (Action deliver in (Action[])[() => broken.ToText(), () => broken.Render(), () => broken.Check(), () => broken.WriteTo(TextWriter.Null)])
        {
            Assert.Equal("坏了", Assert.Throws<InvalidDataException>(deliver).Message);
            Assert.Equal(Text, new QuarterReport().ToText());
        }
    }

    [Fact]
    public void AWriterThatThrowsLeavesTheNextReportRight()
    {
        Assert.Throws<IOException>(() => new QuarterReport().WriteTo(new FullDisk()));
        Assert.Equal(Text, new QuarterReport().ToText());
    }

    [Fact]
    public void EightThreadsAtOnceGetTheSameText()
    {
        var shared = new QuarterReport();
        string?[] wrong = new string?[8];
        Thread[] threads = [.. Enumerable.Range(0, 8).Select(i => new Thread(() =>
        {
            for (int round = 0; round < 500; round++)
            {
                string other = (round % 3) switch { 0 => Text, 1 => FailAndRender(), _ => shared.Render().Text };
                wrong[i] ??= shared.ToText() == Text && other == Text ? null : other;
            }
        }))];
        foreach (Thread thread in threads)
        {
            thread.Start();
        }
        foreach (Thread thread in threads)
        {
            thread.Join();
        }
        Assert.Equal(new string?[8], wrong);

        string FailAndRender()
        {
            FailingReport.Once();
            return shared.ToText();
        }
    }

    [Theory]
    [InlineData(256 * 1024, true)]
    [InlineData((256 * 1024) + 1, false)]
    public void AWriterThatGrewVeryLargeIsNotKept(int characters, bool kept)
    {
        // Doubled from the beginning: one that another test left on this thread may have another size.
        SpareField.SetValue(null, null);
        ReportWriter large = WriterOf(w =>
        {
            w.BeginParagraph();
            // The closing 。 and the line end are two of them.
            for (int i = 0; i < characters - 2; i++)
            {
                w.Text("字");
            }
            w.EndParagraph(1);
        });
        Assert.Equal(kept, ReferenceEquals(large, Spare()));
        Assert.Equal(Text, new QuarterReport().ToText());
    }

    private static ReportWriter WriterOf(Action<ReportWriter> write)
    {
        ReportWriter? writer = null;
        new HandWritten(w => write(writer = w)).ToText();
        return writer!;
    }

    private static readonly FieldInfo SpareField = typeof(ReportWriter).GetField("s_spare", BindingFlags.NonPublic | BindingFlags.Static)!;

    private static object? Spare() => SpareField.GetValue(null);

    private sealed class FullDisk : StringWriter
    {
        public override void Write(char[] buffer, int index, int count) => throw new IOException("磁盘已满");
    }
}
