using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>What stands around the body: title, issuer, date, addressee, notes, attachments, signature.</summary>
internal sealed class FrameGen(Dice dice, WordsGen words)
{
    public void Frame(TreeMap report, Sight sight)
    {
        Lines(report, "title", 55, 3, () => Line(sight, dice.Word("青石镇工作总结 潭下镇工作小结 下半年工作打算")));
        Lines(report, "issuer", 10, 2, () => Line(sight, "青石镇统计站"));
        if (dice.Chance(20))
        {
            RandomFigure? date = sight.Printable.FirstOrDefault(figure => figure.Type == MetricType.Date);
            report.Add(dice.Key("date"), date is not null && dice.Chance(70) ? date.Key : dice.Word("2026-03-05 2026-11-30"));
        }
        Line(report, "occasion", 8, () => Line(sight, "在全镇工作会议上"));
        Line(report, "speaker", 8, () => Line(sight, "青石镇镇长　林远"));
        Line(report, "to", 12, () => Line(sight, dice.Of("云川县应急管理局", "云川县应急管理局：", "各村。")));
        Lines(report, "notes", 12, 3, () => new TreeText(words.Clause(sight) + dice.Of("", "。", "；")));
        Lines(report, "attachments", 12, 3, () => Line(sight, dice.Word("防火物资清单 值班安排表")));
        Lines(report, "signature", 15, 2, () => Line(sight, "青石镇人民政府"));
    }

    private void Lines(TreeMap report, string key, int chance, int most, Func<TreeText> line)
    {
        if (dice.Chance(chance))
        {
            int count = dice.Number(1, most);
            report.Add(dice.Key(key), count == 1 && dice.Chance(60) ? line() : new TreeList(Enumerable.Range(0, count).Select(_ => line())));
        }
    }

    private void Line(TreeMap report, string key, int chance, Func<TreeText> line)
    {
        if (dice.Chance(chance))
        {
            report.Add(dice.Key(key), line());
        }
    }

    private TreeText Line(Sight sight, string line)
    {
        IReadOnlyList<RandomFigure> figures = sight.Printable;
        return new TreeText(figures.Count > 0 && dice.Chance(30) ? $"青石镇{{{dice.Of(figures).Key}}}{line}" : line);
    }
}
