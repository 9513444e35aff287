namespace Tanxia.ReportKit.Word.Paper;

/// <summary>附件：1.…: the numbers stand below each other behind 附件：, a name turns over under its own beginning (7.3.4).</summary>
internal static class AttachmentLine
{
    /// <summary>附件：, or the blanks that hold its place in the text.</summary>
    private const int Label = 3;

    public static void Write(ParagraphWriter paragraphs, PaperLine line)
    {
        string text = line.Text;
        bool isFirst = text[0] != '　';
        int digits = Label;
        while (digits < text.Length && text[digits] is >= '0' and <= '9')
        {
            digits++;
        }
        // A digit is half a character wide, and so is the dot.
        int number = digits > Label && digits < text.Length && text[digits] == '.' ? digits + 1 - Label : 0;
        paragraphs.Line(StyleId.Attachment, line, shape => ParagraphWriter.Indent(shape,
            ("left", 2 * (PageStandard.Indent + Label) + number), ("hanging", number + (isFirst ? 2 * Label : 0))), isFirst ? 0 : Label);
    }
}
