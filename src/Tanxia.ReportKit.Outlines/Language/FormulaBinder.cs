using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Binds the metrics that are made from others, when all declarations are known.</summary>
internal sealed class FormulaBinder(MessageLog log)
{
    public static readonly Dictionary<string, bool> ZeroWords = new() { ["skip"] = true, ["省略"] = true };

    public void Bind(Model root)
    {
        foreach (Model model in root.AndBelow())
        {
            var scope = new Scope(model);
            foreach (Metric metric in model.Metrics)
            {
                Bind(metric, scope);
                if (metric.Phrase is ChangePhrase or ComparePhrase)
                {
                    ChangeWording.Check(metric, log);
                }
            }
            foreach (Metric field in model.Lists.SelectMany(list => list.Fields))
            {
                if (!field.IsGiven)
                {
                    log.Say(OutlineMessages.FieldCannotBeComputed, field.DerivedFrom!.Value.Place, field.Key);
                }
                else if (field.IsRate)
                {
                    field.Phrase = new ChangePhrase(null, null);
                    ChangeWording.Check(field, log);
                }
            }
        }
    }

    private void Bind(Metric metric, Scope scope)
    {
        MapReader? keys = metric.Settings;
        if (metric.IsRate && metric.IsGiven)
        {
            metric.Phrase = new ChangePhrase(null, null);
            metric.IsInExpression = true;
        }
        if (keys is null || metric.IsGiven)
        {
            return;
        }
        if (keys[Keys.Value] is not null && keys.Scalar(Keys.Value) is { } value)
        {
            metric.Value = ExpressionParser.Formula(value, scope, log) is { } written ? new UnitConversion(log).Convert(written, metric) : null;
        }
        else if (keys[Keys.Sum] is { } sum)
        {
            metric.Value = Sum(sum, scope) is { } total ? new UnitConversion(log).Convert(total, metric) : null;
            AddSumCheck(metric, sum.Value);
        }
        else if (keys[Keys.Share] is not null && keys.Scalar(Keys.Share) is { } share)
        {
            metric.Value = ExpressionParser.Formula(share, scope, log) is { } formula && new UnitConversion(log).Convert(formula, metric) is { } ratio
                ? new Arithmetic(ratio, '*', new Number(100)) : null;
        }
        else if (keys[Keys.Change] is not null)
        {
            metric.Phrase = Figure(keys, Keys.Change, scope) is { } now && Figure(keys, Keys.From, scope) is { } before ? new ChangePhrase(now, before) : null;
            metric.Value = metric.Phrase is ChangePhrase change ? new RateOfChange(change.Now!, change.Before!) : null;
        }
        else if (keys[Keys.Compare] is not null)
        {
            metric.Phrase = Figure(keys, Keys.Compare, scope) is { } rate && Figure(keys, Keys.With, scope) is { } with ? new ComparePhrase(rate, with) : null;
        }
        else if (keys[Keys.Parts] is not null)
        {
            metric.Phrase = Parts(metric, keys, scope);
        }
        metric.IsInExpression |= metric.Value is not null;
    }

    private Expression? Sum(YamlPair pair, Scope scope)
    {
        if (pair.Value is YamlList list)
        {
            return Figures(pair, list, scope) is { } items
                ? items.Select(item => (Expression)new FigureOperand(item, list.Place)).Aggregate((left, right) => new Arithmetic(left, '+', right))
                : null;
        }
        if (pair.Value is not YamlScalar { IsEmpty: false } source)
        {
            log.Say(OutlineMessages.NothingBehindKey, pair.Key.Place, pair.Key.Value);
            return null;
        }
        int dot = source.Value.LastIndexOf('.');
        if (dot > 0 && scope.Find(source.Value.Substring(0, dot)) is ValueList records
            && records.Fields.Find(field => field.Key == source.Value.Substring(dot + 1)) is { IsNumber: true } field)
        {
            records.IsUsed = true;
            field.IsUsed = true;
            field.IsSummed = true;
            return new RecordsSum(records, field);
        }
        if (!log.HasLostNames)
        {
            log.Say(OutlineMessages.SumExpected, source.Place, source.Value);
        }
        return null;
    }

    /// <summary>The total is right by itself; that the printed parts add up to the printed total is worth a look.</summary>
    private void AddSumCheck(Metric metric, YamlNode source)
    {
        if (metric.Value is not null && source is YamlList)
        {
            var sum = new UnitConversion(log).Convert(new Comparison(new FigureOperand(metric, source.Place), "=", Unconverted(metric)));
            metric.Model.Checks.Add(new Check(metric.Key + " = " + metric.Formula, sum, source.Place, IsSum: true));
        }
    }

    private static Expression Unconverted(Metric metric) =>
        metric.Value!.Metrics.Select(item => (Expression)new FigureOperand(item, metric.Place)).Aggregate((left, right) => new Arithmetic(left, '+', right));

    private PartsPhrase? Parts(Metric metric, MapReader keys, Scope scope)
    {
        IReadOnlyList<Metric>? parts = keys.List(Keys.Parts) is { } list ? Figures(keys[Keys.Parts]!, list, scope) : null;
        Metric? whole = keys[Keys.Of] is null ? null : Figure(keys, Keys.Of, scope);
        bool skipsZero = keys.Word(Keys.Zero, false, ZeroWords);
        if (parts is null)
        {
            return null;
        }
        if (whole is not null)
        {
            Expression sum = parts.Select(part => (Expression)new FigureOperand(part, metric.Place)).Aggregate((left, right) => new Arithmetic(left, '+', right));
            string source = whole.Key + " = " + string.Join(" + ", parts.Select(part => part.Key));
            metric.Model.Checks.Add(new Check(source, new Comparison(new FigureOperand(whole, metric.Place), "=", sum), metric.Place));
        }
        return new PartsPhrase(parts, whole, skipsZero);
    }

    /// <summary>The figures that a list names; null after saying which it does not.</summary>
    private IReadOnlyList<Metric>? Figures(YamlPair pair, YamlList list, Scope scope)
    {
        if (list.Items.Count == 0)
        {
            log.Say(OutlineMessages.NothingBehindKey, pair.Key.Place, pair.Key.Value);
            return null;
        }
        var figures = new List<Metric>();
        foreach (YamlNode item in list.Items)
        {
            if (item is not YamlScalar { IsEmpty: false } name)
            {
                log.Say(OutlineMessages.TextExpected, item.Place, pair.Key.Value);
            }
            else if (Named(name, scope) is { } figure)
            {
                figures.Add(figure);
            }
        }
        return figures.Count == list.Items.Count ? figures : null;
    }

    /// <summary>The figure that a key names.</summary>
    private Metric? Figure(MapReader keys, Key key, Scope scope)
    {
        if (keys[key] is null)
        {
            log.Say(OutlineMessages.KeyMissing, keys.Place, key.English);
            return null;
        }
        return keys.Scalar(key) is { } scalar ? Named(scalar, scope) : null;
    }

    private Metric? Named(YamlScalar scalar, Scope scope)
    {
        switch (scope.Find(scalar.Value))
        {
            case Metric { IsNumber: true } metric:
                metric.IsUsed = true;
                metric.IsInExpression = true;
                metric.IsAsked = true;
                return metric;
            case null:
                log.SayUnknownFigure(scalar.Value, scope.Nearest(scalar.Value), scalar.Place);
                return null;
            default:
                log.Say(OutlineMessages.NoNumber, scalar.Place, scalar.Value);
                return null;
        }
    }
}
