namespace Tanxia.ReportKit;

/// <summary>A series of marks before headings and entries (GB/T 9704-2012, 7.3.3; GB/T 15834-2011, B.3).</summary>
public enum Series
{
    /// <summary>No mark.</summary>
    None,

    /// <summary>一、二、三、</summary>
    Chinese,

    /// <summary>（一）（二）（三）</summary>
    ChineseInBrackets,

    /// <summary>1. 2. 3.</summary>
    Arabic,

    /// <summary>（1）（2）（3）</summary>
    ArabicInBrackets,

    /// <summary>①②③, to fifty; then （51）.</summary>
    Circled,

    /// <summary>一是 二是 三是</summary>
    FirstIs,

    /// <summary>一要 二要 三要</summary>
    FirstMust,

    /// <summary>第一，第二，第三，</summary>
    Ordinal,

    /// <summary>首先，其次，再次，最后，: at most four; of three the third is the last, of two the second is 其次.</summary>
    InTurn,

    /// <summary>一方面 另一方面: at most two.</summary>
    OneHand,

    /// <summary>——, the same before every entry.</summary>
    Dash,
}
