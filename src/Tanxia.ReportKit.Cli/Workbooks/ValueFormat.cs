using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>How a value stands in a cell of a form.</summary>
internal enum ValueFormat
{
    General,
    Whole,

    /// <summary>85.5 as 85.5%: the sign is only shown, so that who types 12% sees at once what became of it.</summary>
    Percent,

    /// <summary>0.855 as 85.5%.</summary>
    Ratio,
    Date,
    Text,
}

/// <summary>The formats as a workbook has them.</summary>
internal static class ValueFormats
{
    public const string PercentCode = "General\"%\"", DateCode = "yyyy\\-mm\\-dd";

    /// <summary>The number that stands for it in the file; from 164 on they are the form's own.</summary>
    public static uint IdOf(ValueFormat format) => format switch
    {
        ValueFormat.Whole => 1,
        ValueFormat.Ratio => 10,
        ValueFormat.Text => 49,
        ValueFormat.Percent => 164,
        ValueFormat.Date => 165,
        _ => 0,
    };

    public static ValueFormat Of(Metric metric) => metric.Type switch
    {
        MetricType.Text => ValueFormat.Text,
        MetricType.Date => ValueFormat.Date,
        MetricType.Count or MetricType.Year or MetricType.Month => ValueFormat.Whole,
        _ when metric.IsRatio => ValueFormat.Ratio,
        _ when metric.Unit == "%" => ValueFormat.Percent,
        _ => ValueFormat.General,
    };
}
