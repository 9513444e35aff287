using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>The columns of a table and its row of totals; often neither is written.</summary>
internal sealed class ColumnGen(Dice dice, WordsGen words)
{
    private int _headings;

    /// <param name="list">The list, with its fields.</param>
    /// <param name="keys">Where it is declared.</param>
    /// <param name="sight">What a column may name.</param>
    /// <param name="around">What a heading may name.</param>
    public void Columns(RandomList list, TreeMap keys, Sight sight, Sight around)
    {
        List<string> totals = [];
        bool beginsWithWords = list.Fields[0].Type is not (MetricType.Count or MetricType.Amount);
        if (dice.Chance(50))
        {
            beginsWithWords = true;
            keys.Add(dice.Key("columns"), Written(list, sight, around, totals));
        }
        totals.AddRange(list.Fields.Where(Adds).Select(field => field.Key));
        if (beginsWithWords && totals.Count > 0 && dice.Chance(50))
        {
            dice.Shuffle(totals);
            keys.Add(dice.Key("total"), new TreeList(totals.Take(dice.Number(1, totals.Count)).Select(name => new TreeText(name))));
        }
    }

    private TreeList Written(RandomList list, Sight sight, Sight around, List<string> totals)
    {
        var columns = new TreeList([Column(Heading(around), "text", new TreeText(words.Clause(sight) + dice.Of("", "", "。", "；")))]);
        foreach (RandomFigure field in list.Fields)
        {
            columns.Items.Add(dice.Chance(70) || Adds(field) ? new TreeText(field.Key) : Column(Heading(around), "text", new TreeText($"{{{field.Key}}}")));
        }
        if (list.Fields.Find(field => field.IsNumber && Adds(field)) is { } number && dice.Chance(70))
        {
            columns.Items.Add(Computed(number, totals));
        }
        if (dice.Chance(25))
        {
            columns.Items.Add(Column(Heading(around), "text", words.Parts(sight, PartsEnd.Inside).Tree));
        }
        return columns;
    }

    private TreeMap Computed(RandomFigure number, List<string> totals)
    {
        string heading = "比数" + ++_headings;
        TreeMap column;
        if (dice.Chance(40))
        {
            column = Column(new TreeText(heading), "share", new TreeText($"{number.Key} / {number.Key}"));
        }
        else
        {
            column = Column(new TreeText(heading), "value", new TreeText(dice.Of($"{number.Key} + {number.Key}", $"2 * {number.Key}", $"{number.Key} - {number.Key} * 3")));
            column.Add(dice.Key("unit"), number.Unit);
        }
        column.Add(dice.Key("decimals"), QuantityGen.Text(Math.Max(0, number.Decimals)));
        totals.Add(heading);
        return column;
    }

    private TreeMap Column(TreeText heading, string key, Tree value)
    {
        var column = new TreeMap();
        column.Add(dice.Key("column"), heading);
        column.Add(dice.Key(key), value);
        return column;
    }

    private TreeText Heading(Sight around) => dice.Chance(30) ? words.Title(around) : new TreeText(dice.Word("名称 情况 备注 进度") + ++_headings);

    private static bool Adds(RandomFigure field) => field.Type is MetricType.Count or MetricType.Amount && field.Unit is not ("%" or "个百分点");
}
