using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Figures made from others by name: sums, shares, changes, comparisons of rates, parts of a whole.</summary>
internal sealed class PhraseGen(Dice dice, NameGen names)
{
    public void Phrase(RandomModel model)
    {
        List<RandomFigure> numbers = [.. new Sight(model, new HashSet<object>()).Figures
            .Where(figure => figure is { IsNumber: true, IsApproximate: false, Type: MetricType.Count or MetricType.Amount })];
        var keys = new TreeMap { IsFlow = dice.Chance(40) };
        switch (dice.Number(0, 6))
        {
            case 0 or 1 when Two(numbers) is { } pair:
                Change(model, keys, pair.Left, pair.Right);
                break;
            case 2 when Two(numbers) is { } pair:
                Sum(model, keys, pair.Left, pair.Right);
                break;
            case 3 when Two(numbers) is { } pair && (pair.Right.Number is null or > 0):
                keys.Add(dice.Key("share"), $"{pair.Left.Key} / {pair.Right.Key}");
                keys.Add(dice.Key("decimals"), "3");
                // A share that prints as nothing would be a fault of the data.
                bool isFine = pair.Left.Number is null or 0 || pair.Left.Number / pair.Right.Number > 0.00001m;
                Declare(model, keys, isFine ? [pair.Left, pair.Right] : null);
                break;
            case 4 or 5:
                Compare(model, keys);
                break;
            default:
                Parts(model, keys);
                break;
        }
    }

    private (RandomFigure Left, RandomFigure Right)? Two(List<RandomFigure> numbers)
    {
        List<IGrouping<string, RandomFigure>> pairs = [.. numbers.GroupBy(figure => figure.Unit).Where(group => group.Count() > 1)];
        if (pairs.Count == 0)
        {
            return null;
        }
        List<RandomFigure> same = [.. dice.Of(pairs)];
        dice.Shuffle(same);
        return (same[0], same[1]);
    }

    private void Change(RandomModel model, TreeMap keys, RandomFigure now, RandomFigure before)
    {
        keys.Add(dice.Key("change"), now.Key);
        keys.Add(dice.Key("from"), before.Key);
        if (dice.Chance(40))
        {
            keys.Add(dice.Key("as"), dice.Word("百分比 增减 由到"));
        }
        Wording(keys);
        Declare(model, keys, [now, before]);
    }

    private bool Wording(TreeMap keys)
    {
        bool hasPeriod = dice.Chance(60);
        if (hasPeriod)
        {
            string prefix = dice.Word("同比 比上年 较年初 环比");
            keys.Add(dice.Key("prefix"), prefix);
            if (prefix == "环比")
            {
                keys.Add(dice.Key("flat"), "与上月");
            }
        }
        if (dice.Chance(25))
        {
            keys.Add(dice.Key("words"), new TreeList(new TreeText("上涨"), new TreeText("下跌")));
        }
        if (dice.Chance(50))
        {
            keys.Add(dice.Key("decimals"), dice.Word("0 1 2"));
        }
        return hasPeriod;
    }

    private void Sum(RandomModel model, TreeMap keys, RandomFigure one, RandomFigure other)
    {
        List<RandomList> lists = [.. model.AndOuter().SelectMany(outer => outer.Lists).Where(list => list.Fields.Exists(field => field.Type == MetricType.Count))];
        if (lists.Count > 0 && dice.Chance(50))
        {
            RandomList list = dice.Of(lists);
            RandomFigure field = list.Fields.Find(field => field.Type == MetricType.Count)!;
            keys.Add(dice.Key("unit"), field.Unit);
            keys.Add(dice.Key("sum"), $"{list.Key}.{field.Key}");
            // Bounds of the field may be below zero.
            keys.Add(dice.Key("min"), "-999999999");
            Declare(model, keys, field.IsApproximate ? null : field.IsOptional ? [field] : []);
            return;
        }
        keys.Add(dice.Key("unit"), one.Unit == "%" ? "百分之" : one.Unit == "个百分点" ? "点" : one.Unit);
        keys.Add(dice.Key("sum"), new TreeList(new TreeText(one.Key), new TreeText(other.Key)));
        keys.Add(dice.Key("min"), "-999999999");
        bool isFine = one.Unit is not ("%" or "个百分点" or "");
        Declare(model, keys, isFine ? [one, other] : null);
    }

    /// <summary>Two rates that the data gives, and how they compare.</summary>
    private void Compare(RandomModel model, TreeMap keys)
    {
        (string now, string before) = (Rate(model), Rate(model));
        if (dice.Chance(70))
        {
            keys.Add(dice.Key("compare"), now);
            keys.Add(dice.Key("with"), before);
            keys.Add(dice.Key("prefix"), dice.Word("比上年同期 较上月"));
            Declare(model, keys, []);
        }
    }

    private string Rate(RandomModel model)
    {
        string key = names.Key(model);
        var keys = new TreeMap { IsFlow = dice.Chance(60) };
        bool hasPeriod = true;
        if (dice.Chance(30))
        {
            keys.Add(dice.Key("type"), dice.Word("同比 比上年末 较上月"));
        }
        else
        {
            keys.Add(dice.Key("rate"), dice.Either("true", "是"));
            hasPeriod = Wording(keys);
        }
        decimal rate = dice.Weighted((15, 0m), (50, dice.Number(-200, 300) / 10m), (20, dice.Number(-3, 3)), (15, dice.Number(-99, 99) / 1000m));
        (string name, _) = (CSharpName.From(key), false);
        model.Figures.Add(new RandomFigure(key, name) { Type = MetricType.Amount, IsPhrase = true, HasPeriod = hasPeriod, Value = new TreeText(QuantityGen.Text(rate)) });
        model.Metrics.Add((key, keys));
        return key;
    }

    private void Parts(RandomModel model, TreeMap keys)
    {
        var parts = new TreeList();
        decimal whole = 0;
        string unit = dice.Word("头 户 件");
        for (int i = dice.Number(1, 3); i > 0; i--)
        {
            decimal value = i == 1 ? dice.Number(1, 300) : dice.Weighted((30, 0), (70, dice.Number(1, 300)));
            parts.Items.Add(new TreeText(Given(model, unit, value)));
            whole += value;
        }
        keys.Add(dice.Key("parts"), parts);
        if (dice.Chance(60))
        {
            keys.Add(dice.Key("of"), Given(model, unit, whole));
        }
        if (dice.Chance(50))
        {
            keys.Add(dice.Key("zero"), dice.Either("skip", "省略"));
        }
        Declare(model, keys, []);
    }

    private string Given(RandomModel model, string unit, decimal value)
    {
        string key = names.Key(model);
        model.Figures.Add(new RandomFigure(key, CSharpName.From(key)) { Type = MetricType.Count, Unit = unit, Number = value, Value = new TreeText(QuantityGen.Text(value)) });
        model.Metrics.Add((key, new TreeText(unit)));
        return key;
    }

    private void Declare(RandomModel model, TreeMap keys, IReadOnlyList<RandomFigure>? from)
    {
        if (from is null)
        {
            return;
        }
        string key = names.Key(model);
        model.Metrics.Add((key, keys));
        model.Figures.Add(new RandomFigure(key, CSharpName.From(key))
        {
            Type = MetricType.Amount,
            IsPhrase = true,
            IsComputed = true,
            IsOptional = from.Any(figure => figure.IsOptional),
        });
    }
}
