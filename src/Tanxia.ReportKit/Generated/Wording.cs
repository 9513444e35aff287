using System.ComponentModel;

namespace Tanxia.ReportKit.Generated;

/// <summary>Another form of a figure than its usual one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public enum Wording
{
    /// <summary>As declared.</summary>
    Usual,

    /// <summary>数: the bare number, without unit, word, rounding and numerals.</summary>
    Number,

    /// <summary>实: exact, with its unit.</summary>
    Exact,

    /// <summary>汉字: up to ten in Chinese characters.</summary>
    Chinese,

    /// <summary>序: 第一家, 第二家.</summary>
    Ordinal,

    /// <summary>年月日: 2026年6月30日.</summary>
    Date,

    /// <summary>月日: 6月30日.</summary>
    MonthAndDay,

    /// <summary>年月: 2026年6月.</summary>
    YearAndMonth,

    /// <summary>月底: 6月底.</summary>
    EndOfMonth,

    /// <summary>月份: 6月份.</summary>
    Month,

    /// <summary>升降: 增长4%, without the period that was said before.</summary>
    WithoutPeriod,
}
