using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Language;

/// <summary>What the pages of the messages do not show of tables.</summary>
public sealed class TableBinderTests
{
    [Theory]
    // Nothing is lost in silence: a key that has no effect is said.
    [InlineData("{ fields: { 村: text }, each: '{村}', title: 各村 }", "RK0427 title")]
    [InlineData("{ fields: { 村: text }, each: '{村}', total: [村] }", "RK0427 total")]
    [InlineData("{ 栏目: { 村: 文字 }, 每条: '{村}', 各栏: [村] }", "RK0427 各栏")]
    [InlineData("{ as: table }", "RK0427 as")]
    [InlineData("{ as: table, fields: { 村: text }, join: 、, last: 和, show: 3 }", "RK0641 join", "RK0641 last", "RK0641 show")]
    [InlineData("{ as: table, fields: { 村: text }, columns: [{ column: 村名, text: '{村}', unit: 个 }] }", "RK0427 unit")]
    [InlineData("{ as: table, fields: { 村: text, 户: 户 }, columns: [村, { column: 占比, share: 户 / 户, unit: 户, decimals: 1 }] }", "RK0428 unit")]
    [InlineData("{ as: table, fields: { 村: text }, columns: [] }", "RK0206 columns")]
    [InlineData("{ as: table, fields: { 村: text }, total: [] }", "RK0206 total")]
    [InlineData("{ as: tabel, fields: { 村: text } }", "RK0213 tabel")]
    // One column, one text; and what is computed of it has a unit that goes with its own.
    [InlineData("{ as: table, fields: { 村: text }, columns: [{ column: 村, text: ['甲', \"\\n乙{村}\"] }] }", "RK0511 ['甲'")]
    [InlineData("{ as: table, fields: { 村: text, 亩: 亩 }, columns: [村, { column: 数, value: 亩 * 2, unit: 人次, decimals: 0 }] }", "RK0426 亩 * 2")]
    [InlineData("{ as: table, fields: { 村: text, 户: 户 }, columns: [村, { column: 数, value: 户 * 2, unit: 户 }] }", "RK0642 数")]
    // What could not be read is not missed a second time.
    [InlineData("{ as: table, fields: { 村: text, 户: 户 }, columns: [村, 户, { column: 数 }], total: [数] }", "RK0645 { column: 数 }")]
    public void WhatHasNoEffectOrNoSenseIsSaid(string list, params string[] said)
    {
        string line = $"  甲: {list}";
        IEnumerable<ReportMessage> errors = ReportOutline.Parse("a", $"report: A\ntitle: 各村\ntext: '{{甲}}'\nlists:\n{line}\n").Messages.Where(message => message.Severity == Severity.Error);
        Assert.Equal(said, errors.Select((message, i) => message.Id + " " + line.Substring(message.Column - 1, said[Math.Min(i, said.Length - 1)].Length - 7)));
    }

    [Theory]
    [InlineData("title: '见{甲}'\ntext: 甲")]
    [InlineData("text: ['见下表：', '{甲}']")]
    [InlineData("text: 甲\nitems: ['{甲}', 乙]")]
    [InlineData("sections: [{ section: '{甲}', text: 甲 }]")]
    [InlineData("sections: [{ section: 乙, empty: '{甲}', items: [{ text: 乙, when: 1 > 0 }] }]")]
    [InlineData("text: 甲\ndocument: { remark: '{甲}' }")]
    public void ATableStandsNowhereElse(string text)
    {
        IReadOnlyList<ReportMessage> messages = ReportOutline.Parse("a", $"report: A\n{text}\nlists:\n  甲: {{ as: table, fields: {{ 村: text }} }}\n").Messages;
        Assert.Equal(["RK0640"], messages.Where(message => message.Severity == Severity.Error).Select(message => message.Id));
    }

    [Theory]
    [InlineData("preamble: '{甲}'\ntext: 乙")]
    [InlineData("intro: 见下表：\ntext: '{甲}'\nclosing: 乙")]
    [InlineData("text: '{甲}'\nitems: [乙, 丙]")]
    [InlineData("body: [乙, '{甲}', { items: { flow: run-on, list: [乙, 丙] } }]")]
    public void ATableIsAParagraphOfItsOwn(string text)
    {
        ReportOutline outline = ReportOutline.Parse("a", $"report: A\n{text}\nlists:\n  甲: {{ as: table, fields: {{ 村: text }} }}\n");
        Assert.DoesNotContain(outline.Messages, message => message.Severity == Severity.Error);
        Assert.Contains("村\n东岭村\n", outline.WithData("d", "甲: [{ 村: 东岭村 }]").ToText(), StringComparison.Ordinal);
    }
}
