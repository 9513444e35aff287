using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Where a body stands.</summary>
/// <param name="Level">The level of the sections in it, from 1.</param>
/// <param name="Depth">How deep it is, with sections that have no mark.</param>
/// <param name="Style">How the headings of its sections stand unless they say otherwise.</param>
/// <param name="IsCertain">It is always printed.</param>
/// <param name="IsOptional">Its node may go as a whole.</param>
internal sealed record BodyPlace(int Level, int Depth, RandomStyle Style, bool IsCertain, bool IsOptional);

/// <summary>Sections and bodies: texts, then a list or sections, then closing words; or all of it in another order.</summary>
internal sealed class BodyGen
{
    private readonly Dice _dice;
    private readonly NodeGen _nodes;
    private readonly WordsGen _words;
    private readonly EntryGen _entries;
    private readonly HeadingGen _headings;
    private readonly SectionTargets _targets;
    private readonly int _deepest;

    /// <param name="dice">Where everything is drawn from.</param>
    /// <param name="nodes">Makes models and conditions.</param>
    /// <param name="words">Makes texts.</param>
    /// <param name="targets">Learns which sections may be referred to.</param>
    /// <param name="deepest">The number of levels of sections.</param>
    public BodyGen(Dice dice, NodeGen nodes, WordsGen words, SectionTargets targets, int deepest)
    {
        _dice = dice;
        _nodes = nodes;
        _words = words;
        _targets = targets;
        _deepest = deepest;
        _entries = new EntryGen(dice, nodes, words);
        _headings = new HeadingGen(dice);
    }

    public void Report(TreeMap report, Sight sight)
    {
        PartsEnd end = _dice.Chance(40) ? PartsEnd.Colon : PartsEnd.Loose;
        RandomText? preamble = _dice.Chance(35) ? Text(report, "preamble", sight, end) : null;
        RandomStyle style = _headings.Children(report, new RandomStyle(true, false));
        Body(report, sight, new BodyPlace(1, 1, style, true, false), preamble, preamble is null ? PartsEnd.Loose : end);
    }

    /// <summary>The same of an annex, in which nothing need be certain but that something is written.</summary>
    public void Annex(TreeMap annex, Sight sight)
    {
        int before = annex.Pairs.Count;
        Body(annex, sight, new BodyPlace(1, 2, _headings.Children(annex, new RandomStyle(true, false)), true, false), null, PartsEnd.Loose);
        if (annex.Pairs.Count == before)
        {
            annex.Add(_dice.Key("body"), Certain(sight, 3).Tree);
        }
    }

    private void Body(TreeMap node, Sight sight, BodyPlace place, RandomText? before, PartsEnd end)
    {
        bool isCertain = before is { IsCertain: true };
        bool hasSections = place.Level <= _deepest && place.Depth <= 5 && _dice.Chance(place.Depth == 1 ? 72 : 38);
        bool hasList = !hasSections && _dice.Chance(60);
        string counted = hasList ? _entries.Name(sight.Model) : "";
        foreach (string key in (string[])["intro", "text"])
        {
            if (_dice.Chance(key == "intro" ? 45 : hasList || hasSections ? 20 : 60))
            {
                end = hasList && _dice.Chance(45) ? (_dice.Chance(75) ? PartsEnd.Colon : PartsEnd.Comma) : hasSections && _dice.Chance(15) ? PartsEnd.Colon : PartsEnd.Loose;
                before = Text(node, key, sight, end);
                isCertain |= before.IsCertain;
            }
        }
        if (node["text"] is null && node["正文"] is null && sight.Tables.Count > 0 && _dice.Chance(60))
        {
            isCertain |= Table(node, sight);
            (before, end) = (null, PartsEnd.Loose);
        }
        if (hasList)
        {
            bool hasEmpty = _dice.Chance(12);
            if (hasEmpty)
            {
                node.Add(_dice.Key("empty"), Certain(sight, 2).Tree);
            }
            // Words that lead into a list cannot stand without it.
            bool mayGo = hasEmpty || place.IsOptional || (isCertain && end == PartsEnd.Loose);
            isCertain |= _entries.List(node, sight, counted, before, end != PartsEnd.Loose, mayGo, null) || hasEmpty;
        }
        else if (hasSections)
        {
            isCertain |= Sections(node, sight, place);
        }
        bool isOpen = end == PartsEnd.Colon && !hasList && !hasSections;
        if (_dice.Chance(20) || isOpen || !(isCertain || _dice.Chance(6)))
        {
            node.Add(_dice.Key("closing"), (isCertain ? _words.Text(sight, PartsEnd.Loose, 2) : Certain(sight, 2)).Tree);
        }
        if ((hasList || hasSections) && _dice.Chance(12))
        {
            InOrder(node, sight, place.IsOptional && end == PartsEnd.Loose);
        }
    }

    /// <summary>A table in a paragraph of its own.</summary>
    private bool Table(TreeMap node, Sight sight)
    {
        RandomList table = _dice.Of(sight.Tables);
        var text = new TreeText($"{{{table.Key}}}", _dice.Chance(80) ? TreeStyle.Plain : TreeStyle.Double);
        if (!table.NeedsGuard && _dice.Chance(70))
        {
            node.Add(_dice.Key("text"), text);
            return true;
        }
        var part = new TreeMap();
        part.Add(_dice.Key("when"), table.Key + " " + _dice.Either("present", "有"));
        part.Add(_dice.Key("text"), text);
        bool hasElse = _dice.Chance(50);
        if (hasElse)
        {
            part.Add(_dice.Key("else"), _words.Clause(sight) + _dice.Of("", "。"));
        }
        node.Add(_dice.Key("text"), new TreeList([part]));
        return hasElse;
    }

    /// <summary>The same as body: the list or the sections with texts among them.</summary>
    private void InOrder(TreeMap node, Sight sight, bool mayGo)
    {
        int index = node.Pairs.FindIndex(pair => Keys.Find(pair.Key, MapKind.Report) is { English: "sections" or "achievements" or "problems" or "plans" or "items" });
        (string key, Tree value) = node.Pairs[index];
        var body = new TreeList();
        if (value is TreeList sections && key is "sections" or "各部分")
        {
            foreach (Tree section in ((TreeList)value).Items)
            {
                body.Items.Add(section);
                if (_dice.Chance(40))
                {
                    body.Items.Add(new TreeText(_words.Clause(sight) + _dice.Of("", "。", "；")));
                }
            }
        }
        else
        {
            var list = new TreeMap();
            list.Add(key, value);
            body.Items.Add(list);
            body.Items.Add(new TreeText(_words.Clause(sight) + _dice.Of("。", "；", "，叫响“青石小米”")));
            if (_dice.Chance(50))
            {
                var second = new TreeMap();
                _entries.List(second, sight, "", null, false, mayGo || node["empty"] is not null, null);
                body.Items.Add(second);
            }
        }
        node.Pairs[index] = new(_dice.Key("body"), body);
    }

    private bool Sections(TreeMap node, Sight sight, BodyPlace place)
    {
        var sections = new TreeList();
        bool isCertain = false;
        for (int i = _dice.Number(1, place.Depth == 1 ? 4 : 3); i > 0; i--)
        {
            var section = new TreeMap();
            RandomNode head = _nodes.Begin(section, sight);
            _nodes.Declare(section, head.Sight.Model);
            RandomStyle style = _headings.Style(section, place.Style);
            // A section may be nothing but its heading; that promises nothing as a rule, or the outline is refused.
            bool isBare = _dice.Chance(style.HasColon ? 1 : 8);
            section.Add(_dice.Key("section"), _nodes.Heading(head.Sight, isBare && _dice.Chance(95) ? Vocabulary.HeadingEnds : Vocabulary.HeadingEndsBefore));
            bool stays = place.IsCertain && head.IsCertain;
            if (style.HasMark && stays && head.OwnId.Length > 0)
            {
                _targets.Add(head.OwnId);
            }
            if (!isBare)
            {
                RandomStyle children = _headings.Children(section, style);
                Body(section, head.Sight, new BodyPlace(style.HasMark ? place.Level + 1 : place.Level, place.Depth + 1, children, stays, head.IsOptional), null, PartsEnd.Loose);
            }
            _nodes.End(section);
            isCertain |= head.IsCertain;
            sections.Items.Add(section);
        }
        node.Add(_dice.Key("sections"), sections);
        return isCertain;
    }

    private RandomText Text(TreeMap node, string key, Sight sight, PartsEnd end)
    {
        RandomText text = _words.Text(sight, end, 3);
        node.Add(_dice.Key(key), text.Tree);
        return text;
    }

    private RandomText Certain(Sight sight, int paragraphs)
    {
        RandomText text;
        do
        {
            text = _words.Text(sight, PartsEnd.Loose, paragraphs);
        }
        while (!text.IsCertain);
        return text;
    }
}
