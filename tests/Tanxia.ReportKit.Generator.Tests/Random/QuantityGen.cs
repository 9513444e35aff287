using System.Globalization;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Counts and amounts with every setting that goes with them, each with a value that it allows.</summary>
internal sealed class QuantityGen(Dice dice)
{
    private static readonly string[] s_approximations = "余 多 近 不足 以内 超 突破 以上 不少于 约 左右".Split(' ');

    /// <summary>Adds the settings to a declaration and gives a figure without a name.</summary>
    public RandomFigure Quantity(TreeMap keys, string key, string name, MetricType type, bool isOptional)
    {
        string unit = dice.Word(type == MetricType.Count ? "件 户 宗 份 人 家 个 次 场 处 头" : "万元 亿元 元 元 万亩 公里 吨 % % 个百分点 百分之");
        string? word = unit switch
        {
            "%" => dice.Either("percent", "百分数"),
            "个百分点" => dice.Either("points", "百分点"),
            _ => null,
        };
        keys.Add(dice.Key(word is null ? "unit" : "type"), word ?? unit);
        bool isLarge = unit[0] is '万' or '亿';
        int decimals = type == MetricType.Count || (dice.Chance(30) && (isLarge || unit[0] == '元' || word is not null)) ? -1 : dice.Number(0, 3);
        if (decimals >= 0)
        {
            keys.Add(dice.Key("decimals"), Text(decimals));
            Flag(keys, "fixed", decimals > 0 && dice.Chance(12));
            Flag(keys, "rounded", dice.Chance(6));
        }
        string scale = unit is "元" or "吨" && dice.Chance(35) ? dice.Word("万 亿 auto") : "";
        if (scale.Length > 0)
        {
            keys.Add(dice.Key("scale"), scale == "auto" ? dice.Either("auto", "自动") : scale);
        }
        bool isRatio = unit == "%" && dice.Chance(35);
        Flag(keys, "ratio", isRatio);
        bool isApproximate = Approximate(keys, decimals, isLarge || scale.Length > 0);
        if (dice.Chance(12))
        {
            keys.Add(dice.Key("numerals"), "汉字");
        }
        var figure = new RandomFigure(key, name)
        {
            Type = type,
            Unit = unit,
            IsOptional = isOptional,
            IsApproximate = isApproximate,
            Decimals = decimals,
            Scale = scale,
            IsRatio = isRatio,
        };
        Give(figure);
        Bound(keys, figure);
        if (dice.Chance(8))
        {
            keys.Add(dice.Key("sample"), figure.Value!.Value);
        }
        return figure;
    }

    /// <summary>A value that does not print as zero unless it is.</summary>
    public void Give(RandomFigure figure)
    {
        decimal value = Number(figure);
        decimal printed = figure.IsRatio ? value * 100 : figure.Scale switch { "万" => value / 10_000, "亿" => value / 100_000_000, _ => value };
        bool isZero = figure.Decimals >= 0 && decimal.Round(printed, figure.Decimals, MidpointRounding.AwayFromZero) == 0;
        Set(figure, isZero ? 0 : value);
    }

    /// <summary>A ratio counts in percent wherever it is compared or computed with.</summary>
    private static void Set(RandomFigure figure, decimal value)
    {
        figure.Number = figure.IsRatio ? value * 100 : value;
        figure.Value = new TreeText(Text(value));
    }

    public static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private decimal Number(RandomFigure figure)
    {
        long whole = dice.Weighted((10, 0), (30, dice.Number(1, 12)), (30, dice.Number(10, 250)), (15, dice.Number(200, 12_000)), (10, dice.Number(1_000, 90_000_000)), (5, dice.Number(1, 9) * 10_000));
        if (figure.Type == MetricType.Count)
        {
            return whole;
        }
        if (figure.Scale.Length > 0)
        {
            return dice.Chance(50) ? whole * 10_000L : whole * 100;
        }
        int places = figure.Decimals < 0 ? dice.Number(0, 3) : dice.Number(0, figure.Decimals + 2);
        decimal value = figure.IsRatio ? whole % 300 / 100m : whole;
        for (int i = 0; i < places; i++)
        {
            value = value / 10 + (i == 0 ? 0 : dice.Number(0, 9));
        }
        return decimal.Round(value, places + (figure.IsRatio ? 2 : 0)) * (figure.Unit == "个百分点" && dice.Chance(40) ? -1 : 1);
    }

    private bool Approximate(TreeMap keys, int decimals, bool isLarge)
    {
        string word = dice.Chance(25) ? dice.Of(s_approximations) : "";
        bool isAndSome = word is "余" or "多" && decimals < 0;
        if (word.Length == 0 || (word is "余" or "多" && !isAndSome))
        {
            return false;
        }
        keys.Add(dice.Key("approx"), word);
        if (dice.Chance(25))
        {
            keys.Add(dice.Key("step"), isAndSome ? (isLarge && dice.Chance(40) ? "1" : dice.Word("10 20 100 1000")) : dice.Word("1 5 10 100"));
        }
        return true;
    }

    private void Bound(TreeMap keys, RandomFigure figure)
    {
        figure.Least = figure.Unit == "个百分点" ? null : 0;
        if (dice.Chance(12))
        {
            if (dice.Chance(30))
            {
                Set(figure, -(figure.IsRatio ? figure.Number!.Value / 100 : figure.Number!.Value));
            }
            figure.Least = figure.Number - dice.Number(0, 20);
            keys.Add(dice.Key("min"), Text(figure.Least!.Value));
        }
        if (dice.Chance(8))
        {
            figure.Most = figure.Number + dice.Number(0, 200);
            keys.Add(dice.Key("max"), Text(figure.Most!.Value));
        }
    }

    private void Flag(TreeMap keys, string key, bool isSet)
    {
        if (isSet)
        {
            keys.Add(dice.Key(key), dice.Either("true", "是"));
        }
    }
}
