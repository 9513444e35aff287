using Tanxia.ReportKit.Cli.Workbooks;
using Tanxia.ReportKit.Outlines;

namespace Tanxia.ReportKit.Tests.Workbooks;

/// <summary>
/// What happens to a form on its way: moved, merged, renamed, removed, added to, made of another outline. Either it is read
/// all the same, or the cell is named: RK1114, RK1116 and RK1118 where it is not all there any more.
/// </summary>
public sealed class FormFaultTests
{
    private const string Text = """
        report: Roads
        title: "{年份}年道路建设情况"
        metrics:
          年份: year
          里程: { unit: 公里, decimals: 1 }
        lists:
          村: { unit: 个 }
          项目:
            unit: 个
            fields: { 名称: text, 投资: 万元, 竣工: { type: date, optional: true } }
            each:
              - "{名称}投入{投资}"
              - when: 竣工 present
                text: （{竣工:年月}建成）
            join: ；
        text: 修路{里程}，通到{村}，其中{项目}。
        sections:
          - section: 养护
            id: Care
            optional: true
            metrics: { 养护员: 名 }
            text: 聘请养护员{养护员}。
          - section: 防汛
            id: Flood
            optional: true
            text: 平稳度汛。
          - section: 信访
            id: Petitions
            metrics: { 受理: 件, 办结: 件 }
            checks: [办结 <= 受理]
            text: 受理{受理}，办结{办结}。

        """;

    private const string Printed = """
        2026年道路建设情况

        修路3.5公里，通到东岭村、柳湾村，其中村道投入36.5万元（2026年6月建成）；便道投入8万元。
        一、养护
        聘请养护员12名。
        二、信访
        受理46件，办结44件。

        """;

    private static readonly ReportOutline Outline = ReportOutline.Parse("大纲", Text);

    [Fact]
    public void NothingOfIt() => Assert.Equal(Printed, Filled().Text(Outline));

    [Fact]
    public void RowsAndColumnsMayMove()
    {
        FormDraft form = Filled();
        int row = form.HeadingOf("填报");
        form.MoveRows("填报", row + 2, 3).MoveRows("填报", row, 2).InsertColumn("填报", 4).InsertColumn("填报", 7);
        form.MoveRows("项目", 2, 1).InsertColumn("项目", 3).MoveRows("名单", 6, 4);
        Assert.Equal(Printed, form.Text(Outline));
    }

    [Fact]
    public void SheetsMayBeRenamedHiddenAndReplaced()
    {
        Assert.Equal(Printed, Filled().Rename("填报", "道路站").Rename("项目", "Sheet 2").Rename("名单", "'村'").Hide("道路站").Hide("Sheet 2").Text(Outline));
        // What is said of them has their new name.
        Assert.Equal(["表.xlsx('Sheet 2'!D5): 错误 RK0805: “投资”应当是数，现在是“多”：只写数字和小数点，不带单位和逗号。"], Filled().Rename("项目", "Sheet 2").Put("Sheet 2", "D5", "多").Said(Outline));
    }

    [Fact]
    public void ASheetOfOnesOwnIsLeftAlone()
    {
        FormDraft form = Filled().Add("底稿");
        Assert.Equal(["表.xlsx(底稿!A1): 提示 RK1131: 工作表“底稿”不是填报表原有的，没有读。"], form.Said(Outline));
        Assert.Equal(Printed, Filled().Add("底稿").Text(Outline));
    }

    [Fact]
    public void ACopyOfASheetMayOnlySayTheSame()
    {
        Assert.Equal(Printed, Filled().Add("填报 (2)", copyOf: "填报").Text(Outline));
        FormDraft form = Filled().Add("填报 (2)", copyOf: "填报");
        string cell = form.AddressOf("里程");
        Assert.Equal([$"表.xlsx('填报 (2)'!{cell}): 错误 RK0910: “里程”在 表.xlsx 的 填报!{cell} 已经给过，值不一样：请核对哪一个对，删去另一个。"],
            form.Put("填报 (2)", cell, 3.6m).Said(Outline));
    }

    [Fact]
    public void ARowOfOnesOwnIsNotLostInSilence()
    {
        FormDraft form = Filled();
        int row = form.HeadingOf("填报");
        form.MoveRows("填报", row + 1, 1).Put("填报", "B" + (row + 1), "桥").Put("填报", "F" + (row + 1), 3);
        Assert.Equal([$"表.xlsx(填报!F{row + 1}): 错误 RK1119: 这一行不是表里原有的，不知道“3”是哪个指标的数：请填到原有的行里，或删去。"], form.Said(Outline));
    }

    [Fact]
    public void AColumnOfOnesOwnIsSaidNotToBeRead()
    {
        FormDraft form = Filled().InsertColumn("项目", 4);
        form.Put("项目", "D4", "长度").Put("项目", "D5", 3);
        Assert.Equal(["表.xlsx(项目!D4): 警告 RK1130: 这一列不是表里原有的，填的没有读：要用的，请填到原有的列里；只是备忘的，请写在“备注”里。"], form.Said(Outline));
        form = Filled();
        Assert.Equal(Printed, form.Put("填报", "G" + (form.HeadingOf("填报") + 1), "按年报").Put("项目", "F5", "已验收").Text(Outline));
    }

    [Fact]
    public void ARowThatWasRemovedIsMissingAtItsDeclaration()
    {
        FormDraft form = Filled();
        form.RemoveRow("填报", int.Parse(form.AddressOf("里程")[1..]));
        Assert.Equal(["大纲(5): 错误 RK1001: “里程”没有值：请填上；可以没有的，在大纲里写 可缺: 是（optional: true），用到它的文字放到“条件”（when）后面。"], form.Said(Outline));
    }

    [Fact]
    public void AListIsReadAlsoIfItsRowWasRemoved()
    {
        FormDraft form = Filled();
        form.RemoveRow("填报", int.Parse(form.AddressOf(":list:项目")[1..]));
        form.RemoveRow("填报", int.Parse(form.AddressOf(":list:村")[1..]));
        Assert.Equal(Printed, form.Text(Outline));
    }

    [Fact]
    public void WhatIsMissingOrImpossibleIsSaidOfItsCell()
    {
        FormDraft form = Filled();
        string year = form.AddressOf("年份"), length = form.AddressOf("里程"), closed = form.AddressOf("Petitions.办结");
        form.Put("填报", year, 26).Put("填报", length, "").Put("填报", closed, -1).Put("项目", "D5", -3).Put("项目", "C6", "");
        Assert.Equal(
        [
            $"表.xlsx(填报!{year}): 错误 RK1005: “年份”的值 26 不是年份：请写四位数字的年份。",
            $"表.xlsx(填报!{length}): 错误 RK1001: “里程”没有值：请填上；可以没有的，在大纲里写 可缺: 是（optional: true），用到它的文字放到“条件”（when）后面。",
            $"表.xlsx(填报!{closed}): 错误 RK1003: “Petitions.办结”的值 -1 小于下限 0：请核对数据；确实可以更小的，请在大纲里写“最小”（min）。",
            "表.xlsx(项目!D5): 错误 RK1003: “项目”第1条的“投资”的值 -3 小于下限 0：请核对数据；确实可以更小的，请在大纲里写“最小”（min）。",
            "表.xlsx(项目!C6): 错误 RK1001: “项目”第2条的“名称”没有值：请填上；可以没有的，在大纲里写 可缺: 是（optional: true），用到它的文字放到“条件”（when）后面。",
        ], form.Said(Outline));
    }

    /// <summary>Alt+Enter breaks a line in a cell; the report has no place for it.</summary>
    [Fact]
    public void ALineBreakIsSaidOfItsCell()
    {
        Assert.Equal(["表.xlsx(名单!C6): 错误 RK1008: “村”的第 4 个字符是换行（U+000A）：正文里不能有它，请删去；需要分段的，请在大纲里分段。"], Filled().Put("名单", "C6", "柳湾村\n上坪村").Said(Outline));
        Assert.Equal(["表.xlsx(项目!C5): 错误 RK1008: “项目”第1条的“名称”的第 3 个字符是换行（U+000A）：正文里不能有它，请删去；需要分段的，请在大纲里分段。"], Filled().Put("项目", "C5", "村道\n一期").Said(Outline));
    }

    [Fact]
    public void ACheckThatDoesNotHoldIsSaidOfTheOutline() => Assert.Equal(
        ["大纲(30): 错误 RK1101: 核对不成立：办结 <= 受理；现在的值是 47 > 46。请核对这几个数。"], Filled().Fill("Petitions.办结", 47).Said(Outline));

    [Fact]
    public void AListSaysOfItselfThatItIsEmpty()
    {
        FormDraft form = Filled();
        string cell = form.AddressOf(":list:项目");
        form.Put("填报", cell, "无");
        Assert.Equal([$"表.xlsx(填报!{cell}): 错误 RK1129: “项目”选了“无”，项目!C5 却填了：有的，请把“无”清掉；没有的，请把填的清掉。"], form.Said(Outline));

        form = Filled().Put("填报", cell, "没有");
        Assert.Equal([$"表.xlsx(填报!{cell}): 错误 RK1127: “项目”这一格填的“没有”看不懂：请选“无”，或空着。"], form.Said(Outline));

        form = Filled();
        foreach (string filled in (string[])["C5", "D5", "E5", "C6", "D6"])
        {
            form.Put("项目", filled, "");
        }
        Assert.Equal([$"表.xlsx(填报!{cell}): 错误 RK1009: 清单“项目”没有数据（null）：请补上；一条也没有时，请给空的清单。"], form.Said(Outline));
    }

    [Fact]
    public void AnEmptyListIsSaidOfTheCellThatSaysSo()
    {
        FormDraft form = Filled();
        string cell = form.AddressOf(":list:村");
        form.Put("填报", cell, "无").Put("名单", "C5", "").Put("名单", "C6", "");
        Assert.Equal([$"表.xlsx(填报!{cell}): 错误 RK1010: 清单“村”一条也没有，正文却要用它：请补上数据，或写“空时”（empty），说明没有时印什么。"], form.Said(Outline));
    }

    [Fact]
    public void TheSheetOfAListThatWasRemoved()
    {
        FormDraft form = Filled();
        string cell = form.AddressOf(":list:项目");
        Assert.Equal([$"表.xlsx(填报!{cell}): 错误 RK1118: 填“项目”的工作表或那一列不见了：请用原来的填报表；确实一条也没有的，这里选“无”。"], form.Remove("项目").Said(Outline));
        cell = Filled().AddressOf(":list:村");
        Assert.Equal([$"表.xlsx(填报!{cell}): 错误 RK1118: 填“村”的工作表或那一列不见了：请用原来的填报表；确实一条也没有的，这里选“无”。"], Filled().Remove("名单").Said(Outline));
    }

    [Fact]
    public void APartIsThereIfAnythingOfItIsOrIfItSaysSo()
    {
        Assert.Equal(Printed, Filled().Fill(":part:Care", "").Text(Outline));
        FormDraft form = Filled();
        string answer = form.AddressOf(":part:Care"), cell = form.AddressOf("Care.养护员");
        form.Put("填报", answer, "否");
        Assert.Equal([$"表.xlsx(填报!{answer}): 错误 RK1128: “Care”选了“否”，填报!{cell} 却填了：有这一项的，请选“是”；没有的，请把填的清掉。"], form.Said(Outline));
        Assert.Equal([$"表.xlsx(填报!{answer}): 错误 RK1127: “Care”这一格填的“有的”看不懂：请选“是”或“否”，或空着。"], Filled().Put("填报", answer, "有的").Said(Outline));
        Assert.Equal([$"表.xlsx(填报!{cell}): 错误 RK1001: “Care.养护员”没有值：请填上；可以没有的，在大纲里写 可缺: 是（optional: true），用到它的文字放到“条件”（when）后面。"], Filled().Put("填报", cell, "").Said(Outline));

        string[] paragraphs = Printed.Split('\n');
        string without = string.Join('\n', paragraphs.Where(line => !line.Contains("养护"))).Replace("二、", "一、");
        Assert.Equal(without, Filled().Put("填报", answer, "否").Put("填报", cell, "").Text(Outline));
        Assert.Equal(without, Filled().Put("填报", answer, "").Put("填报", cell, "").Text(Outline));
        Assert.Equal(Printed.Replace("二、信访", "二、防汛\n平稳度汛。\n三、信访"), Filled().Fill(":part:Flood", "是").Text(Outline));
    }

    [Fact]
    public void WhatPeopleWriteBelowATableIsNoEntry()
    {
        FormDraft form = Filled().Put("项目", "C7", "合　计").Put("项目", "D7", 44.5m);
        Assert.Equal(["表.xlsx(项目!C7): 警告 RK1132: 这一行像是合计，会当作一条印进报告：合计由程序算，请删去这一行。"], form.Said(Outline));
        const string choose = "会当作一条：一条也没有的，请在“填报”里选“无”，这里空着。";
        Assert.Equal(["表.xlsx(项目!C7): 错误 RK1133: 这里的“无”" + choose], Filled().Put("项目", "C7", "无").Put("项目", "D7", "/").Said(Outline));
        Assert.Equal(["表.xlsx(名单!C7): 错误 RK1133: 这里的“——”" + choose], Filled().Put("名单", "C7", "——").Said(Outline));
    }

    [Fact]
    public void MergedCells()
    {
        // In one row, over a column that is not filled in, it is clear whose value it is.
        FormDraft form = Filled();
        int row = int.Parse(form.AddressOf("年份")[1..]);
        Assert.Equal(Printed, form.Merge("填报", $"F{row}:G{row}").Text(Outline));
        Assert.Equal([$"表.xlsx(填报!F{row + 1}): 错误 RK1120: “里程”的格子并进了 F{row}，不知道那里填的是谁的数：请取消合并，分别填写。"],
            Filled().Merge("填报", $"F{row}:F{row + 1}").Said(Outline));
        Assert.Equal([$"表.xlsx(填报!F{row}): 错误 RK1120: “年份”的格子并进了 E{row}，不知道那里填的是谁的数：请取消合并，分别填写。"],
            Filled().Merge("填报", $"E{row}:F{row}").Said(Outline));
        Assert.Equal(["表.xlsx(项目!D6): 错误 RK1120: “投资”的格子并进了 D5，不知道那里填的是谁的数：请取消合并，分别填写。"], Filled().Merge("项目", "D5:D6").Said(Outline));
        Assert.Equal(["表.xlsx(名单!C6): 错误 RK1120: “村”的格子并进了 C5，不知道那里填的是谁的数：请取消合并，分别填写。"], Filled().Merge("名单", "C5:C6").Said(Outline));
    }

    [Fact]
    public void WhatTellsTheCellsApartIsGone()
    {
        Assert.Equal(["表.xlsx(填报!A1): 错误 RK1117: 工作表“填报”隐藏的第一行或标题行被改动了，认不出哪一列填什么：请把数填到原来的填报表里。"], Filled().RemoveColumn("填报", 6).Said(Outline));
        FormDraft form = Filled();
        Assert.Equal(["表.xlsx(项目!A1): 错误 RK1117: 工作表“项目”隐藏的第一行或标题行被改动了，认不出哪一列填什么：请把数填到原来的填报表里。"], form.RemoveRow("项目", form.HeadingOf("项目")).Said(Outline));
        Assert.Equal(["表.xlsx: 错误 RK1116: 填报表里少了填数的工作表（原名“填报”）：请用填表人交来的原文件，不要删工作表。"], Filled().Remove("填报").Said(Outline).Where(line => !line.Contains("RK1131")));
        Assert.Contains("RK1116", Assert.Single(Filled().RemoveColumn("填报", 1).Said(Outline), line => line.Contains("错误")));
    }

    [Fact]
    public void AWorkbookThatIsNoForm()
    {
        FormDraft form = Filled().Add("表一").Remove("填写说明").Remove("填报").Remove("项目").Remove("名单");
        Assert.Equal("表.xlsx: 错误 RK1114: 这份工作簿不是用 reportkit form 做的填报表，认不出哪一格是哪个数：请用 reportkit form 做一份，填到里面。", form.Said(Outline)[0]);
    }

    /// <summary>The outline has changed since the form was made: said as of data in YAML, at the cell of the name.</summary>
    [Fact]
    public void AFormOfAnOlderOutline()
    {
        FormDraft form = Filled();
        int length = int.Parse(form.AddressOf("里程")[1..]), care = int.Parse(form.AddressOf("Care.养护员")[1..]);
        string older = Text.Replace("里程", "总里程").Replace("id: Care", "id: Upkeep").Replace("投资: 万元", "总投资: 万元").Replace("{投资}", "{总投资}").Replace("村: {", "村庄: {").Replace("{村}", "{村庄}");
        Assert.Equal(
        [
            $"表.xlsx(填报!B{length}): 错误 RK0802: 大纲里没有“里程”，是否想写 总里程？",
            $"表.xlsx(填报!B{length + 1}): 错误 RK0802: 大纲里没有“村”，是否想写 村庄？",
            $"表.xlsx(填报!B{care}): 错误 RK0803: 大纲里没有“Care”：请删去，或先在大纲里登记。".Replace($"B{care}", $"B{care - 1}"),
            "表.xlsx(项目!D4): 错误 RK0802: 大纲里没有“投资”，是否想写 总投资？",
        ], form.Said(ReportOutline.Parse("大纲", older)));
        // What was not filled in is not missed, and what came since is missing at its declaration.
        string newer = Text.Replace("  里程: {", "  桥梁: 座\n  里程: {").Replace("修路", "架桥{桥梁}，修路").Replace("report: Roads", "report: RoadsAndBridges");
        Assert.Equal(["大纲(5): 错误 RK1001: “桥梁”没有值：请填上；可以没有的，在大纲里写 可缺: 是（optional: true），用到它的文字放到“条件”（when）后面。"], Filled().Said(ReportOutline.Parse("大纲", newer)));
        string fewer = Text.Replace("养护员: 名", "护路员: 名").Replace("{养护员}", "{护路员}");
        Assert.DoesNotContain(Filled().Fill("Care.养护员", "").Fill(":part:Care", "否").Said(ReportOutline.Parse("大纲", fewer)), line => line.Contains("养护员"));
    }

    [Fact]
    public void AFormOfAnotherOutline()
    {
        ReportOutline other = ReportOutline.Parse("大纲", "report: Petitions\nmetrics: { 年份: year, 受理: 件 }\ntext: \"{年份}年受理{受理}。\"\n");
        Assert.Equal(["表.xlsx(填报!A1): 错误 RK1115: 这份填报表是按大纲“Roads”做的，现在的大纲是“Petitions”：请核对是不是拿错了文件；要用这份大纲的，请重新做填报表。"], Filled().Said(other));
    }

    [Fact]
    public void FormsOfSeveralStationsAndYamlAddUp()
    {
        byte[] roads = FormDraft.Of(Outline).Fill("年份", 2026).Fill("里程", 3.5m).Put("项目", "C5", "村道").Put("项目", "D5", 36.5m).Put("项目", "E5", 46203)
            .Put("项目", "C6", "便道").Put("项目", "D6", 8).Put("名单", "C5", "东岭村").Put("名单", "C6", "柳湾村").Fill("Care.养护员", 12).Save();
        byte[] petitions = FormDraft.Of(Outline).Fill("年份", 2026).Fill("Petitions.受理", 46).Save();
        var yaml = new Outlines.Yaml.SourceFile("信访.yaml", "Petitions: { 办结: 44 }\n项目: [{ 名称: 村道, 投资: 36.5, 竣工: 2026-06-30 }, { 名称: 便道, 投资: 8 }]\n");
        Assert.Equal(Printed, Outline.WithFiles([new WorkbookFile("道路.xlsx", roads), new WorkbookFile("信访.xlsx", petitions), yaml]).ToText());
        Assert.Equal(Printed, Outline.WithFiles([yaml, new WorkbookFile("信访.xlsx", petitions), new WorkbookFile("道路.xlsx", roads)]).ToText());

        byte[] fewer = FormDraft.Of(Outline).Put("项目", "C5", "村道").Put("项目", "D5", 36.5m).Save();
        Assert.Equal(["信访.xlsx(项目!C5): 错误 RK0910: “项目”在 道路.xlsx 的 项目!C5 已经给过，值不一样：请核对哪一个对，删去另一个。"],
            Outline.WithFiles([new WorkbookFile("道路.xlsx", roads), new WorkbookFile("信访.xlsx", petitions), new WorkbookFile("信访.xlsx", fewer), new Outlines.Yaml.SourceFile("y", "Petitions: { 办结: 44 }")])
                .Check().Select(message => message.ToString(MessageLanguage.Chinese)));

        byte[] wrong = FormDraft.Of(Outline).Fill("年份", 2025).Fill("Petitions.受理", 46).Save();
        IEnumerable<string> said = Outline.WithFiles([new WorkbookFile("道路.xlsx", roads), new WorkbookFile("信访.xlsx", wrong), yaml]).Check().Select(message => message.ToString(MessageLanguage.English));
        Assert.Equal(["信访.xlsx(填报!F7): error RK0910: \"年份\" is given in 道路.xlsx, cell 填报!F7, with another value: find out which is right and remove the other."], said);
    }

    private static FormDraft Filled() => FormDraft.Of(Outline).Fill("年份", 2026).Fill("里程", 3.5m)
        .Put("项目", "C5", "村道").Put("项目", "D5", 36.5m).Put("项目", "E5", 46203).Put("项目", "C6", "便道").Put("项目", "D6", 8)
        .Put("名单", "C5", "东岭村").Put("名单", "C6", "柳湾村").Fill(":part:Care", "是").Fill("Care.养护员", 12).Fill(":part:Flood", "否")
        .Fill("Petitions.受理", 46).Fill("Petitions.办结", 44);
}
