namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>
/// What the row of totals has in a column: the sum of a field; of what is computed the same formula over the sums, where that
/// says of all rows what it says of one. 完成 / 计划 does, 单价 * 数量 does not: the sum of products is no product of sums.
/// </summary>
internal static class ColumnTotal
{
    /// <summary>Null where there is no total.</summary>
    public static Expression? Of(Metric figure)
    {
        if (figure.IsGiven)
        {
            return Adds(figure) ? Sum(figure) : null;
        }
        return figure.Value is { } value && Fields(value).Any() && Fields(value).All(Adds) && Degree(value) is 0 or 1 ? Summed(value) : null;
    }

    /// <summary>Percentages, changes, years and texts do not add up.</summary>
    private static bool Adds(Metric field) => field is { Phrase: null, Type: MetricType.Count or MetricType.Amount } && field.Unit is not ("%" or "‰" or "个百分点");

    /// <summary>1 for what grows with its rows, 0 for what is a ratio of such or no matter of rows; null for what is neither.</summary>
    private static int? Degree(Expression expression)
    {
        if (expression is not Arithmetic arithmetic)
        {
            return expression is FigureOperand { Metric.List: not null } ? 1 : expression is Number or FigureOperand ? 0 : null;
        }
        int? left = Degree(arithmetic.Left), right = Degree(arithmetic.Right);
        bool isLeftFixed = !Fields(arithmetic.Left).Any(), isRightFixed = !Fields(arithmetic.Right).Any();
        return arithmetic.Operator switch
        {
            '+' or '-' => left == right ? left : null,
            '*' => isLeftFixed ? right : isRightFixed ? left : null,
            _ => isRightFixed ? left : left == 1 && right == 1 ? 0 : null,
        };
    }

    private static IEnumerable<Metric> Fields(Expression expression) => expression.Metrics.Where(metric => metric.List is not null);

    private static Expression Summed(Expression expression) => expression switch
    {
        FigureOperand { Metric.List: not null } operand => Sum(operand.Metric),
        Arithmetic arithmetic => new Arithmetic(Summed(arithmetic.Left), arithmetic.Operator, Summed(arithmetic.Right)),
        _ => expression,
    };

    private static RecordsSum Sum(Metric field)
    {
        field.IsSummed = true;
        return new RecordsSum(field.List!, field);
    }
}
