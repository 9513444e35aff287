namespace Tanxia.ReportKit;

/// <summary>
/// Units that stand behind numbers in reports. A text does not say where a unit ends; of a rendered report the spans do, and
/// this list is not asked.
/// </summary>
internal static class UnitWords
{
    private static readonly Dictionary<char, string[]> All = (
        "% ％ ‰ ℃ 个百分点 百分点 个 平方公里 平方千米 平方米 立方米 公里 千米 厘米 毫米 米 公顷 亩 公斤 千克 克 吨公里 吨 斤 千瓦时 千瓦 度 升 "
        + "元 美元 人次 人 名 位 户次 户 家 宗 件次 件 起 例 项 处 次 场次 场 期 批次 批 轮 篇 份 册 本 张 条 块 幅 面 盏 座 栋 幢 间 套 台 辆 架 艘 部 只 头 匹 羽 株 棵 "
        + "所 支 队 组 类 种 级 层 片 段 口 眼 道 门 桩 笔 单 箱 袋 瓶 枚 对 村 镇 乡 县 市 区 社区 年 月底 月份 月 日 天 小时 分钟 秒 周岁 岁 周年 周 季度 季 倍 成 "
        + "分 点 方面 届 号 部分 阶段")
        .Split(' ').GroupBy(word => word[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());

    /// <summary>The length of the longest unit that begins there; 0 for none.</summary>
    public static int LengthAt(string text, int position, int end)
    {
        if (position >= end || !All.TryGetValue(text[position], out string[]? words))
        {
            return 0;
        }
        foreach (string word in words)
        {
            if (word.Length <= end - position && string.CompareOrdinal(text, position, word, 0, word.Length) == 0)
            {
                return word.Length;
            }
        }
        return 0;
    }
}
