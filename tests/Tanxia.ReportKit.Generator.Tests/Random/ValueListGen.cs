using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Lists of names and of records, with what is said of each and of none.</summary>
internal sealed class ValueListGen(Dice dice, NameGen names, FigureGen figures, WordsGen words)
{
    public void List(RandomModel model)
    {
        string key = names.Key(model);
        (string name, bool isWritten) = names.Name(key);
        var keys = new TreeMap();
        if (isWritten)
        {
            keys.Add(dice.Key("name"), name);
        }
        bool hasEmpty = dice.Chance(35);
        bool isTable = dice.Chance(30);
        var list = new RandomList(key, name) { HasUnit = dice.Chance(75), NeedsGuard = !hasEmpty && dice.Chance(30), IsTable = isTable };
        if (list.HasUnit)
        {
            keys.Add(dice.Key("unit"), dice.Word("个 处 家 项"));
        }
        bool mayBeEmpty = hasEmpty || list.NeedsGuard;
        int count = mayBeEmpty && dice.Chance(40) ? 0 : dice.Number(1, 5);
        var around = new Sight(model, new HashSet<object>());
        if (isTable)
        {
            Table(list, keys, count, around);
        }
        else if (dice.Chance(50))
        {
            Names(list, keys, count);
        }
        else
        {
            Records(list, keys, count, around);
        }
        if (hasEmpty)
        {
            keys.Add(dice.Key("empty"), dice.Chance(70) ? new TreeText(words.Clause(around)) : words.Parts(around, PartsEnd.Inside, mustStay: true).Tree);
        }
        model.Lists.Add(list);
        model.ListDeclarations.Add((key, keys));
    }

    private void Names(RandomList list, TreeMap keys, int count)
    {
        if (dice.Chance(30))
        {
            keys.Add(dice.Key("last"), dice.Word("和 及 以及"));
        }
        if (dice.Chance(25))
        {
            keys.Add(dice.Key("show"), dice.Word("1 2 3"));
        }
        for (int i = 0; i < count; i++)
        {
            list.Value.Items.Add(new TreeText(dice.Of(Vocabulary.Names)));
        }
    }

    private void Records(RandomList list, TreeMap keys, int count, Sight around)
    {
        var fields = new TreeMap();
        for (int i = dice.Number(1, 3); i > 0; i--)
        {
            // Most records have a name.
            (RandomFigure field, Tree declaration) = figures.Figure(names.New(), list.Fields.Count == 0 && dice.Chance(45) ? MetricType.Text : null);
            list.Fields.Add(field);
            fields.Add(field.Key, declaration);
        }
        keys.Add(dice.Key("fields"), fields);
        Sight sight = Where(keys, around with { Record = list });
        keys.Add(dice.Key("each"), dice.Chance(55)
            ? new TreeText(words.Clause(sight) + (dice.Chance(30) ? dice.Word("。 ； ， 、") : ""))
            : words.Parts(sight, PartsEnd.Inside, mustStay: dice.Chance(85)).Tree);
        if (dice.Chance(80))
        {
            keys.Add(dice.Key("join"), dice.Word("、 ； ， 。"));
        }
        Values(list, count);
    }

    private void Table(RandomList list, TreeMap keys, int count, Sight around)
    {
        keys.Add(dice.Key("as"), dice.Either("table", "表格"));
        var fields = new TreeMap();
        for (int i = dice.Number(1, 4); i > 0; i--)
        {
            (RandomFigure field, Tree declaration) = figures.Figure(names.New(), list.Fields.Count == 0 && dice.Chance(70) ? MetricType.Text : null);
            if (IsOfColumn(field, declaration))
            {
                list.Fields.Add(field);
                fields.Add(field.Key, declaration);
            }
        }
        if (list.Fields.Count == 0)
        {
            fields.Add(names.New(), dice.Either("text", "文字"));
            list.Fields.Add(new RandomFigure(fields.Pairs[0].Key, CSharpName.From(fields.Pairs[0].Key)) { Type = MetricType.Text, Value = new TreeText(dice.Of(Vocabulary.Values)) });
        }
        keys.Add(dice.Key("fields"), fields);
        if (dice.Chance(50))
        {
            keys.Add(dice.Key("title"), words.Title(around));
        }
        new ColumnGen(dice, words).Columns(list, keys, Where(keys, around with { Record = list }), around);
        Values(list, count);
    }

    /// <summary>One unit, one number of decimals, and exact: what a table does not take is left out.</summary>
    private static bool IsOfColumn(RandomFigure field, Tree declaration)
    {
        foreach (string key in (string[])["approx", "约数", "step", "取整", "numerals", "数字"])
        {
            (declaration as TreeMap)?.Remove(key);
        }
        return field.Scale != "auto" && (field.Type != MetricType.Amount || field.Decimals >= 0);
    }

    private Sight Where(TreeMap keys, Sight sight)
    {
        if (sight.Record!.Fields.Find(field => field is { IsNumber: true, Number: >= 0 }) is { } asked && dice.Chance(40))
        {
            // It holds for the first record, whose values the fields were made with.
            keys.Add(dice.Key("where"), asked.Key + " >= " + QuantityGen.Text(asked.Number!.Value));
            return sight.With([asked]);
        }
        return sight;
    }

    private void Values(RandomList list, int count)
    {
        for (int i = 0; i < count; i++)
        {
            var record = new TreeMap { IsFlow = dice.Chance(50) };
            foreach (RandomFigure field in list.Fields.Where(field => field.Value is not null))
            {
                record.Add(dice.Chance(80) ? field.Key : field.Name, field.Value!.Copy());
            }
            list.Value.Items.Add(record);
            list.Fields.ForEach(figures.Vary);
        }
    }
}
