namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>
/// The words of random reports. None of them looks like a mark of a series or like an approximation word, so that whoever
/// reads the finished text knows what is a mark.
/// </summary>
internal static class Vocabulary
{
    /// <summary>They can stand alone, and a figure or names can follow.</summary>
    public static readonly string[] Phrases =
    [
        "走访农户", "慰问老人", "修复水渠", "清理河道", "补栽苗木", "化解纠纷", "排查隐患", "整治村道", "开展宣讲", "组织培训",
        "发放补贴", "改造危房", "巡查林区", "检修路灯", "新建凉亭", "收割早稻", "调运种子", "登记台账", "回访群众", "招引企业",
    ];

    /// <summary>What may follow a figure.</summary>
    public static readonly string[] Tails = ["，已经完成", "，进展顺利", "（含东岭村）", "，均已入账", "，登记在册"];

    /// <summary>Words with marks inside.</summary>
    public static readonly string[] Marked =
    [
        "评为“文明村”", "编印《青石农事》", "叫响“青石小米”", "推广“红色驿站”“河畔书屋”", "道路通到东岭村（含支路）", "接入 5G SA 网络",
        "使用{{模板}}上报", "他说：“路修好了。”", "讲“他说‘好’”", "拨打12345热线", "怎么办？大家出主意",
    ];

    /// <summary>What somebody types at the very end of a text, an entry or a heading.</summary>
    public static readonly string[] Ends =
    [
        "。", "；", "，", "、", "！", "？", "……", "。", "，", "；", "。。", "；。", "。；", "，。", "、。", "！。", "？；", "……。", " 。", "　",
        "，叫响“青石小米”", "，评为“先进单位”。", "，他说：“一定办好。”", "，都说“好！”；", "（含东岭村）", "。（含东岭村）", "，他问：“他说‘能办好？’”",
        "！（下同）。",
    ];

    public static readonly string[] Headings = ["抓春耕", "抓防疫", "抓招商", "兴产业", "强治理", "惠民生", "“三清”行动", "《农事》编印", "谁来种地？", "加油干！"];

    public static readonly string[] HeadingEnds = ["。", "；", "，", "、", "。；", "，。"];

    /// <summary>The same where something follows.</summary>
    public static readonly string[] HeadingEndsBefore = [.. HeadingEnds, "："];

    /// <summary>Values of texts, as a database has them.</summary>
    public static readonly string[] Values =
    [
        "河口村", "青石镇", "水利站", "东岭村（含支路）", "“红色驿站”", "“河畔书屋”", "“清风茶社”", "“田间课堂”", "《青石农事》", "《河口村史》", "ABC公司", "5G", "已全部完成。", "已入账；", "正在办理，", "好！", "办得好？",
        "验收合格。（支路除外）", "他说：“办好了。”",
    ];

    public static readonly string[] Names =
    [
        "东岭村", "河口村", "柳湾村", "“红色驿站”", "“河畔书屋”", "《青石农事》", "《河口村史》", "米、面加工车间", "制茶车间（新）", "ABC公司", "北坡组",
    ];
}
