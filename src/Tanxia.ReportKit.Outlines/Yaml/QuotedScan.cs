using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>A text in quotes, which may go over several lines.</summary>
internal static class QuotedScan
{
    /// <param name="file">The file.</param>
    /// <param name="findings">What is wrong goes there.</param>
    /// <param name="line">The line of the quote that opens it.</param>
    /// <param name="open">The offset of that quote.</param>
    /// <param name="parent">The indentation of the key or dash before it.</param>
    /// <returns>The line that it ends on.</returns>
    public static int Run(SourceFile file, FindingList findings, int line, int open, int parent)
    {
        string text = file.Line(line);
        char quote = text[open];
        int close = QuotedText.End(text, open);
        if (close >= 0)
        {
            QuotedText.SayEscapes(findings, line, text, open, close);
            if (!IsEnd(text, close + 1))
            {
                string words = text.Substring(open, LineShape.Comment(text, close) - open);
                findings.Explains(OutlineMessages.HalfQuoted, line, open, 1, quote, FindingList.Corrected(QuotedText.InChinese(words, quote)));
            }
            return line;
        }
        for (int below = line + 1; below <= file.LineCount; below++)
        {
            string next = file.Line(below);
            if (next.Trim().Length > 0 && LineShape.SkipBlanks(next, 0) <= parent)
            {
                break;
            }
            close = QuotedText.End(next, 0, quote);
            if (close >= 0 && IsEnd(next, close + 1))
            {
                return below;
            }
            if (close >= 0)
            {
                break;
            }
        }
        findings.Explains(OutlineMessages.UnclosedQuote, line, open, 1, quote);
        return line;
    }

    private static bool IsEnd(string text, int behind)
    {
        int next = LineShape.SkipBlanks(text, behind);
        return next >= text.Length || (text[next] == '#' && next > behind);
    }
}
