namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>How an outline writes the series of marks.</summary>
internal static class SeriesWords
{
    public static readonly IReadOnlyDictionary<string, Series> Entries = new Dictionary<string, Series>
    {
        ["一是"] = Series.FirstIs,
        ["一要"] = Series.FirstMust,
        ["第一，"] = Series.Ordinal,
        ["（一）"] = Series.ChineseInBrackets,
        ["1."] = Series.Arabic,
        ["（1）"] = Series.ArabicInBrackets,
        ["①"] = Series.Circled,
        ["首先，"] = Series.InTurn,
        ["一方面"] = Series.OneHand,
        ["——"] = Series.Dash,
        ["none"] = Series.None,
        ["无"] = Series.None,
    };

    public static readonly IReadOnlyDictionary<string, Series> Levels = new Dictionary<string, Series>
    {
        ["一、"] = Series.Chinese,
        ["（一）"] = Series.ChineseInBrackets,
        ["1."] = Series.Arabic,
        ["（1）"] = Series.ArabicInBrackets,
        ["①"] = Series.Circled,
    };

    /// <summary>一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3).</summary>
    public static readonly IReadOnlyList<Series> DefaultLevels = [Series.Chinese, Series.ChineseInBrackets, Series.Arabic, Series.ArabicInBrackets];
}
