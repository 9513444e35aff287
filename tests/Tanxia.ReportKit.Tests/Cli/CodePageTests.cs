using System.Text;
using Tanxia.ReportKit.Cli;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Tests.Cli;

/// <summary>A Chinese Windows console writes in code page 936: what the tool says has to be in it.</summary>
public sealed class CodePageTests
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    [Fact]
    public void EveryMessageAndTheHelpCanBeWrittenThere()
    {
        using var tool = new Transcript();
        IEnumerable<string> texts = ((MessageKind[])[.. OutlineMessages.All, .. CommandMessages.All, .. RuntimeMessages.All, .. WordMessages.All])
            .Select(kind => kind.Template(MessageLanguage.Chinese)).Append(tool.Run("render", "--help", "--lang", "zh").Output);
        Assert.All(texts, text => Assert.Equal(text, Gbk.GetString(Gbk.GetBytes(text))));
    }

    [Fact]
    public void ThereTheCaretStandsUnderTheFaultToo()
    {
        using var folder = new Transcript().Write("a.report.yaml", "report: A\ntext: 推进“放管服”改革，办结{办件}。\n");
        var bytes = new MemoryStream();
        var screen = new Screen
        {
            Input = () => TextReader.Null,
            Output = TextWriter.Null,
            Error = new StreamWriter(bytes, Gbk) { NewLine = "\n" },
            HasWideMarks = true,
            Language = MessageLanguage.Chinese,
        };
        Assert.Equal(1, Tool.Run(["check", folder.PathOf("a.report.yaml")], screen));
        string[] lines = Gbk.GetString(bytes.ToArray()).Split('\n');
        // There a character takes as many columns as it has bytes.
        int fault = Gbk.GetByteCount(lines[1][..lines[1].IndexOf("办件", StringComparison.Ordinal)]);
        Assert.Equal(new string(' ', fault - 6) + "^^^^", lines[2]["    | ".Length..]);
    }
}
