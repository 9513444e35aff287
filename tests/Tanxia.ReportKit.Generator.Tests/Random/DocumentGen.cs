using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>What only the signed paper has: all of it, some of it, or none.</summary>
internal sealed class DocumentGen(Dice dice, BodyGen bodies)
{
    public void Document(TreeMap report, Sight sight)
    {
        if (!dice.Chance(30))
        {
            return;
        }
        var document = new TreeMap();
        Add(document, "secrecy", 25, () => Secrecy(sight));
        Add(document, "urgency", 25, () => new TreeText(dice.Word("特急 加急 平急 特提")));
        Add(document, "letterhead", 35, () => Lines(2, () => Line(sight, "青石镇人民政府文件")));
        Add(document, "number", 50, () => Number(sight));
        Add(document, "signer", 25, () => Lines(2, () => Line(sight, dice.Word("林远 周岚"))));
        Add(document, "remark", 25, () => Line(sight, dice.Of("此件公开发布", "（此件公开发布）", "联系人：周岚")));
        Add(document, "annexes", 40, () => new TreeList(Enumerable.Range(0, dice.Number(1, 3)).Select(_ => Annex(sight))));
        Add(document, "copies", 25, () => Lines(3, () => Line(sight, dice.Of("县委办公室", "县政协办公室。", "各村，"))));
        Add(document, "printed", 30, () => Printed(sight));
        Add(document, "seal", 30, () => new TreeText(dice.Either(dice.Of("true", "false"), dice.Of("是", "否"))));
        dice.Shuffle(document.Pairs);
        report.Add(dice.Key("document"), document);
    }

    private void Add(TreeMap document, string key, int chance, Func<Tree> value)
    {
        if (dice.Chance(chance))
        {
            document.Add(dice.Key(key), value());
        }
    }

    private Tree Lines(int most, Func<TreeText> line)
    {
        int count = dice.Number(1, most);
        return count == 1 && dice.Chance(60) ? line() : new TreeList(Enumerable.Range(0, count).Select(_ => line()));
    }

    private TreeText Line(Sight sight, string words)
    {
        IReadOnlyList<RandomFigure> figures = sight.Printable;
        return new TreeText(figures.Count > 0 && dice.Chance(30) ? $"青石镇{{{dice.Of(figures).Key}}}{words}" : words);
    }

    private TreeText Secrecy(Sight sight)
    {
        string term = sight.Printable.FirstOrDefault(figure => figure.Type == MetricType.Count) is { } figure && dice.Chance(40) ? $"{{{figure.Key}:数}}年" : dice.Word("1年 长期");
        return new TreeText(dice.Word("绝密 机密 秘密") + (dice.Chance(60) ? "★" + term : ""));
    }

    private TreeMap Number(Sight sight)
    {
        var number = new TreeMap { IsFlow = dice.Chance(60) };
        number.Add(dice.Key("code"), dice.Word("青府 青府办函"));
        number.Add(dice.Key("year"), Key(sight, figure => figure.Type == MetricType.Year) ?? "2026");
        number.Add(dice.Key("serial"), Key(sight, figure => figure is { Type: MetricType.Count, IsApproximate: false, IsComputed: false, Number: >= 1 }) ?? dice.Word("5 12 105"));
        dice.Shuffle(number.Pairs);
        return number;
    }

    private TreeMap Printed(Sight sight)
    {
        var printed = new TreeMap();
        if (dice.Chance(80))
        {
            printed.Add(dice.Key("by"), Line(sight, "青石镇党政办公室"));
        }
        printed.Add(dice.Key("date"), Key(sight, figure => figure.Type == MetricType.Date) ?? "2026-09-08");
        return printed;
    }

    private string? Key(Sight sight, Func<RandomFigure, bool> isWanted) =>
        dice.Chance(60) && sight.Printable.FirstOrDefault(isWanted) is { } figure ? figure.Key : null;

    private TreeMap Annex(Sight sight)
    {
        var annex = new TreeMap();
        annex.Add(dice.Key("title"), Lines(2, () => Line(sight, dice.Word("防火物资清单 值班安排表"))));
        bodies.Annex(annex, sight);
        return annex;
    }
}
