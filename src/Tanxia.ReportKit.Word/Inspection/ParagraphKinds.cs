using System.Text.RegularExpressions;

namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>Tells the parts of a paper by how offices write them: whose styles are right or wrong is what is asked.</summary>
internal static class ParagraphKinds
{
    // A line holds 28 characters. A heading takes two at most.
    private const int Line = 28, LongestHeading = 2 * Line;

    // From 小二 on, in half points.
    private const int LeastTitleSize = 36;

    private static readonly Regex Heading1 = new("^[一二三四五六七八九十百]+、", RegexOptions.CultureInvariant);
    private static readonly Regex Heading2 = new("^[（(][一二三四五六七八九十百]+[）)]", RegexOptions.CultureInvariant);
    private static readonly Regex Date = new("^[0-9０-９]{4}年[0-9０-９]{1,2}月[0-9０-９]{1,2}日$", RegexOptions.CultureInvariant);
    private static readonly Regex DocumentNumber = new("[〔\\[（(][0-9]{4}[〕\\]）)][0-9]+号", RegexOptions.CultureInvariant);
    private static readonly Regex Imprint = new("^(抄送|印发机关|分送)[:：]", RegexOptions.CultureInvariant);
    private static readonly Regex AttachmentList = new("^附件[:：]", RegexOptions.CultureInvariant);
    private static readonly Regex AttachmentItem = new("^[0-9]+[.．、]", RegexOptions.CultureInvariant);

    public static void Tell(IReadOnlyList<PaperParagraph> paragraphs)
    {
        int title = Title(paragraphs);
        int text = title;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            PaperParagraph paragraph = paragraphs[i];
            if (i > title && Imprint.IsMatch(paragraph.Text))
            {
                return;
            }
            paragraph.Kind = IsTitle(paragraph, i, title) ? ParagraphKind.Title
                : i < title || paragraph.Shape.IsCentred || paragraph.Shape.IsRight ? ParagraphKind.Other
                : IsAddressee(paragraph, i, text) ? ParagraphKind.Addressee
                : IsHeading(paragraph, Heading1) ? ParagraphKind.Heading1
                : IsHeading(paragraph, Heading2) ? ParagraphKind.Heading2
                : IsText(paragraphs, i) ? ParagraphKind.Text
                : ParagraphKind.Other;
            if (paragraph.Kind == ParagraphKind.Title && text == i - 1)
            {
                text = i;
            }
        }
    }

    /// <summary>The first centred line in large letters, else the first that is centred; what stands above is the head.</summary>
    private static int Title(IReadOnlyList<PaperParagraph> paragraphs)
    {
        int first = -1;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            PaperParagraph paragraph = paragraphs[i];
            if (!paragraph.Shape.IsCentred || paragraph.Letters is not { IsRed: false } letters || DocumentNumber.IsMatch(paragraph.Text))
            {
                continue;
            }
            if (letters.SizeOrPlain >= LeastTitleSize)
            {
                return i;
            }
            first = first < 0 ? i : first;
        }
        return first;
    }

    private static bool IsTitle(PaperParagraph paragraph, int index, int title) =>
        index == title || index > title && paragraph.Shape.IsCentred && paragraph.Letters is { IsRed: false } letters && letters.SizeOrPlain >= LeastTitleSize;

    /// <summary>Under the title, of offices and with a colon; a sentence would have a full stop or come later.</summary>
    private static bool IsAddressee(PaperParagraph paragraph, int index, int title) =>
        index == title + 1 && paragraph.Text.Length <= LongestHeading && paragraph.Text[paragraph.Text.Length - 1] is '：' or ':' && paragraph.Text.IndexOf('。') < 0;

    private static bool IsHeading(PaperParagraph paragraph, Regex mark) => mark.IsMatch(paragraph.Mark + paragraph.Text)
        && paragraph.Text.Length <= LongestHeading && paragraph.Text.IndexOfAny(['。', '；', '！']) < 0;

    /// <summary>Sentences. A short line may be a signature, a date, a caption: nothing is said of those.</summary>
    private static bool IsText(IReadOnlyList<PaperParagraph> paragraphs, int index)
    {
        string text = paragraphs[index].Text;
        return (text.Length > Line || text.IndexOf('。') >= 0) && !Date.IsMatch(text) && !IsInAttachmentList(paragraphs, index);
    }

    private static bool IsInAttachmentList(IReadOnlyList<PaperParagraph> paragraphs, int index)
    {
        while (index > 0 && AttachmentItem.IsMatch(paragraphs[index].Text))
        {
            index--;
        }
        return AttachmentList.IsMatch(paragraphs[index].Text);
    }
}
