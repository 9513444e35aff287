using System.Xml.Linq;

namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>GB/T 9704 7.5: the number of the page, its form, its letters and its place.</summary>
internal static class PageNumberRules
{
    public static void Check(InspectedPaper paper, InspectionLog log)
    {
        (string Type, XElement Part, XElement Paragraph)[] numbers =
        [
            .. from footer in paper.Footers
               from paragraph in footer.Part.Below("p")
               where IsNumber(paragraph)
               select (footer.Type, footer.Part, paragraph),
        ];
        if (numbers.Length == 0)
        {
            log.Say(InspectionMessages.NoPageNumber, 0);
            return;
        }
        XElement first = numbers[0].Paragraph;
        string text = string.Concat(first.Below("r").Select(PaperParagraph.TextOf)).Trim();
        if (!text.StartsWith("—", StringComparison.Ordinal) || !text.EndsWith("—", StringComparison.Ordinal))
        {
            log.Say(InspectionMessages.PageNumberForm, 0, text);
        }
        if (numbers.Any(number => number.Paragraph.Below("r").Any(run => run.Children("fldChar").Take(2).Count() > 1)))
        {
            log.Say(InspectionMessages.PageNumberInOneRun, 0);
        }
        bool isOuter = paper.HasEvenFooters
            && numbers.Any(number => number.Type == "default" && paper.Styles.ShapeOf(number.Paragraph.Child("pPr")).IsRight)
            && numbers.Any(number => number.Type == "even" && paper.Styles.ShapeOf(number.Paragraph.Child("pPr")) is { IsCentred: false, IsRight: false });
        if (!isOuter)
        {
            log.Say(InspectionMessages.PageNumberPlace, 0);
        }
        Letters letters = paper.Styles.LettersOf(first.Child("pPr"), first.Below("r").FirstOrDefault(run => run.Child("fldChar") is not null || run.Child("t") is not null).Child("rPr"));
        if (letters.SizeOrPlain != PageStandard.PageNumberSize || letters.Face is not { } face || !(face.Contains("宋") && !face.Contains("仿") || face == "SimSun"))
        {
            log.Say(InspectionMessages.PageNumberLetters, 0, string.IsNullOrEmpty(letters.Face) ? new Bilingual("没有指定的字体", "no font that is named") : letters.Face!, TypeSize.NameOf(letters.SizeOrPlain));
        }
    }

    private static bool IsNumber(XElement paragraph) => paragraph.Below("instrText").Select(part => part.Value)
        .Concat(paragraph.Below("fldSimple").Select(field => field.Get("instr") ?? "")).Any(code => code.TrimStart().StartsWith("PAGE", StringComparison.OrdinalIgnoreCase) && !code.TrimStart().StartsWith("PAGEREF", StringComparison.OrdinalIgnoreCase));
}
