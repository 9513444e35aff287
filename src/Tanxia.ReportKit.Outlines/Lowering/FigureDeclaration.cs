using Tanxia.ReportKit.Generated;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Outlines.Lowering;

/// <summary>What the runtime is told of a metric, a list or a check. The performer hands it over, the emitter prints it.</summary>
internal static class FigureDeclaration
{
    public static FigureInfo Of(Declaration declaration) => declaration switch
    {
        Metric metric => Of(metric),
        ValueList list => Of(list),
        _ => new FigureInfo { Key = declaration.Key, Path = declaration.Path, Kind = FigureKind.Entries, Unit = declaration.Unit, Line = declaration.Place.Line },
    };

    public static CheckInfo Of(Check check)
    {
        int next = 0;
        return new CheckInfo
        {
            Line = check.Place.Line,
            Expression = check.Source,
            Broken = check.Comparison.Operator switch { "=" => "≠", "!=" => "=", "<" => "≥", "<=" => ">", ">" => "≤", _ => "<" },
            Left = Template(check.Comparison.Left, ref next),
            Right = Template(check.Comparison.Right, ref next),
        };
    }

    private static FigureInfo Of(Metric metric)
    {
        FigureInfo figure = Number(metric);
        if (metric.Phrase is ChangePhrase or ComparePhrase)
        {
            ChangeWording wording = ChangeWording.Of(metric);
            figure.Form = wording.Form;
            figure.Prefix = wording.Prefix;
            figure.Rise = wording.Rise;
            figure.Fall = wording.Fall;
            figure.Period = wording.Period;
        }
        return figure;
    }

    private static FigureInfo Number(Metric metric) => new()
    {
        Key = metric.Key,
        Path = metric.Path,
        Name = metric.Name,
        Kind = metric.Type switch
        {
            _ when metric.Phrase is ChangePhrase => FigureKind.Change,
            _ when metric.Phrase is ComparePhrase => FigureKind.Comparison,
            _ when metric.Phrase is PartsPhrase => FigureKind.Parts,
            MetricType.Year => FigureKind.Year,
            MetricType.Month => FigureKind.Month,
            MetricType.Date => FigureKind.Date,
            MetricType.Text => FigureKind.Text,
            _ => FigureKind.Quantity,
        },
        Unit = metric.Unit,
        About = metric.About,
        Sample = (metric.Sample?.Value as Yaml.YamlScalar)?.Value ?? "",
        Required = !metric.IsOptional && metric.IsGiven,
        Formula = metric.Formula,
        Line = metric.Place.Line,
        Decimals = metric.PrintedDecimals,
        Fixed = metric.IsFixed,
        Scale = metric.Scale,
        Ratio = metric.IsRatio,
        Approximation = metric.Approximation,
        Step = metric.Step,
        ChineseNumerals = metric.ChineseNumerals,
        Minimum = metric.Minimum,
        Maximum = metric.Maximum,
    };

    private static FigureInfo Of(ValueList list) => new()
    {
        Key = list.Key,
        Path = list.Path,
        Name = list.Name,
        Kind = list.IsRecords ? FigureKind.Records : FigureKind.Names,
        Unit = list.Unit,
        About = list.About,
        Required = true,
        Line = list.Place.Line,
        Fields = [.. list.Fields.Select(Of)],
    };

    private static string Template(Expression expression, ref int next)
    {
        switch (expression)
        {
            case Number number:
                return Quantity.Text(number.Value);
            case FigureOperand:
                return "{" + next++ + "}";
            default:
                var arithmetic = (Arithmetic)expression;
                string left = Bracketed(arithmetic, arithmetic.Left, false, ref next);
                return left + " " + arithmetic.Operator + " " + Bracketed(arithmetic, arithmetic.Right, true, ref next);
        }
    }

    private static string Bracketed(Arithmetic outer, Expression inner, bool isRight, ref int next)
    {
        string text = Template(inner, ref next);
        return inner is Arithmetic arithmetic && Precedence.NeedsBrackets(outer, arithmetic, isRight) ? "(" + text + ")" : text;
    }
}

/// <summary>Where brackets are needed to print a tree as it was meant.</summary>
internal static class Precedence
{
    public static bool NeedsBrackets(Arithmetic outer, Arithmetic inner, bool isRight) =>
        Of(inner) < Of(outer) || (isRight && Of(inner) == Of(outer) && (outer.Operator is '-' or '/' || inner.Operator is '-' or '/'));

    private static int Of(Arithmetic arithmetic) => arithmetic.Operator is '+' or '-' ? 1 : 2;
}
