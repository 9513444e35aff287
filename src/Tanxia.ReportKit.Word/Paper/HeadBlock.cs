namespace Tanxia.ReportKit.Word.Paper;

/// <summary>
/// What stands above the title (版头, 7.2): secrecy and urgency, the letterhead, number and signers, the red rule. What is
/// above the letterhead does not move it.
/// </summary>
/// <param name="paragraphs">Where to.</param>
/// <param name="page">The page.</param>
internal sealed class HeadBlock(ParagraphWriter paragraphs, PageSetup page)
{
    /// <summary>The end of a letterhead that the issuers of one paper share.</summary>
    private const string Shared = "文件";

    /// <summary>Writes what is there.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="row">How many rows are above it already.</param>
    public void Write(IReadOnlyList<PaperLine> lines, int row)
    {
        List<PaperLine> letterhead = [.. lines.Where(line => line.Kind == SpanKind.Letterhead)];
        List<PaperLine> signers = [.. lines.Where(line => line.Kind == SpanKind.Signer)];
        PaperLine[] number = [.. lines.Where(line => line.Kind == SpanKind.DocumentNumber)];
        foreach (PaperLine degree in lines.Where(line => line.Kind is SpanKind.Secrecy or SpanKind.Urgency))
        {
            if (degree.Kind == SpanKind.Secrecy && row < PageStandard.SecrecyRow - 1)
            {
                paragraphs.Blank(PageStandard.SecrecyRow - 1 - row);
                row = PageStandard.SecrecyRow - 1;
            }
            paragraphs.Line(StyleId.Degree, degree);
            row++;
        }
        if (letterhead.Count > 0)
        {
            Letterhead(letterhead, row);
        }
        if (number.Length > 0 || signers.Count > 0)
        {
            paragraphs.Blank(letterhead.Count > 0 || row > 0 ? PageStandard.LinesAboveNumber : 0);
            if (signers.Count > 0)
            {
                Signers(signers, number);
            }
            else
            {
                paragraphs.Line(StyleId.DocumentNumber, number[0]);
            }
        }
        if (letterhead.Count > 0)
        {
            Rule();
        }
        paragraphs.Blank(PageStandard.LinesAboveTitle);
    }

    /// <summary>The upper edge of its first line is where the standard has it, whatever stands above.</summary>
    private void Letterhead(List<PaperLine> lines, int row)
    {
        bool isShared = lines.Count > 1 && lines[lines.Count - 1].Text.EndsWith(Shared, StringComparison.Ordinal);
        int halves = lines.Max(line => TextWidth.Halves(line.Text) - (isShared && line.Text.EndsWith(Shared, StringComparison.Ordinal) ? 2 * Shared.Length : 0));
        (int size, int scale) = Fit(isShared ? halves + 2 * Shared.Length + 1 : halves, page.TextWidth);
        int height = size * 25 / 2;
        paragraphs.Gap(PageStandard.LetterheadTop - HanTop(height, size) - row * page.Pitch);
        paragraphs.Letters = scale == 100 ? null : letters =>
        {
            letters.Value("w", scale);
            letters.Value("sz", size);
            letters.Value("szCs", size);
        };
        if (isShared)
        {
            new SharedLetterhead(paragraphs, page).Write(lines, Shared.Length, halves, size * scale / 10, height);
        }
        else
        {
            lines.ForEach(line => paragraphs.Line(StyleId.Letterhead, line, scale == 100 ? null : shape => shape.Element("spacing", ("line", height), ("lineRule", "exact"))));
        }
        paragraphs.Letters = null;
    }

    /// <summary>A name that is wider than the type area is made narrower, at most to half, then smaller.</summary>
    private static (int Size, int Scale) Fit(int halves, int width)
    {
        int needed = halves * PageStandard.LetterheadSize * 5;
        return needed <= width ? (PageStandard.LetterheadSize, 100)
            : needed / 2 <= width ? (PageStandard.LetterheadSize, width * 100 / needed)
            : (Math.Max(2, PageStandard.LetterheadSize * (width * 2) / needed), 50);
    }

    /// <summary>How far below the top of its line a Han character begins.</summary>
    private static int HanTop(int line, int size) => line * PageStandard.BaseLine / 100 - size * 10 * PageStandard.HanAscent / 100;

    /// <summary>The number left, the signers right, in the last of their rows; names of a column stand below each other (7.2.6).</summary>
    private void Signers(List<PaperLine> signers, PaperLine[] number)
    {
        const string label = "签发人：";
        int inRow = Math.Min(signers.Count, PageStandard.SignersInRow);
        int[] widths = [.. Enumerable.Range(0, inRow).Select(column => signers.Where((_, i) => i % inRow == column).Max(name => TextWidth.Twips(name.Text)))];
        var stops = new int[inRow];
        int edge = page.TextWidth - PageStandard.NumberIndent * PageStandard.Character;
        for (int column = inRow - 1; column >= 0; column--)
        {
            stops[column] = Math.Max(0, edge - widths[column]);
            edge = stops[column] - PageStandard.Character;
        }
        int labelStop = Math.Max(0, stops[0] - TextWidth.Twips(label));
        int rows = (signers.Count + inRow - 1) / inRow;
        for (int row = 0; row < rows; row++)
        {
            paragraphs.Begin(StyleId.DocumentNumber, shape =>
            {
                shape.Begin("tabs");
                foreach (int stop in row == 0 ? [labelStop, .. stops.Skip(1)] : stops)
                {
                    shape.Element("tab", ("val", "left"), ("pos", stop));
                }
                shape.End();
                ParagraphWriter.Indent(shape, ("left", 2 * PageStandard.NumberIndent));
                shape.Value("jc", "left");
            });
            if (row == rows - 1 && number.Length > 0)
            {
                paragraphs.Words(number[0]);
            }
            for (int column = 0; column < inRow && row * inRow + column < signers.Count; column++)
            {
                paragraphs.Tab();
                if (row == 0 && column == 0)
                {
                    paragraphs.Words(label);
                }
                paragraphs.Words(signers[row * inRow + column], style: StyleId.SignerName);
            }
            paragraphs.End();
        }
    }

    /// <summary>The distance is from the characters above, whose line ends a little below them.</summary>
    private void Rule()
    {
        int below = page.Pitch - page.Pitch * PageStandard.BaseLine / 100 - PageStandard.TextSize * 10 * PageStandard.HanDescent / 100;
        paragraphs.Begin(StyleId.HeadRule, shape => shape.Element("spacing", ("line", Math.Max(PageStandard.LeastLine, PageStandard.RuleDistance - below)), ("lineRule", "exact")));
        paragraphs.End();
    }
}
