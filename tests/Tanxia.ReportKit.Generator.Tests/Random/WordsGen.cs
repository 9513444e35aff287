using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>How a text ends.</summary>
internal enum PartsEnd
{
    /// <summary>With whatever somebody may have typed.</summary>
    Loose,

    /// <summary>The same, but the words stand inside a sentence.</summary>
    Inside,

    /// <summary>With ：, as something follows.</summary>
    Colon,

    /// <summary>With ，, as a list goes on in the paragraph.</summary>
    Comma,
}

/// <summary>A text as a tree, and what is known of it.</summary>
/// <param name="Tree">A scalar or a list of parts.</param>
/// <param name="IsCertain">Something of it is always printed.</param>
/// <param name="EndIsKnown">It always ends in the same literal.</param>
/// <param name="Paragraphs">How many it can have.</param>
internal sealed record RandomText(Tree Tree, bool IsCertain, bool EndIsKnown, int Paragraphs);

/// <summary>Words with figures, and texts of them in one piece or in parts.</summary>
internal sealed class WordsGen(Dice dice, ConditionGen conditions)
{
    /// <summary>Where a reference is to stand; what it names is known only when all sections are made.</summary>
    public const string Reference = "{ref:?}";

    /// <summary>Words without a mark at the end.</summary>
    public string Clause(Sight sight)
    {
        IReadOnlyList<RandomFigure> figures = sight.Printable;
        IReadOnlyList<RandomList> lists = sight.Record is null ? sight.PrintableLists : [];
        string phrase = dice.Of(Vocabulary.Phrases);
        if (sight.Record?.Fields.Find(field => field.Type == MetricType.Text && sight.Printable.Contains(field)) is { } name && dice.Chance(50))
        {
            // A name alone: quotes that meet take no 、.
            return $"{{{name.Key}}}";
        }
        switch (dice.Number(0, 11))
        {
            case <= 4 when figures.Count > 0:
                return phrase + Figure(dice.Of(figures));
            case 5 when figures.Count > 0:
                return Figure(dice.Of(figures)) + dice.Of(Vocabulary.Tails);
            case 6 when figures.Count > 0:
                return phrase + Figure(dice.Of(figures)) + dice.Of("、", "，其中", "，又") + dice.Of(Vocabulary.Phrases) + Figure(dice.Of(figures));
            case 7 or 8 when lists.Count > 0:
                RandomList list = dice.Of(lists);
                return dice.Number(0, 4) switch
                {
                    4 when list is { HasUnit: true, IsNames: true } => $"{phrase}的有{{{list.Key}:等}}",
                    0 when list.HasUnit => $"{phrase}{{{list.Key}.count{dice.Of("", ":汉字")}}}",
                    1 when list.HasUnit => $"在{{{list.Key}}}等{{{list.Key}.count}}{phrase}",
                    2 => $"{{{list.Key}}}",
                    _ => $"{phrase}的有{{{list.Key}}}",
                };
            case 9 when sight.EntryLists is { Count: > 0 } entries && sight.Record is null:
                return $"{phrase}{{{dice.Of(entries)}.count{dice.Of("", ":汉字")}}}";
            case 10 when dice.Chance(40) && sight.Record is null:
                return $"按照{Reference}所列，{phrase}";
            case 9 or 10:
                return phrase + "，" + dice.Of(Vocabulary.Marked);
            default:
                return phrase;
        }
    }

    /// <summary>The title of a table, or of one of its columns.</summary>
    public TreeText Title(Sight sight) => new(sight.Printable is { Count: > 0 } figures && dice.Chance(40) ? $"截至{Figure(dice.Of(figures))}" : dice.Of("项目一览表", "各村情况表。"));

    /// <summary>A text of one or several parts.</summary>
    public RandomText Text(Sight sight, PartsEnd end, int paragraphs) => dice.Chance(60) ? Plain(sight, end, paragraphs) : Parts(sight, end, paragraphs);

    /// <summary>Parts with conditions. Either each brings its own ，, or each is closed before the next.</summary>
    public RandomText Parts(Sight sight, PartsEnd end, int paragraphs = 1, bool mustStay = false)
    {
        var list = new TreeList();
        bool bringsComma = end == PartsEnd.Inside || dice.Chance(50), isCertain = false, endIsKnown = false;
        int most = 1, count = dice.Number(1, 4);
        for (int i = 0; i < count; i++)
        {
            bool isLast = i == count - 1;
            bool isConditional = !(mustStay && isLast && !isCertain) && dice.Chance(55) && (end is PartsEnd.Loose or PartsEnd.Inside || !isLast || dice.Chance(40));
            string before = bringsComma && (i > 0 || dice.Chance(30)) ? "，" : "";
            int here = paragraphs > 1 && dice.Chance(30) ? dice.Number(1, paragraphs) : 1;
            most += here - 1;
            string Words(Sight seen) => before + string.Join("\n\n", Enumerable.Range(0, here).Select(p => Sentence(seen, p < here - 1 || !isLast ? null : end, bringsComma && p == here - 1 && !isLast)));
            if (isConditional && conditions.Condition(sight) is { } condition)
            {
                var part = new TreeMap();
                part.Add(dice.Key("when"), condition.Text);
                part.Add(dice.Key("text"), Scalar(Words(sight.With(condition.Guards))));
                if (dice.Chance(35))
                {
                    part.Add(dice.Key("else"), Scalar(Words(sight.With(condition.ElseGuards))));
                    isCertain = true;
                }
                list.Items.Add(part);
                endIsKnown = false;
            }
            else
            {
                string words = Words(sight);
                list.Items.Add(Scalar(words));
                isCertain = true;
                endIsKnown = words.TrimEnd(' ', '　')[^1] != '}';
            }
        }
        return new RandomText(list, isCertain, endIsKnown, most);
    }

    private RandomText Plain(Sight sight, PartsEnd end, int paragraphs)
    {
        int count = dice.Number(1, paragraphs);
        string words = string.Join("\n\n", Enumerable.Range(1, count).Select(p => Sentence(sight, p < count ? null : end, false)));
        return new RandomText(Scalar(words), true, words.TrimEnd(' ', '　')[^1] != '}', count);
    }

    /// <param name="sight">What it may name.</param>
    /// <param name="end">How the text ends here; null if it goes on.</param>
    /// <param name="isOpen">The next part brings a ，.</param>
    private string Sentence(Sight sight, PartsEnd? end, bool isOpen)
    {
        string words = Clause(sight);
        for (int more = dice.Weighted((60, 0), (30, 1), (10, 2)); more > 0; more--)
        {
            words += dice.Of("，", "，", "，", "。", "；", "！") + Clause(sight);
        }
        return words + end switch
        {
            PartsEnd.Colon => dice.Of("：", "，主要有：", "。具体如下："),
            PartsEnd.Comma => "，",
            PartsEnd.Loose or PartsEnd.Inside => dice.Chance(45) ? "" : dice.Of(Vocabulary.Ends),
            _ => isOpen ? "" : dice.Of("。", "，", "；", "！"),
        };
    }

    /// <summary>Written in one line, in quotes, or as a block of several lines.</summary>
    private TreeText Scalar(string words)
    {
        TreeStyle style = dice.Weighted((60, TreeStyle.Plain), (10, TreeStyle.Single), (10, TreeStyle.Double), (20, TreeStyle.Block));
        bool isBlock = style == TreeStyle.Block || words.Contains('\n', StringComparison.Ordinal);
        if (isBlock && dice.Chance(50))
        {
            // Lines join without a blank; a full-width indentation is dropped.
            words = words.Replace("，", "，\n" + dice.Of("", "　　"), StringComparison.Ordinal).Replace("5G SA", "5G\nSA", StringComparison.Ordinal).Trim('\n', '　');
            words = words.StartsWith("，\n", StringComparison.Ordinal) ? "，" + words[2..].TrimStart('　') : words;
        }
        return new TreeText(words, isBlock ? TreeStyle.Block : style);
    }

    private string Figure(RandomFigure figure)
    {
        string wording = figure.HasPeriod && dice.Chance(30) ? ":升降" : dice.Chance(80) || figure.IsPhrase ? "" : figure.Type switch
        {
            MetricType.Date => dice.Word(":年月日 :月日 :年月 :月底 :月份"),
            MetricType.Count => dice.Word(":数 :实 :汉字 :序"),
            MetricType.Amount => dice.Word(figure.Scale.Length > 0 ? ":实 :汉字" : ":数 :实 :汉字"),
            _ => "",
        };
        if (figure.Scale is "万" or "亿" && dice.Chance(20))
        {
            // The number alone needs its 万 or 亿 from the text.
            return $"{{{figure.Key}:数}}{figure.Scale}{figure.Unit}";
        }
        return figure.Type switch
        {
            MetricType.Year => $"{{{figure.Key}}}年",
            MetricType.Month => $"{{{figure.Key}}}{dice.Of("", "底", "份")}",
            MetricType.Text => dice.Chance(60) ? $"{{{figure.Key}}}" : $"{{{figure.Key}}}负责",
            _ => $"{{{figure.Key}{wording}}}",
        };
    }
}
