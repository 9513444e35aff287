namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>GB/T 9704 5.2.2, 7.3.1, 7.3.3: faces and sizes, and whether they are said so that every computer shows the same.</summary>
internal static class LetterRules
{
    // Half a point is what two programs make of one size.
    private const int SizeTolerance = 1;

    private static readonly (ParagraphKind Kind, Bilingual Name, string Clause, Bilingual Face, int Size, string[] Faces)[] Standard =
    [
        (ParagraphKind.Title, new("标题", "the title"), "7.3.1", new("小标宋", "小标宋"), PageStandard.TitleSize, ["小标宋", "华文中宋", "STZhongsong"]),
        (ParagraphKind.Addressee, new("主送机关", "the addressee"), "7.3.2", new("仿宋", "仿宋"), PageStandard.TextSize, ["仿宋", "FangSong"]),
        (ParagraphKind.Heading1, new("一级标题", "headings 一、"), "7.3.3", new("黑体", "黑体"), PageStandard.TextSize, ["黑体", "SimHei", "方正黑"]),
        (ParagraphKind.Heading2, new("二级标题", "headings （一）"), "7.3.3", new("楷体", "楷体"), PageStandard.TextSize, ["楷", "KaiTi"]),
        (ParagraphKind.Text, new("正文", "the text"), "5.2.2", new("仿宋", "仿宋"), PageStandard.TextSize, ["仿宋", "FangSong"]),
    ];

    public static void Check(InspectedPaper paper, InspectionLog log)
    {
        if (paper.Paragraphs.Count > 0 && !paper.Of(ParagraphKind.Title).Any())
        {
            log.Say(InspectionMessages.NoTitle, 0);
        }
        foreach ((ParagraphKind kind, Bilingual name, string clause, Bilingual face, int size, string[] faces) in Standard)
        {
            foreach (IGrouping<Letters, PaperParagraph> same in paper.Of(kind).Where(paragraph => paragraph.Letters is not null)
                .GroupBy(paragraph => new Letters(paragraph.Letters!.Face, paragraph.Letters.IsFromTheme, paragraph.Letters.SizeOrPlain, null, null)))
            {
                if (string.IsNullOrEmpty(same.Key.Face))
                {
                    log.Say(InspectionMessages.NoFace, same, name, face, clause);
                }
                else if (!faces.Any(part => same.Key.Face!.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0))
                {
                    log.Say(InspectionMessages.Face, same, name, NameOf(same.Key.Face!), face, clause);
                }
                else if (same.Key.IsFromTheme)
                {
                    log.Say(InspectionMessages.ThemeFace, same, name, NameOf(same.Key.Face!));
                }
                if (Math.Abs(same.Key.SizeOrPlain - size) > SizeTolerance)
                {
                    log.Say(InspectionMessages.Size, same, name, TypeSize.NameOf(same.Key.SizeOrPlain), TypeSize.NameOf(size), clause);
                }
            }
        }
    }

    /// <summary>A Latin name keeps off the Chinese before it.</summary>
    private static Bilingual NameOf(string face) => new(face[0] < 128 ? " " + face : face, face);
}
