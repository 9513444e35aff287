namespace Tanxia.ReportKit;

/// <summary>In which thousands of thousands a figure is printed; 千 is never one (GB/T 15835-2011, 5.3).</summary>
public enum Scale
{
    /// <summary>As given.</summary>
    None,

    /// <summary>万.</summary>
    TenThousand,

    /// <summary>亿.</summary>
    HundredMillion,

    /// <summary>亿 from 1亿, 万 from 1万, chosen after rounding: never 10000万.</summary>
    Auto,
}
