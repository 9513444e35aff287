using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>
/// Brings the figures of an expression to one unit: 万 and 亿 count in the plain unit, a bare number has the unit of its
/// neighbour, and the result goes into the unit of the figure that it is for. Different units neither add up nor compare.
/// </summary>
internal sealed class UnitConversion(MessageLog log)
{
    private bool _clashed;

    /// <summary>Both sides of a comparison in one unit.</summary>
    public Comparison Convert(Comparison comparison)
    {
        Same(comparison.Left, comparison.Right);
        return !CountsInPlainUnits(comparison) ? comparison
            : new Comparison(Plain(comparison.Left, comparison.Right), comparison.Operator, Plain(comparison.Right, comparison.Left));
    }

    /// <summary>Its figures are in units of different size, so it is converted.</summary>
    public static bool CountsInPlainUnits(Comparison comparison) => Factors(comparison.Metrics).Distinct().Count() > 1;

    /// <summary>A formula in the unit of the figure that it is for; null after saying that its units clash.</summary>
    public Expression? Convert(Expression formula, Metric target)
    {
        string? unit = UnitOf(formula);
        FigureUnit own = FigureUnit.Of(target);
        if (!_clashed && unit is { Length: > 0 } && own.Plain.Length > 0 && unit != own.Plain)
        {
            log.Say(OutlineMessages.UnitOfResult, target.DerivedFrom!.Value.Place, target.Key, target.Unit, unit);
            _clashed = true;
        }
        if (_clashed)
        {
            return null;
        }
        decimal factor = own.Plain.Length == 0 ? 1 : own.Factor;
        IEnumerable<decimal> factors = Factors(formula.Metrics);
        if ((own.Plain.Length == 0 ? factors : factors.Append(factor)).Distinct().Count() < 2)
        {
            return formula;
        }
        Expression plain = Plain(formula, null);
        return factor == 1 ? plain : new Arithmetic(plain, '/', new Number(factor));
    }

    private static IEnumerable<decimal> Factors(IEnumerable<Metric> metrics) =>
        metrics.Select(FigureUnit.Of).Where(unit => unit.Plain.Length > 0).Select(unit => unit.Factor);

    /// <summary>The plain unit; empty for a bare number, null where it cannot be told.</summary>
    private string? UnitOf(Expression expression)
    {
        switch (expression)
        {
            case Number:
                return "";
            case FigureOperand operand:
                return FigureUnit.Of(operand.Metric).Plain;
            case RecordsSum sum:
                return FigureUnit.Of(sum.Field).Plain;
            case Arithmetic { Operator: '+' or '-' } sum:
                return Same(sum.Left, sum.Right);
            case Arithmetic product:
                string? left = UnitOf(product.Left), right = UnitOf(product.Right);
                return right == "" ? left : product.Operator == '/' ? (left == right ? "" : null) : left == "" ? right : null;
            default:
                return null;
        }
    }

    private string? Same(Expression left, Expression right)
    {
        string? one = UnitOf(left), other = UnitOf(right);
        if (one is { Length: > 0 } && other is { Length: > 0 } && one != other)
        {
            (Metric first, _) = First(left);
            (Metric second, Place place) = First(right);
            log.Say(OutlineMessages.UnitsClash, place, first.Key, first.Unit, second.Key, second.Unit);
            _clashed = true;
            return null;
        }
        return one is { Length: > 0 } ? one : other;
    }

    private static (Metric Metric, Place Place) First(Expression expression) => expression switch
    {
        FigureOperand operand => (operand.Metric, operand.Place),
        RecordsSum sum => (sum.Field, sum.Field.Place),
        Arithmetic arithmetic when HasFigure(arithmetic.Left) => First(arithmetic.Left),
        Arithmetic arithmetic => First(arithmetic.Right),
        _ => throw new InvalidOperationException(),
    };

    private static bool HasFigure(Expression expression) => expression is FigureOperand or RecordsSum
        || (expression is Arithmetic arithmetic && (HasFigure(arithmetic.Left) || HasFigure(arithmetic.Right)));

    /// <summary>The expression in plain units.</summary>
    private static Expression Plain(Expression expression, Expression? neighbour)
    {
        switch (expression)
        {
            case FigureOperand operand:
                return Times(operand, FigureUnit.Of(operand.Metric).Factor);
            case RecordsSum sum:
                return Times(sum, FigureUnit.Of(sum.Field).Factor);
            case Number number when neighbour is not null && HasFigure(neighbour):
                decimal factor = FigureUnit.Of(First(neighbour).Metric).Factor;
                // Too large to be multiplied here it fails like every other number, when it is computed.
                return Math.Abs(number.Value) <= decimal.MaxValue / factor ? new Number(number.Value * factor) : Times(number, factor);
            case Arithmetic { Operator: '+' or '-' } sum:
                return new Arithmetic(Plain(sum.Left, HasFigure(sum.Right) ? sum.Right : neighbour), sum.Operator, Plain(sum.Right, HasFigure(sum.Left) ? sum.Left : neighbour));
            case Arithmetic product:
                return new Arithmetic(Plain(product.Left, null), product.Operator, Plain(product.Right, null));
            default:
                return expression;
        }
    }

    private static Expression Times(Expression expression, decimal factor) =>
        factor == 1 ? expression : new Arithmetic(expression, '*', new Number(factor));
}
