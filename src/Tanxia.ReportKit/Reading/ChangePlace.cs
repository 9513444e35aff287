using System.Globalization;

namespace Tanxia.ReportKit;

/// <summary>Where in a report, as one says it: 一、（四）一是“社会治安和谐稳定”.</summary>
internal static class ChangePlace
{
    public static Bilingual Of(ReadNode node) => new(node.Place, node.Place);

    public static Bilingual Before(Bilingual place) => new("原" + place.In(MessageLanguage.Chinese), "formerly " + place.In(MessageLanguage.English));

    public static Bilingual Of(ReadPart part)
    {
        string number = part.Paragraph.ToString(CultureInfo.InvariantCulture);
        switch (part.Kind)
        {
            case ReadKind.Title:
                return new Bilingual($"标题第{number}行", $"title, line {number}");
            case ReadKind.Frame:
                bool above = part.Node.Reading.Parts.Any(other => other.Kind is ReadKind.Sentence or ReadKind.Heading && other.Start >= part.End);
                return above ? new Bilingual("标题下面", "under the title") : new Bilingual($"文末第{number}行", $"line {number} behind the text");
            case ReadKind.End:
                return new Bilingual("文末", "the end of the text");
        }
        if (part.Kind == ReadKind.Row)
        {
            string cell = part.Words.Split('\t')[0].Trim(), around = part.Node.Place, comma = around.Length > 0 ? "，" : "";
            return part.Header is null ? new Bilingual(around + comma + "表头", around + (around.Length > 0 ? ", " : "") + "headings of the table")
                : new Bilingual($"{around}{comma}表中“{cell}”", $"{around}{(around.Length > 0 ? ", " : "")}table, “{cell}”");
        }
        if (part.Node.Parent is null)
        {
            return new Bilingual($"开头第{number}段", $"paragraph {number}");
        }
        string place = part.Node.Place;
        if (part.Kind == ReadKind.Heading)
        {
            return new Bilingual(part.Node.Path.Length == 0 || part.Node.Series == Series.None ? place + "（小标题）" : place + "的标题", place + ", heading");
        }
        return part.Node is { OwnLine: true, Paragraphs: > 1 } ? new Bilingual($"{place}第{number}段", $"{place}, paragraph {number}") : new Bilingual(place, place);
    }
}
