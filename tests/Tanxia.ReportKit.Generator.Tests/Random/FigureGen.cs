using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Metrics of every type, each with a value.</summary>
internal sealed class FigureGen(Dice dice, NameGen names)
{
    private readonly QuantityGen _quantities = new(dice);

    /// <summary>Declares a metric in a model.</summary>
    public RandomFigure Metric(RandomModel model)
    {
        (RandomFigure figure, Tree declaration) = Figure(names.Key(model));
        model.Figures.Add(figure);
        model.Metrics.Add((figure.Key, declaration));
        return figure;
    }

    /// <summary>A metric or the field of a record.</summary>
    public (RandomFigure Figure, Tree Declaration) Figure(string key, MetricType? wanted = null)
    {
        MetricType type = wanted ?? dice.Weighted((36, MetricType.Count), (36, MetricType.Amount), (6, MetricType.Year), (5, MetricType.Month), (6, MetricType.Date), (12, MetricType.Text));
        var keys = new TreeMap { IsFlow = dice.Chance(65) };
        (string name, bool isOptional) = Common(keys, key);
        RandomFigure figure;
        if (type is MetricType.Count or MetricType.Amount)
        {
            figure = _quantities.Quantity(keys, key, name, type, isOptional);
        }
        else
        {
            keys.Add(dice.Key("type"), type switch
            {
                MetricType.Year => dice.Either("year", "年份"),
                MetricType.Month => dice.Either("month", "月份"),
                MetricType.Date => dice.Either("date", "日期"),
                _ => dice.Either("text", "文字"),
            });
            figure = new RandomFigure(key, name) { Type = type, IsOptional = isOptional };
            Give(figure);
        }
        if (isOptional && dice.Chance(40))
        {
            (figure.Number, figure.Value) = (null, dice.Chance(30) ? new TreeText("null") : null);
        }
        // A unit or a type alone is the short form.
        return (figure, keys.Pairs.Count == 1 && dice.Chance(85) ? keys.Pairs[0].Value : keys);
    }

    /// <summary>Another value, within the bounds, for the next record.</summary>
    public void Vary(RandomFigure figure)
    {
        if (figure.Type is not (MetricType.Count or MetricType.Amount))
        {
            Give(figure);
        }
        else
        {
            (decimal? number, TreeText? value) = (figure.Number, figure.Value);
            _quantities.Give(figure);
            if (figure.Number < figure.Least || figure.Number > figure.Most)
            {
                (figure.Number, figure.Value) = (number, value);
            }
        }
        if (figure.IsOptional && dice.Chance(40))
        {
            (figure.Number, figure.Value) = (null, null);
        }
    }

    private void Give(RandomFigure figure)
    {
        figure.Number = figure.Type switch
        {
            MetricType.Year => dice.Number(1999, 2035),
            MetricType.Month => dice.Number(1, 12),
            _ => null,
        };
        figure.Value = figure.Type switch
        {
            MetricType.Date => new TreeText($"{dice.Number(1999, 2035)}-{dice.Word("1 03 6 12")}-{dice.Word("1 05 30")}"),
            MetricType.Text => new TreeText(dice.Of(Vocabulary.Values), dice.Chance(70) ? TreeStyle.Plain : TreeStyle.Double),
            _ => new TreeText(QuantityGen.Text(figure.Number!.Value)),
        };
    }

    /// <summary>name, about and optional.</summary>
    private (string Name, bool IsOptional) Common(TreeMap keys, string key)
    {
        (string name, bool isWritten) = names.Name(key);
        if (isWritten)
        {
            keys.Add(dice.Key("name"), name);
        }
        if (dice.Chance(12))
        {
            keys.Add(dice.Key("about"), dice.Word("本年数 不含水渠 按台账"));
        }
        bool isOptional = dice.Chance(25);
        if (isOptional)
        {
            keys.Add(dice.Key("optional"), dice.Either("true", "是"));
        }
        return (name, isOptional);
    }
}
