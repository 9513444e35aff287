namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>A section or an entry while it is made.</summary>
/// <param name="Sight">What its texts may name.</param>
/// <param name="IsOptional">The data may leave it out.</param>
/// <param name="IsCertain">It is always printed.</param>
/// <param name="OwnId">Its id; empty for none.</param>
internal sealed record RandomNode(Sight Sight, bool IsOptional, bool IsCertain, string OwnId);

/// <summary>What sections and entries have in common: an id, presence, metrics, a heading.</summary>
internal sealed class NodeGen(Dice dice, NameGen names, FigureGen figures, ValueListGen lists, ComputedGen computed, PhraseGen phrases, ConditionGen conditions)
{
    /// <summary>Gives a node its id and its presence.</summary>
    public RandomNode Begin(TreeMap node, Sight outer, bool mustStay = false, bool mayGo = false)
    {
        RandomModel model = outer.Model;
        bool isOptional = false;
        string id = "";
        if (mayGo || dice.Chance(35))
        {
            id = names.New();
            isOptional = mayGo || (!mustStay && dice.Chance(55));
            model = new RandomModel(outer.Model, id, isOptional);
            outer.Model.Children.Add(model);
            node.Add(dice.Key("id"), id);
            if (isOptional)
            {
                node.Add(dice.Key("optional"), dice.Either("true", "是"));
            }
        }
        model.Nodes.Add(node);
        Sight sight = outer with { Model = model };
        for (int i = dice.Weighted((55, 0), (30, 1), (15, 2)); i > 0; i--)
        {
            figures.Metric(model);
        }
        if (!mustStay && dice.Chance(15) && conditions.Condition(sight) is { } when)
        {
            node.Add(dice.Key("when"), when.Text);
            return new RandomNode(sight.With(when.Guards), isOptional, false, id);
        }
        return new RandomNode(sight, isOptional, !isOptional, id);
    }

    /// <summary>More of what a node declares, behind its condition.</summary>
    public void Declare(TreeMap node, RandomModel model)
    {
        if (dice.Chance(16))
        {
            lists.List(model);
        }
        if (dice.Chance(18))
        {
            computed.Computed(model);
        }
        if (dice.Chance(15))
        {
            phrases.Phrase(model);
        }
        if (dice.Chance(18))
        {
            computed.Checks(node, model);
        }
    }

    /// <summary>The order of a node's keys is free.</summary>
    public void End(TreeMap node)
    {
        if (dice.Chance(30))
        {
            dice.Shuffle(node.Pairs);
        }
    }

    /// <summary>A key for something else that the model declares.</summary>
    public string Key(RandomModel model) => names.Key(model);

    /// <param name="sight">What it may name.</param>
    /// <param name="ends">What may be typed at its end.</param>
    public TreeText Heading(Sight sight, IReadOnlyList<string> ends)
    {
        string words = dice.Of(Vocabulary.Headings);
        IReadOnlyList<RandomFigure> printable = sight.Printable;
        if (printable.Count > 0 && dice.Chance(20))
        {
            words = dice.Chance(75) ? $"新修{{{dice.Of(printable).Key}}}，出行更方便" : $"{{{dice.Of(printable).Key}}}已经入账";
        }
        return new TreeText(words + (dice.Chance(15) ? dice.Of(ends) : ""), dice.Weighted((80, TreeStyle.Plain), (10, TreeStyle.Single), (10, TreeStyle.Double)));
    }

    /// <summary>Puts what a model declares into any of its nodes: all of them share it, and a figure may be declared below its text.</summary>
    public void Place(RandomModel model)
    {
        Place(model.Nodes, model.Metrics, "metrics");
        Place(model.Nodes, model.ListDeclarations, "lists");
        model.Children.ForEach(Place);
    }

    private void Place(List<TreeMap> nodes, List<(string Key, Tree Value)> declarations, string word)
    {
        foreach ((string key, Tree value) in declarations)
        {
            TreeMap node = dice.Of(nodes);
            TreeMap? map = (TreeMap?)(node[word] ?? node[word == "metrics" ? "指标" : "清单"]);
            if (map is null)
            {
                map = new TreeMap();
                node.Pairs.Insert(dice.Number(0, node.Pairs.Count), new(dice.Key(word), map));
            }
            map.Add(key, value);
        }
    }
}
