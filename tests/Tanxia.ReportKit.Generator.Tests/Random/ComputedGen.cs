using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Computed figures whose value is possible, and checks that hold.</summary>
internal sealed class ComputedGen(Dice dice, NameGen names, ConditionGen conditions)
{
    /// <summary>Declares a figure that is computed from what its model sees; nothing if nothing suits.</summary>
    public void Computed(RandomModel model)
    {
        var sight = new Sight(model, new HashSet<object>());
        List<RandomFigure> numbers = [.. sight.Figures.Where(figure => figure is { IsNumber: true, IsApproximate: false, Type: MetricType.Count or MetricType.Amount })];
        if (numbers.Count == 0)
        {
            return;
        }
        RandomFigure first = dice.Of(numbers);
        List<RandomFigure> same = numbers.FindAll(figure => figure.Unit == first.Unit);
        bool isShare = dice.Chance(30);
        Operand value = isShare
            ? ConditionGen.Product(ConditionGen.Product(Operand(first), '/', Operand(dice.Of(same))), '*', ConditionGen.Number(100))
            : conditions.Side(same, first);
        if (value.Figures.Count == 0)
        {
            return;
        }
        string unit = isShare ? "%" : dice.Chance(80) ? first.Unit : "";
        int decimals = dice.Number(0, 3);
        bool isImpossible = value.Value is { } number
            && ((number < 0 && unit is not ("" or "个百分点")) || (number != 0 && decimal.Round(number, decimals, MidpointRounding.AwayFromZero) == 0));
        bool divides = value.Text.Contains('/', StringComparison.Ordinal) && value.Value is null && value.Figures.All(figure => figure.Number is not null);
        if (isImpossible || divides)
        {
            return;
        }
        string key = names.Key(model);
        var keys = new TreeMap { IsFlow = dice.Chance(60) };
        if (unit is "%" or "个百分点")
        {
            keys.Add(dice.Key("type"), unit == "%" ? dice.Either("percent", "百分数") : dice.Either("points", "百分点"));
        }
        else if (unit.Length > 0)
        {
            keys.Add(dice.Key("unit"), unit);
        }
        keys.Add(dice.Key("value"), value.Text);
        keys.Add(dice.Key("decimals"), QuantityGen.Text(decimals));
        (string name, bool isWritten) = names.Name(key);
        if (isWritten)
        {
            keys.Add(dice.Key("name"), name);
        }
        model.Metrics.Add((key, keys));
        model.Figures.Add(new RandomFigure(key, name)
        {
            Type = MetricType.Amount,
            Unit = unit,
            IsComputed = true,
            IsOptional = value.Figures.Any(figure => figure.IsOptional),
            Number = value.Value,
        });
    }

    /// <summary>Checks of a node, among what its model sees.</summary>
    public void Checks(TreeMap node, RandomModel model)
    {
        var checks = new TreeList();
        for (int i = dice.Number(1, 2); i > 0; i--)
        {
            if (conditions.Check(new Sight(model, new HashSet<object>())) is { } check)
            {
                checks.Items.Add(new TreeText(check.Text));
            }
        }
        if (checks.Items.Count > 0)
        {
            node.Add(dice.Key("checks"), checks);
        }
    }

    private static Operand Operand(RandomFigure figure) => new(figure.Key, figure.Number, [figure]);
}
