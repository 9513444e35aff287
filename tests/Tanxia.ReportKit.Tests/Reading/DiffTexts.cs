namespace Tanxia.ReportKit.Tests;

/// <summary>A small report, and the ways in which tests change it.</summary>
internal static class DiffTexts
{
    public const string Base = """
        青石镇2026年上半年工作总结

        现将有关情况总结如下：
        一、工作成效
        （一）平安建设扎实推进
        一是化解矛盾。受理信访37宗，已办结34宗。二是普法宣传。开展宣传活动6次，发放资料2380余份。三是安全检查。检查企业12家，整改隐患9处。
        （二）道路建设提速
        硬化村道2.6公里，惠及两个村。
        新建停车场1处。
        二、存在问题
        主要有：一是财力不足，收支矛盾突出；二是人手紧张；三是设备老旧，维修不及时。
        三、下半年打算
        一是抓好秋收。二是抓好冬修水利。三是抓好征兵工作。
        青石镇人民政府
        2026年7月1日

        """;

    /// <summary>With words replaced that stand in it once.</summary>
    public static string With(params string[] replacements)
    {
        string text = Base;
        for (int i = 0; i < replacements.Length; i += 2)
        {
            Assert.Equal(2, text.Split(replacements[i]).Length);
            text = text.Replace(replacements[i], replacements[i + 1]);
        }
        return text;
    }

    public static string[] Said(string before, string after, MessageLanguage language = MessageLanguage.Chinese) =>
        [.. ReportDiff.Between(before, after).Changes.Select(change => change.ToString(language))];

    public static ChangeKind[] Kinds(string before, string after) => [.. ReportDiff.Between(before, after).Changes.Select(change => change.Kind)];
}
