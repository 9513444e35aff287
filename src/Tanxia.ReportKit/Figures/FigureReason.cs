using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit;

/// <summary>Why a figure looks as it does: the rules that made the printed words of its value, in the order they were applied.</summary>
internal static class FigureReason
{
    /// <summary>The most decimals of a computed value; one that is given keeps all it has.</summary>
    private const int MostDecimals = 6;

    /// <summary>The value as it is shown to a reader: a quotient may have 28 digits.</summary>
    public static decimal? Shown(FigureInfo figure, decimal? value) =>
        value is { } known && (figure.Formula.Length > 0 || figure.Kind is FigureKind.Change or FigureKind.Comparison)
            ? Math.Round(known, MostDecimals, MidpointRounding.AwayFromZero)
            : value;

    /// <summary>The value in full, or null where the printed words say all that is known.</summary>
    public static string? Exact(FigureInfo figure, decimal value) => figure.Kind switch
    {
        FigureKind.Quantity => Quantity.Text(figure.Ratio ? value * 100 : value) + figure.Unit,
        FigureKind.Date => $"{(int)value / 10000}年{(int)value / 100 % 100}月{(int)value % 100}日",
        _ => null,
    };

    /// <param name="figure">Its declaration.</param>
    /// <param name="value">The number behind it.</param>
    /// <param name="printed">What is printed.</param>
    public static IEnumerable<Bilingual> Of(FigureInfo figure, decimal value, string printed)
    {
        switch (figure.Kind)
        {
            case FigureKind.Quantity when printed == Usual(figure, value):
                return OfQuantity(figure, value);
            case FigureKind.Quantity:
                return [new("这里另有写法（如 {名称:数}），不取整，也不用约数词。",
                    "the text asks for another wording here, such as {name:数}: no rounding and no approximation word.")];
            case FigureKind.Change:
                return [new($"升、降由程序看数的正负：升用“{figure.Rise}”，降用“{figure.Fall}”，为零的印“持平”。",
                    $"the sign chooses the word: {figure.Rise} for a rise, {figure.Fall} for a fall, 持平 for none.")];
            case FigureKind.Comparison:
                return [new("用词由两个时期增速的正负和大小决定。", "the signs and the sizes of the two rates choose the words.")];
            default:
                return [];
        }
    }

    /// <summary>The same of a number in a cell of a table.</summary>
    public static IEnumerable<Bilingual> InTable(FigureInfo figure, decimal value)
    {
        Scaled number = Scaled.Of(value, figure);
        string scaled = Quantity.Text(Shown(figure, number.Value)!.Value);
        foreach (Bilingual line in OfSize(figure, value, number, scaled))
        {
            yield return line;
        }
        if (figure.Decimals > 0)
        {
            yield return new($"表格里小数固定印 {figure.Decimals} 位。", $"in a table always {figure.Decimals} decimals.");
        }
        if (figure.Kind == FigureKind.Change)
        {
            yield return new("表格里增减印成数，降的前面加负号。", "in a table a change is a number, a fall has a minus.");
        }
        if (figure.Unit.Length > 0)
        {
            yield return new("单位在表头，不在每一格里印。", "the unit stands in the heading, not in every cell.");
        }
    }

    private static IEnumerable<Bilingual> OfQuantity(FigureInfo figure, decimal value)
    {
        Scaled number = Scaled.Of(value, figure);
        string scaled = Quantity.Text(Shown(figure, number.Value)!.Value);
        foreach (Bilingual line in OfSize(figure, value, number, scaled))
        {
            yield return line;
        }
        if (figure.Approximation != Approximation.None)
        {
            yield return OfApproximation(figure, number, scaled);
        }
        else if (figure.Decimals >= 0 && DecimalWriter.Round(number.Value, figure.Decimals) != number.Value)
        {
            string rounded = Quantity.Text(DecimalWriter.Round(number.Value, figure.Decimals));
            yield return new($"最多印 {figure.Decimals} 位小数，四舍五入：{scaled} → {rounded}。",
                $"at most {figure.Decimals} decimals, half up: {scaled} → {rounded}.");
        }
        else if (figure.Fixed)
        {
            yield return new($"小数固定印 {figure.Decimals} 位。", $"always {figure.Decimals} decimals.");
        }
        if (figure.ChineseNumerals && FigureWriter.IsSmall(number.Value))
        {
            yield return new("十以内印汉字。", "up to ten it is in Chinese numerals.");
        }
    }

    private static IEnumerable<Bilingual> OfSize(FigureInfo figure, decimal value, Scaled number, string scaled)
    {
        if (figure.Ratio)
        {
            yield return new($"比值乘以 100，印成百分数：{Quantity.Text(value)} → {Quantity.Text(value * 100)}。",
                $"a ratio is printed a hundred times as large: {Quantity.Text(value)} → {Quantity.Text(value * 100)}.");
        }
        if (figure.Scale != Scale.None && number.Large != '\0')
        {
            yield return new($"按“{number.Large}”印：{Quantity.Text(value)} → {scaled}{number.Large}。",
                $"in {number.Large}: {Quantity.Text(value)} → {scaled}{number.Large}.");
        }
    }

    private static Bilingual OfApproximation(FigureInfo figure, Scaled number, string scaled)
    {
        string word = ApproximationRule.Word(figure.Approximation);
        if (!ApproximationRule.TryRound(number.Value, number.Large != '\0', figure, out Digits digits, out bool tooFar))
        {
            return tooFar ? new($"取整以后差得太多，印准数，不用“{word}”。", $"rounded, it would be too far off: the exact number without {word}.")
                : new($"{scaled} 不用取整，所以不用“{word}”。", $"{scaled} is round as it is, so there is no {word}.");
        }
        string step = Quantity.Text(ApproximationRule.StepOf(number.Value, number.Large != '\0', figure)), rounded = Quantity.Text(digits.All / 10m);
        (string how, string englishHow) = ApproximationRule.RoundsUp(figure.Approximation) ? ("向上", "up")
            : ApproximationRule.RoundsDown(figure.Approximation) ? ("向下", "down") : ("四舍五入", "half up");
        (string why, string englishWhy) = figure.Step > 0 ? ("大纲里的 step", "the outline's step")
            : ApproximationRule.IsAndSome(figure.Approximation) ? ("留两位有效数字，“余”“多”前面是整十以上的数", "two significant digits; 余 and 多 follow tens")
            : ("留两位有效数字", "two significant digits");
        return new($"“{word}”{how}取到 {step} 的倍数（{why}）：{scaled} → {rounded}。",
            $"{word} rounds {englishHow} to a multiple of {step} ({englishWhy}): {scaled} → {rounded}.");
    }

    private static string Usual(FigureInfo figure, decimal value)
    {
        var buffer = new TextBuffer();
        FigureWriter.Write(buffer, value, figure);
        return new string(buffer.Characters, 0, buffer.Length);
    }
}
