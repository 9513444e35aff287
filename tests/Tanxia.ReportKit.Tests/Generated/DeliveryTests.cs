using System.Buffers;
using System.Text;

namespace Tanxia.ReportKit.Tests.Generated;

/// <summary>A report comes out whole in every form, or not at all.</summary>
public sealed class DeliveryTests
{
    private const string Text =
        """
        青石镇2026年一季度工作小结

        现将一季度工作报告如下：
        一、成效
        （一）治理
        一是调解。受理纠纷46件，化解44件。二是宣传。发放资料2300余份。
        （二）项目
        东岭村、河口村新开工3个。
        二、计划
        由农办牵头：一是育秧约350亩；二是修渠2.5公里。

        """;

    [Fact]
    public void AReportComesOutTheSameInEveryForm() => Assert.Equal(Text, Rendered.Twice(new QuarterReport()).Text);

    [Fact]
    public void AnEntryMoreIsOneMoreInTheSeries() => Assert.Equal(
        Text.Replace("2300余份。", "2300余份。三是巡查。巡河12次。"),
        Rendered.Twice(new QuarterReport { Governance = new() { Patrols = 12 } }).Text);

    [Fact]
    public void ASpanThatIsTooSmallIsLeftAsItIs()
    {
        var report = new QuarterReport();
        for (int length = 0; length < Text.Length; length += 7)
        {
            char[] characters = new char[length];
            Assert.False(report.TryFormat(characters, out int written));
            Assert.Equal(0, written);
            Assert.All(characters, character => Assert.Equal('\0', character));
        }
    }

    [Fact]
    public void ASpanThatFitsExactlyIsFilled()
    {
        char[] characters = new char[Text.Length];
        Assert.True(new QuarterReport().TryFormat(characters, out int written));
        Assert.Equal(Text.Length, written);
        Assert.Equal(Text, new string(characters));
    }

    [Fact]
    public void Utf8HasNoByteOrderMark()
    {
        var bytes = new ArrayBufferWriter<byte>();
        new QuarterReport().WriteUtf8(bytes);
        Assert.Equal(Encoding.UTF8.GetBytes("青石镇"), bytes.WrittenSpan[..9].ToArray());
    }

    [Fact]
    public void AWriterGetsTheTextInOnePiece()
    {
        var writer = new CountingWriter();
        new QuarterReport().WriteTo(writer);
        Assert.Equal([Text], writer.Pieces);
    }

    [Fact]
    public void LineEndsAreThoseOfTheReportWhateverTheWriterUses()
    {
        var writer = new StringWriter { NewLine = "\r\n" };
        new QuarterReport().WriteTo(writer);
        Assert.Equal(Text, writer.ToString());
    }

    [Fact]
    public void ADestinationThatIsNullIsRefusedBeforeAnythingIsDone()
    {
        var report = new HandWritten(_ => throw new InvalidOperationException("rendered"));
        Assert.Equal("destination", Assert.Throws<ArgumentNullException>(() => report.WriteTo(null!)).ParamName);
        Assert.Equal("destination", Assert.Throws<ArgumentNullException>(() => report.WriteUtf8(null!)).ParamName);
    }

    [Fact]
    public void FaultsComeTogetherAndNothingIsDelivered() => Assert.Equal(
        [
            "一季度.report.yaml(7): 错误 RK1001: “年份”没有值：请填上；可以没有的，在大纲里写 可缺: 是（optional: true），用到它的文字放到“条件”（when）后面。",
            "一季度.report.yaml(7): error RK1001: \"年份\" has no value: set it, or declare it optional in the outline and put its text behind a when.",
            "一季度.report.yaml(18): 错误 RK1101: 核对不成立：化解 <= 受理；现在的值是 47 > 46。请核对这几个数。",
            "一季度.report.yaml(18): error RK1101: the check does not hold: 化解 <= 受理; the values are 47 > 46. Check these figures.",
        ],
        Rendered.Describe(Rendered.Failed(new QuarterReport { Year = null, Governance = new() { Closed = 47 } })));

    [Fact]
    public void CheckIsEmptyForAGoodReport() => Assert.Empty(new QuarterReport().Check());

    private sealed class CountingWriter : StringWriter
    {
        public List<string> Pieces { get; } = [];

        public override void Write(char[] buffer, int index, int count) => Pieces.Add(new string(buffer, index, count));
    }
}
