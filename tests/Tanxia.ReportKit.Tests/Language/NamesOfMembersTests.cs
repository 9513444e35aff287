using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Tests.Language;

/// <summary>What every report class has cannot be the name of anything else, wherever a name is given.</summary>
public sealed class NamesOfMembersTests
{
    public static TheoryData<string> Members => [.. CSharpName.Members];

    [Theory]
    [MemberData(nameof(Members))]
    public void IsRefusedAsClassIdAndMetric(string member)
    {
        Assert.Equal("RK0309 1:9", Said($"report: {member}\ntext: 甲\n"));
        Assert.Equal("RK0309 4:9", Said($"report: A\nsections:\n  - section: 甲\n    id: {member}\n    metrics: {{ 数: 件 }}\n    text: 共{{数}}\n  - section: 乙\n    text: 丙\n"));
        Assert.Equal("RK0306 3:3", Said($"report: A\nmetrics:\n  {member}: 件\ntext: 共{{{member}}}\n"));
    }

    private static string Said(string outline) =>
        string.Join(' ', ReportOutline.Parse("", outline).Messages.Select(message => $"{message.Id} {message.Line}:{message.Column}"));
}
