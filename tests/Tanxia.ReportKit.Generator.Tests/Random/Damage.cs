namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>What goes wrong with data: values that are missing, impossible, contradictory or of another type.</summary>
internal static class Damage
{
    private static readonly TreeText[] s_values =
    [
        new("null"), new("0"), new("1"), new("-1"), new("2"), new("13"), new("26"), new("0.004"), new("12.3456789"), new("987654321012345"), new("2026"), new("2026-02-30"),
        new("abc"), new("true"), new("", TreeStyle.Double), new(" ", TreeStyle.Double), new("甲\n乙", TreeStyle.Double), new("零\u200B宽", TreeStyle.Double), new("。", TreeStyle.Double),
    ];

    public static TreeMap Some(TreeMap data, Dice dice)
    {
        var damaged = (TreeMap)data.Copy();
        for (int i = dice.Number(1, 4); i > 0; i--)
        {
            One(damaged, dice);
        }
        return damaged;
    }

    private static void One(TreeMap data, Dice dice)
    {
        Tree node = dice.Of([.. data.All()]);
        switch (node)
        {
            case TreeText text:
                TreeText other = dice.Of(s_values);
                // Most of the time a number stays a number, or the data cannot be read at all.
                bool isNumber = decimal.TryParse(text.Value, out _);
                if (isNumber && dice.Chance(80))
                {
                    other = new TreeText(dice.Word("0 1 -1 2 13 99999 null") is var word && word == "99999" ? text.Value + "0" : word);
                }
                (text.Value, text.Style) = (other.Value, other.Style);
                break;
            case TreeMap { Pairs.Count: > 0 } map:
                int pair = dice.Number(0, map.Pairs.Count - 1);
                switch (dice.Number(0, 4))
                {
                    case 0:
                        map.Add("多余", new TreeText("1"));
                        break;
                    case 1:
                        map.Pairs[pair] = new(map.Pairs[pair].Key, new TreeText("null"));
                        break;
                    default:
                        map.Pairs.RemoveAt(pair);
                        break;
                }
                break;
            case TreeList list:
                switch (dice.Number(0, 3))
                {
                    case 0:
                        list.Items.Clear();
                        break;
                    case 1:
                        list.Items.Add(new TreeText("null"));
                        break;
                    case 2 when list.Items.Count > 0:
                        list.Items.Add(list.Items[0].Copy());
                        break;
                    default:
                        list.Items.Add(new TreeText(dice.Word("東岭村 好！ 村。"), TreeStyle.Double));
                        break;
                }
                break;
        }
    }
}
