using CsCheck;
using Tanxia.ReportKit.Outlines;
using static Tanxia.ReportKit.Tests.DiffTexts;

namespace Tanxia.ReportKit.Tests;

public sealed class ReportDiffTests
{
    [Fact]
    public void TheSameTextHasNoChanges()
    {
        Assert.Empty(Said(Base, Base));
        Assert.Empty(Said("", ""));
    }

    [Fact]
    public void AFigureIsSaidAsAWholeWithTheWordsBeforeIt()
    {
        string text = With("34宗", "36宗");
        Assert.Equal(["一、（一）一是“化解矛盾”：已办结 34宗 → 36宗"], Said(Base, text));
        Assert.Equal(["一、（一）一是“化解矛盾”: 已办结 34宗 → 36宗"], Said(Base, text, MessageLanguage.English));
        ReportChange change = Assert.Single(ReportDiff.Between(Base, text).Changes);
        Assert.Equal((ChangeKind.Figure, "34宗", "36宗"), (change.Kind, change.Before, change.After));
        Assert.Null(change.Figure);
    }

    [Fact]
    public void AFigureThatBeginsItsClauseIsNamedByTheWordsBehindIt() =>
        Assert.Equal(["开头第1段：5名 → 6名“农技人员驻村”", "开头第1段：为 21户 → 26户“老人家庭送餐上门…”"], Said("5名农技人员驻村，为21户老人家庭送餐上门服务。\n", "6名农技人员驻村，为26户老人家庭送餐上门服务。\n"));

    [Fact]
    public void TheMarkBeforeASentenceThatWasAddedFollowsFromIt() =>
        Assert.Equal(["开头第1段：多了“松坪村建成停车场。”"], Said("东岭村修路3公里；河口村清渠2公里。\n", "东岭村修路3公里；河口村清渠2公里；松坪村建成停车场。\n"));

    [Theory]
    [InlineData("2380余份", "2480余份", "一、（一）二是“普法宣传”：发放资料 2380余份 → 2480余份")]
    [InlineData("2.6公里", "12.6公里", "一、（二）“道路建设提速”第1段：硬化村道 2.6公里 → 12.6公里")]
    [InlineData("两个村", "三个村", "一、（二）“道路建设提速”第1段：惠及 两个 → 三个")]
    [InlineData("2026年7月1日", "2026年7月2日", "文末第2行：2026年7月1日 → 2026年7月2日")]
    [InlineData("2026年上半年", "2027年上半年", "标题第1行：青石镇 2026年 → 2027年")]
    public void FiguresAreNotTakenApart(string before, string after, string said)
    {
        string text = With(before, after);
        Assert.Equal([said], Said(Base, text));
        Assert.Equal([ChangeKind.Figure], Kinds(Base, text));
    }

    [Fact]
    public void WordsAreQuotedWithEnoughAroundThem()
    {
        Assert.Equal(["二、三是“设备老旧”：“维修不及时”改成了“维修不到位”"], Said(Base, With("维修不及时", "维修不到位")));
        Assert.Equal(["三、一是“抓好秋收秋种”：“抓好秋收”后面多了“秋种”"], Said(Base, With("抓好秋收", "抓好秋收秋种")));
        Assert.Equal(["二、一是“财力不足”：“财力不足”后面少了“，收支矛盾突出”"], Said(Base, With("，收支矛盾突出", "")));
        Assert.Equal(["二、三是“设备老旧”: behind “设备老旧” “，维修不及时” is gone"], Said(Base, With("，维修不及时", ""), MessageLanguage.English));
    }

    [Fact]
    public void ASentenceThatWasWrittenAnewIsShownAsAWhole() =>
        Assert.Equal(
            ["一、（一）一是“化解矛盾”：“受理信访37宗，已办结34宗。”改成了“群众信访大幅减少，受理21宗，全部办结。”"],
            Said(Base, With("受理信访37宗，已办结34宗。", "群众信访大幅减少，受理21宗，全部办结。")));

    [Fact]
    public void AHeadingThatChangedIsNamedByWhatItIsNow() =>
        Assert.Equal(["一、（二）“道路建设加快”的标题：“道路建设提速”改成了“道路建设加快”"], Said(Base, With("提速", "加快")));

    /// <summary>A report says more of its figures than its text: which they are, and all words of a change.</summary>
    [Fact]
    public void OfARenderedReportAFigureHasItsNameAndLine()
    {
        var outline = ReportOutline.Parse("信访.report.yaml", """
            report: Petitions
            title: 青石镇信访情况
            metrics:
              办结信访: { unit: 宗, sample: 36 }
              投资增长: { type: 同比, decimals: 1, sample: -3.2 }
              走访: { unit: 蒲式耳, approx: 余, sample: 46 }
              牵头: { type: text, sample: 综治办 }
            text: 已办结{办结信访}，投资{投资增长}，走访{走访}，由{牵头}牵头。
            """);
        RenderedReport report = outline.Sample.Render();
        Assert.Equal("已办结36宗，投资同比下降3.2%，走访40余蒲式耳，由综治办牵头。", report.Text.Split('\n')[2]);
        Assert.Equal(
            [
                "开头第1段：已办结 34宗 → 36宗（“办结信访”，大纲第 4 行）",
                "开头第1段：投资 同比增长5% → 同比下降3.2%（“投资增长”，大纲第 5 行）",
                "开头第1段：走访 30余蒲式耳 → 40余蒲式耳（“走访”，大纲第 6 行）",
                "开头第1段：由 农办 → 综治办（“牵头”，大纲第 7 行）",
            ],
            ReportDiff.Between("青石镇信访情况\n\n已办结34宗，投资同比增长5%，走访30余蒲式耳，由农办牵头。\n", report).Changes.Select(change => change.ToString(MessageLanguage.Chinese)));
        Assert.Equal(
            "开头第1段: 已办结 34宗 → 36宗 (\"办结信访\", line 4 of the outline)".Replace("开头第1段", "paragraph 1"),
            ReportDiff.Between(report.Text.Replace("36宗", "34宗"), report).Changes[0].ToString(MessageLanguage.English));
    }

    [Fact]
    public void AFullStopIsPunctuation()
    {
        string text = With("已办结34宗。", "已办结34宗！");
        Assert.Equal([ChangeKind.Punctuation], Kinds(Base, text));
        Assert.Equal(["一、（一）一是“化解矛盾”：标点由“已办结34宗。”改成了“已办结34宗！”"], Said(Base, text));
        Assert.Equal(["二、一是“财力不足”：标点由“财力不足，”改成了“财力不足、”"], Said(Base, With("财力不足，", "财力不足、")));
    }

    [Fact]
    public void AnInsertedEntryIsOneChangeHoweverManyItRenumbers()
    {
        string text = With("二是人手紧张", "二是人心不稳；三是人手紧张", "三是设备", "四是设备");
        Assert.Equal(["二、二是“人心不稳”：新增的一条"], Said(Base, text));
        Assert.Equal(["原二、二是“人心不稳”：这一条没有了"], Said(text, Base));
        Assert.Equal(["二、二是“人心不稳”: a new entry"], Said(Base, text, MessageLanguage.English));
        Assert.Equal(["formerly 二、二是“人心不稳”: this entry is gone"], Said(text, Base, MessageLanguage.English));
    }

    [Fact]
    public void AReferenceFollowsItsSection()
    {
        string before = With("一是抓好秋收", "针对第二部分的问题，一是抓好秋收"), after = before.Replace("二、存在", "二、主要做法\n领导带头。\n三、存在").Replace("三、下半年", "四、下半年");
        Assert.Equal(["二、“主要做法”：新增的部分"], Said(before, after.Replace("第二部分", "第三部分")));
        Assert.Equal(["二、“主要做法”：新增的部分", "四、“下半年打算”：针对 第二部分 → 第四部分"], Said(before, after.Replace("第二部分", "第四部分")));
    }

    [Fact]
    public void TheLastEntryTakesItsFullStopAlong() =>
        Assert.Equal(["二、四是“作风不实”：新增的一条"], Said(Base, With("维修不及时。", "维修不及时；四是作风不实。")));

    [Fact]
    public void ALoneEntryLosesItsMark()
    {
        string text = With("主要有：一是财力不足，收支矛盾突出；二是人手紧张；三是设备老旧，维修不及时。", "主要有：人手紧张。");
        Assert.Equal(["原二、一是“财力不足”：这一条没有了", "原二、三是“设备老旧”：这一条没有了"], Said(Base, text));
        Assert.Equal(["二、一是“财力不足”：新增的一条", "二、三是“设备老旧”：新增的一条"], Said(text, Base));
    }

    [Fact]
    public void ASectionThatIsGoneIsOneChange()
    {
        string text = With("（二）道路建设提速\n硬化村道2.6公里，惠及两个村。\n新建停车场1处。\n", "");
        Assert.Equal(["原一、（二）“道路建设提速”：这一部分没有了"], Said(Base, text));
        Assert.Equal(["一、（二）“道路建设提速”：新增的部分"], Said(text, Base));
        string withoutProblems = With("二、存在问题\n主要有：一是财力不足，收支矛盾突出；二是人手紧张；三是设备老旧，维修不及时。\n", "", "三、下半年", "二、下半年");
        Assert.Equal(["原二、“存在问题”：这一部分没有了"], Said(Base, withoutProblems));
    }

    [Fact]
    public void AnEntryThatStandsElsewhereHasMoved()
    {
        string text = With("一是抓好秋收。二是抓好冬修水利。三是抓好征兵工作。", "一是抓好征兵工作。二是抓好秋收。三是抓好冬修水利。");
        Assert.Equal(["三、一是“抓好征兵工作”：换了位置，原来是三、三是"], Said(Base, text));
        Assert.Equal(["三、一是“抓好征兵工作”: moved, formerly 三、三是"], Said(Base, text, MessageLanguage.English));
        Assert.Equal([ChangeKind.Moved], Kinds(Base, text));
    }

    [Fact]
    public void AnEntryThatMovedMayHaveChangedToo()
    {
        string text = With(
            "一是化解矛盾。受理信访37宗，已办结34宗。二是普法宣传。开展宣传活动6次，发放资料2380余份。三是安全检查。检查企业12家，整改隐患9处。",
            "一是普法宣传。开展宣传活动6次，发放资料2380余份。二是安全检查。检查企业12家，整改隐患9处。三是化解纠纷矛盾。受理信访37宗，已办结36宗。")
            .Replace("化解纠纷矛盾", "化解矛盾");
        Assert.All(Said(Base, text), said => Assert.Matches("换了位置|已办结 34宗 → 36宗", said));
    }

    [Fact]
    public void AnotherSeriesOfMarksIsSaidOnce()
    {
        string text = With("一是抓好秋收", "第一，抓好秋收", "二是抓好冬修", "第二，抓好冬修", "三是抓好征兵", "第三，抓好征兵");
        Assert.Equal(["三、第一“抓好秋收”：序号由“一是”改成了“第一，”"], Said(Base, text));
        Assert.Equal([ChangeKind.Numbering], Kinds(Base, text));
    }

    [Fact]
    public void ANumberThatIsWrongIsNoConsequence() =>
        Assert.Equal([ChangeKind.Numbering], Kinds(Base, With("二、存在问题", "四、存在问题")));

    [Fact]
    public void ParagraphsAndEmptyLinesAreLayout()
    {
        Assert.Equal(["一、（一）二是“普法宣传”：另起了一段，原来接在上一句后面"], Said(Base, With("二是普法", "\n二是普法")));
        Assert.Equal(["一、（一）二是“普法宣传”：接到了上一段后面，原来另起一段"], Said(With("二是普法", "\n二是普法"), Base));
        Assert.Equal(["三、“下半年打算”：前面的空行由0行变成1行"], Said(Base, With("三、下半年", "\n三、下半年")));
        Assert.Equal(["一、（二）“道路建设提速”第2段：前面的空格或缩进不同"], Said(Base, With("新建停车场", "　　新建停车场")));
    }

    [Fact]
    public void ACellIsNamedByItsRowAndItsColumn()
    {
        const string table = "一、道路建设\n情况见下表：\n各村资金安排表\n单位：万元\n村\t资金（万元）\t长度（公里）\n东岭村\t30.0\t1.3\n河口村\t18.5\t0.8\n合计\t48.5\t2.1\n各项目已全部完工。\n";
        Assert.Equal(
            ["一、“道路建设”，表中“河口村”：长度（公里） 0.8 → 0.9", "一、“道路建设”，表中“合计”：长度（公里） 2.1 → 2.2"],
            Said(table, table.Replace("0.8", "0.9").Replace("2.1", "2.2")));
        Assert.Equal(["一、“道路建设”, table, “河口村”: 资金（万元） 18.5 → 9.5"], Said(table, table.Replace("18.5", "9.5"), MessageLanguage.English));
        Assert.Equal(["一、“道路建设”，表中“柳湾村”：多了一行“柳湾村 2.0 0.1”"], Said(table, table.Replace("合计", "柳湾村\t2.0\t0.1\n合计")));
        Assert.Equal(["一、“道路建设”，表头：“长度”改成了“里程”"], Said(table, table.Replace("长度", "里程")));
        Assert.Equal(["一、“道路建设”第5段：“各项目已全部完工”改成了“各项目已基本完工”"], Said(table, table.Replace("全部完工", "基本完工")));
    }

    [Fact]
    public void LineEndsAreNotShownAsLines()
    {
        Assert.Equal(["换行符不同：原来是 CRLF，现在是 LF"], Said(Base.Replace("\n", "\r\n"), Base));
        Assert.Equal(["line ends: CRLF, LF before, LF now"], Said("甲。\r\n乙。\n", "甲。\n乙。\n", MessageLanguage.English));
        Assert.Equal(["换行符不同：原来是 CR，现在是 LF"], Said("甲。\r乙。\r", "甲。\n乙。\n"));
        Assert.Equal(["文末的换行不同：原来有 1 个，现在没有"], Said("甲。\n", "甲。"));
        Assert.Equal(["一、（一）一是“化解矛盾”：已办结 34宗 → 36宗", "换行符不同：原来是 CRLF，现在是 LF"], Said(Base.Replace("\n", "\r\n"), With("34宗", "36宗")));
    }

    [Fact]
    public void ATextThatWasEmptyIsNewAsAWhole()
    {
        Assert.Equal(["整篇都是新的，原来是空的"], Said("", Base));
        Assert.Equal(["整篇没有了，现在是空的"], Said(Base, "\n"));
    }

    [Fact]
    public void SeveralChangesStandInTheOrderOfTheText() =>
        Assert.Equal(
            [
                "一、（一）一是“化解矛盾”：受理信访 37宗 → 38宗",
                "一、（一）一是“化解矛盾”：已办结 34宗 → 36宗",
                "二、一是“资金短缺”：新增的一条",
                "原三、二是“抓好冬修水利”：这一条没有了",
            ],
            Said(Base, With("37宗", "38宗", "34宗", "36宗", "一是财力不足", "一是资金短缺；二是财力不足", "二是人手", "三是人手", "三是设备", "四是设备", "二是抓好冬修水利。三是", "二是")));

    [Fact]
    public void ManyChangesAreFoundInSecondsWhateverTheText()
    {
        string equal = string.Concat(Enumerable.Repeat("办结34宗。\n", 10_000));
        Assert.Single(Said(equal, equal + "办结34宗。\n"));
        Assert.Equal(10_000, Said(equal, equal.Replace("34", "36")).Length);
        Assert.NotEmpty(Said(equal, string.Concat(Enumerable.Repeat("办结34宗。\n完成验收。\n", 5_000))));
        string line = new('办', 1_000_000);
        Assert.NotEmpty(Said(line, line.Replace('办', '结')));
        Assert.NotEmpty(Said(line + "结", line));
        string marks = string.Concat(Enumerable.Repeat("（一）一是①", 30_000));
        Assert.NotEmpty(Said(marks, marks + "乙"));
        string numbered = string.Concat(Enumerable.Range(0, 10_000).Select(i => $"第{i}户办结{i}宗。\n"));
        Assert.NotEmpty(Said(numbered, string.Join("\n", numbered.Split('\n').Reverse())));
    }

    [Fact]
    public void NoDifferenceIsSilent() => Gen.Select(AnyText.Gen, AnyText.Gen).Sample(
        (before, after) => (ReportDiff.Between(before, after).Changes.Count == 0) == (before == after) && ReportDiff.Between(before, after).Marked() is not null,
        iter: 3000);
}
