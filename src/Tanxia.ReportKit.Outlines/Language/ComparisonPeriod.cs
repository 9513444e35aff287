using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>
/// With what a change is compared: 同比, 环比, 比上年末, 较上月. As a type it is a change that the data gives, in one word.
/// </summary>
internal static class ComparisonPeriod
{
    /// <summary>How one begins. 比重 and 比例 are things that change, 比特 is a unit, 较快 and 较大 say how.</summary>
    public const string Beginning = "(?:比(?![重例率值价分特])|较(?![快慢大小高低好多少强弱]))";

    /// <summary>What is one, also for the schema.</summary>
    public const string Pattern = "^(?:同比|环比|" + Beginning + "[^，。；：、！？比较]{1,8})$";

    /// <summary>Those that an editor offers.</summary>
    public static readonly string[] Usual = ["同比", "比上年", "比上年同期", "比上年末", "比年初", "比上月", "环比"];

    private static readonly Regex Whole = new(Pattern);

    // The sign of the value chooses the word, so 同比增长 cannot be one.
    private static readonly Regex Direction = new("(?:增长|下降|增减|增加|减少|提高|降低|回落|上升|上涨|下跌|涨跌|增速|变化|变动|持平)$");

    public static bool Is(string word) => Whole.IsMatch(word);

    /// <summary>同比 of 同比增长; the word itself if it says no direction.</summary>
    public static string WithoutDirection(string word) => Direction.Replace(word, "");

    /// <summary>同比 is level 与上年同期, 比年初 与年初; of 环比 nobody knows which period was before.</summary>
    public static bool NeedsFlat(string prefix) => prefix.Length > 0 && prefix != "同比" && prefix[0] is not ('比' or '较');
}
