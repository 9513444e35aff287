using System.Globalization;
using DocumentFormat.OpenXml.Spreadsheet;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>What a cell of a form takes, and what is said of anything else. The program that shows the form enforces it.</summary>
internal sealed record FormRule(DataValidationValues Type, DataValidationOperatorValues Operator, string First, string Second, string Said)
{
    /// <summary>A number cell has fifteen digits; beyond them it holds another number than was typed.</summary>
    private const decimal Largest = 999_999_999_999_999m;

    private const int LongestText = 2000, LongestName = 100;

    private static readonly string FirstDay = SerialDate.Of(new DateTime(1900, 3, 1)).ToString(CultureInfo.InvariantCulture);

    private static readonly string LastDay = SerialDate.Of(new DateTime(2999, 12, 31)).ToString(CultureInfo.InvariantCulture);

    /// <summary>A name of a list.</summary>
    public static FormRule Name { get; } = Length(LongestName);

    /// <summary>是 or 否.</summary>
    public static FormRule YesOrNo { get; } = new(DataValidationValues.List, DataValidationOperatorValues.Between, "\"是,否\"", "", "请选“是”或“否”。");

    /// <summary>无, or nothing.</summary>
    public static FormRule NoneAtAll { get; } = new(DataValidationValues.List, DataValidationOperatorValues.Between, $"\"{FormWords.None}\"", "",
        $"一条也没有的，选“{FormWords.None}”；有的，填到它自己的表里，这里空着。");

    public static FormRule Of(Metric metric) => metric.Type switch
    {
        MetricType.Text => Length(LongestText),
        MetricType.Date => new(DataValidationValues.Date, DataValidationOperatorValues.Between, FirstDay, LastDay, "请填日期，写成 2026-06-30。"),
        MetricType.Year => Between(DataValidationValues.Whole, metric, 1000, 9999, "请填四位数字的年份，如 2026。"),
        MetricType.Month => Between(DataValidationValues.Whole, metric, 1, 12, "请填月份，1 到 12。"),
        MetricType.Count => Between(DataValidationValues.Whole, metric, -Largest, Largest, $"请填整数{BoundsOf(metric)}，只写数字，不写单位。"),
        _ when metric.IsRatio => Between(DataValidationValues.Decimal, metric, -Largest, Largest, $"请填百分数{BoundsOf(metric)}，如 48.36%。"),
        _ when metric.Unit == "%" => Between(DataValidationValues.Decimal, metric, -Largest, Largest, $"请填百分号前面的数{BoundsOf(metric)}，如 85.5。"),
        _ => Between(DataValidationValues.Decimal, metric, -Largest, Largest, $"请填数{BoundsOf(metric)}，只写数字，不写单位。"),
    };

    public DataValidation ToValidation(IEnumerable<string> cells) => new()
    {
        Type = Type,
        Operator = Operator,
        AllowBlank = true,
        ShowErrorMessage = true,
        ErrorStyle = DataValidationErrorStyleValues.Stop,
        ErrorTitle = "这样填不了",
        Error = Said,
        Formula1 = new Formula1(First),
        Formula2 = Second.Length > 0 ? new Formula2(Second) : null,
        SequenceOfReferences = new() { InnerText = string.Join(' ', cells) },
    };

    private static FormRule Length(int most) => new(DataValidationValues.TextLength, DataValidationOperatorValues.LessThanOrEqual, Text(most), "", $"最多 {most} 个字。");

    /// <summary>The bounds of a ratio are those of the percentage that is printed.</summary>
    private static FormRule Between(DataValidationValues type, Metric metric, decimal least, decimal most, string said)
    {
        decimal scale = metric.IsRatio ? 0.01m : 1m;
        return new FormRule(type, DataValidationOperatorValues.Between,
            Text(Math.Max(least, metric.Minimum * scale ?? least)), Text(Math.Min(most, metric.Maximum * scale ?? most)), said);
    }

    private static string BoundsOf(Metric metric) => (metric.Minimum, metric.Maximum) switch
    {
        ({ } least, { } most) => $"，{Text(least)} 到 {Text(most)}",
        ({ } least, null) => $"，不小于 {Text(least)}",
        (null, { } most) => $"，不大于 {Text(most)}",
        _ => "",
    };

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
