using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Where an entry stands: how its list flows, and whether ； is taken in this paragraph.</summary>
internal sealed record RandomPlace(Flow Flow, bool HasSemicolon, int Depth);

/// <summary>Lists of entries with every mark, flow and separator, nested up to three deep.</summary>
internal sealed class EntryGen(Dice dice, NodeGen nodes, WordsGen words)
{
    private static readonly string[] s_kinds = ["achievements", "problems", "plans", "items"];

    /// <summary>A list whose entries a text may count: its id, to be known before the text is made; empty for none.</summary>
    public string Name(RandomModel model)
    {
        if (!dice.Chance(20))
        {
            return "";
        }
        string id = nodes.Key(model);
        model.EntryLists.Add(id);
        return id;
    }

    /// <summary>Adds a list to a node.</summary>
    /// <param name="node">The section or entry.</param>
    /// <param name="sight">What it may name.</param>
    /// <param name="id">Its id; empty for none.</param>
    /// <param name="before">The words before it.</param>
    /// <param name="leadsIn">They end in ： or ，.</param>
    /// <param name="mayGo">All of its entries may go.</param>
    /// <param name="place">The entry around it.</param>
    /// <returns>An entry is always printed.</returns>
    public bool List(TreeMap node, Sight sight, string id, RandomText? before, bool leadsIn, bool mayGo, RandomPlace? place)
    {
        string kind = dice.Of(s_kinds);
        string marks = dice.Weighted((20, ""), (7, "一是"), (7, "一要"), (7, "第一，"), (7, "首先，"), (7, "一方面"), (7, "（一）"), (7, "1."), (7, "（1）"), (7, "①"), (7, "——"), (7, dice.Either("none", "无")));
        bool flowIsOpen = place is null && before is { EndIsKnown: false };
        Flow? flow = place is { Flow: not Flow.Paragraphs } ? (dice.Chance(20) ? Flow.RunOn : null)
            : flowIsOpen || dice.Chance(50) ? dice.Weighted((30, Flow.RunOn), (25, Flow.Paragraph), (45, Flow.Paragraphs)) : null;
        Flow real = flow ?? (place is not null || leadsIn ? Flow.RunOn : Flow.Paragraph);
        bool inParagraph = place is not null && real == Flow.RunOn;
        string separator = inParagraph && place!.HasSemicolon ? (dice.Chance(place.Depth > 1 ? 8 : 1) ? "；" : "。") : dice.Chance(40) ? dice.Word("。 ；") : kind == "problems" && place is not null ? "。" : "";
        bool hasSemicolon = separator == "；" || (separator.Length == 0 && kind == "problems") || (inParagraph && place!.HasSemicolon);
        int most = marks switch { "首先，" => 4, "一方面" => 2, _ => dice.Weighted((70, 3), (25, 5), (5, 12)) };
        int count = dice.Number(1, dice.Chance(3) ? most + 1 : most);
        int certain = mayGo ? dice.Number(-1, count - 1) : dice.Number(0, Math.Min(count, most) - 1);
        var entries = new TreeList();
        bool isCertain = false;
        for (int i = 0; i < count; i++)
        {
            (Tree entry, bool stays) = Entry(sight, kind[..^1], i == certain && i < most, i >= most, new RandomPlace(real, hasSemicolon, place is null ? 1 : place.Depth + 1));
            entries.Items.Add(entry);
            isCertain |= stays;
        }
        node.Add(dice.Key(kind), Settings(entries, id, marks, flow, separator));
        return isCertain;
    }

    private Tree Settings(TreeList entries, string id, string marks, Flow? flow, string separator)
    {
        var settings = new TreeMap();
        if (id.Length > 0)
        {
            settings.Add(dice.Key("id"), id);
            settings.Add(dice.Key("unit"), dice.Word("个 项"));
        }
        if (marks.Length > 0)
        {
            settings.Add(dice.Key("marks"), marks);
        }
        if (flow is { } known)
        {
            settings.Add(dice.Key("flow"), known switch
            {
                Flow.RunOn => dice.Either("run-on", "接排"),
                Flow.Paragraph => dice.Either("paragraph", "成段"),
                _ => dice.Either("paragraphs", "分段"),
            });
        }
        if (separator.Length > 0)
        {
            settings.Add(dice.Key("separator"), separator);
        }
        if (settings.Pairs.Count == 0 && dice.Chance(85))
        {
            return entries;
        }
        settings.Add(dice.Key("list"), entries);
        return settings;
    }

    private (Tree Entry, bool IsCertain) Entry(Sight sight, string word, bool mustStay, bool mayGo, RandomPlace place)
    {
        if (!mayGo && dice.Chance(25))
        {
            return (Scalar(sight), true);
        }
        var entry = new TreeMap();
        RandomNode head = nodes.Begin(entry, sight, mustStay, mayGo);
        nodes.Declare(entry, head.Sight.Model);
        bool hasHeading = dice.Chance(65), isCertain = hasHeading;
        if (hasHeading)
        {
            entry.Add(dice.Key(dice.Chance(80) ? word : dice.Word("achievement problem plan item")), nodes.Heading(head.Sight, dice.Chance(2) ? Vocabulary.HeadingEndsBefore : Vocabulary.HeadingEnds));
            if (dice.Chance(30))
            {
                entry.Add(dice.Key("end"), dice.Word("。 ："));
            }
        }
        int paragraphs = place.Flow == Flow.Paragraphs ? 3 : 1;
        bool hasList = place.Depth < 3 && dice.Chance(28);
        bool hasEmpty = hasList && dice.Chance(12);
        string counted = hasList ? Name(head.Sight.Model) : "";
        PartsEnd end = PartsEnd.Loose;
        RandomText? before = null;
        bool textStays = false;
        foreach (string key in (string[])["intro", "text"])
        {
            // A list of paragraphs needs words of the entry before it.
            bool isNeeded = key == "text" && hasList && !hasHeading && before is null;
            if (isNeeded || dice.Chance(key == "intro" ? 15 : hasHeading ? 60 : 80))
            {
                end = hasList && dice.Chance(50) ? (dice.Chance(70) ? PartsEnd.Colon : PartsEnd.Comma) : PartsEnd.Loose;
                before = words.Text(head.Sight, end, paragraphs);
                entry.Add(dice.Key(key), before.Tree);
                textStays |= before.IsCertain;
            }
        }
        isCertain |= textStays;
        if (hasList)
        {
            if (hasEmpty)
            {
                entry.Add(dice.Key("empty"), new TreeText(words.Clause(head.Sight) + dice.Of("", "。", "；")));
            }
            bool mayAllGo = hasEmpty || head.IsOptional || (textStays && end == PartsEnd.Loose);
            isCertain |= List(entry, head.Sight, counted, before, end != PartsEnd.Loose, mayAllGo, place);
        }
        if ((hasList && dice.Chance(25)) || !(isCertain || (before is not null && dice.Chance(6))))
        {
            RandomText closing;
            do
            {
                closing = words.Text(head.Sight, PartsEnd.Loose, paragraphs);
            }
            while (!closing.IsCertain && !isCertain);
            entry.Add(dice.Key("closing"), closing.Tree);
        }
        nodes.End(entry);
        return (entry, head.IsCertain);
    }

    private TreeText Scalar(Sight sight)
    {
        string sentence = words.Clause(sight) + (dice.Chance(40) ? "，" + words.Clause(sight) : "") + (dice.Chance(55) ? "" : dice.Of(Vocabulary.Ends));
        return new TreeText(sentence, dice.Weighted((80, TreeStyle.Plain), (10, TreeStyle.Single), (10, TreeStyle.Double)));
    }
}
