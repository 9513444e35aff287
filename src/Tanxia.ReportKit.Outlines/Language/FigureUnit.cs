namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>The unit of a figure in an expression: 万元 is ten thousand 元.</summary>
/// <param name="Factor">How many plain units one of it is.</param>
/// <param name="Plain">The plain unit, people and households each under one name; empty for a bare number.</param>
internal sealed record FigureUnit(decimal Factor, string Plain)
{
    public static FigureUnit Of(Metric metric)
    {
        decimal factor = 1;
        string unit = metric.Unit;
        for (; unit.Length > 1 && FigureInfo.LargeOf(unit) != '\0'; unit = unit.Substring(1))
        {
            factor *= unit[0] == '万' ? 10_000 : 100_000_000;
        }
        return new FigureUnit(factor, unit switch
        {
            // A percentage counts as its number, a year or a month as a bare number.
            "%" or "个百分点" => "",
            "名" or "位" or "人次" => "人",
            "家" => "户",
            _ => unit,
        });
    }
}
