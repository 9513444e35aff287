namespace Tanxia.ReportKit.Word.Paper;

/// <summary>Who signs, and when (7.3.5). It stays together, and with the line above: a page of names alone could belong to any paper.</summary>
/// <param name="paragraphs">Where to.</param>
/// <param name="page">The page.</param>
internal sealed class SignatureBlock(ParagraphWriter paragraphs, PageSetup page)
{
    /// <param name="names">Who signs it, a line each.</param>
    /// <param name="date">The date, if there is one.</param>
    /// <param name="isSealed">Room is left for a seal on each name.</param>
    public void Write(IReadOnlyList<PaperLine> names, PaperLine? date, bool isSealed)
    {
        paragraphs.KeepsWithNext = true;
        paragraphs.Blank(isSealed ? PageStandard.LinesAboveSealed : PageStandard.LinesAboveSignature);
        // A name that turns over is as wide as the line.
        int[] widths = [.. names.Select(name => Math.Min(TextWidth.Halves(name.Text), 2 * PageStandard.Characters))];
        int width = date is { } day ? TextWidth.Halves(day.Text) : 0;
        if (isSealed && names.Count > 1)
        {
            SealedTogether(names, widths, date, width);
            return;
        }
        (int name, int behindDate) = isSealed ? Sealed(widths.Max(), width) : Unsealed(widths.Max(), width);
        for (int i = 0; i < names.Count; i++)
        {
            paragraphs.KeepsWithNext = i < names.Count - 1 || date is not null;
            // Of several the beginnings stand below each other.
            int right = name + widths.Max() - widths[i];
            paragraphs.Line(StyleId.Signature, names[i], shape => ParagraphWriter.Indent(shape, ("right", right)));
        }
        Date(date, behindDate);
    }

    private void Date(PaperLine? date, int right)
    {
        paragraphs.KeepsWithNext = false;
        if (date is { } day)
        {
            paragraphs.Line(StyleId.Date, day, shape => ParagraphWriter.Indent(shape, ("right", right)));
        }
    }

    /// <summary>What stands right of name and date, in half characters: the date begins two characters right of the name; if it would come too near to the edge, the name goes left.</summary>
    private static (int Name, int Date) Unsealed(int name, int date)
    {
        const int edge = 2 * PageStandard.SignatureIndent, shift = 2 * PageStandard.DateShift;
        return date == 0 || name - date >= edge ? (edge, Math.Max(0, name - date + edge - shift)) : (date + edge + shift - name, edge);
    }

    /// <summary>The name is centred on the date.</summary>
    private static (int Name, int Date) Sealed(int name, int date)
    {
        int right = Math.Max(0, 2 * PageStandard.SealedDateIndent + (date - name) / 2);
        return (right, right + (name - date) / 2);
    }

    /// <summary>As many beside each other as there is room for seals; the date stands under the last.</summary>
    private void SealedTogether(IReadOnlyList<PaperLine> names, int[] widths, PaperLine? date, int dateWidth)
    {
        const int halfCharacter = PageStandard.Character / 2;
        int halfName = widths.Max() * halfCharacter / 2;
        int pitch = Math.Max(2 * PageStandard.Seal, widths.Max() + 2) * halfCharacter;
        // The middle of the last one in a row, under which the date stands.
        int last = page.TextWidth - Math.Max((2 * PageStandard.SealedDateIndent + dateWidth / 2) * halfCharacter, halfName);
        int inRow = Math.Max(1, Math.Min(names.Count, 1 + (last - halfName) / pitch));
        int rows = (names.Count + inRow - 1) / inRow;
        for (int row = 0; row < rows; row++)
        {
            paragraphs.Blank(row == 0 ? 0 : PageStandard.LinesBetweenSeals);
            paragraphs.KeepsWithNext = row < rows - 1 || date is not null;
            PaperLine[] inThis = [.. names.Skip(row * inRow).Take(inRow)];
            Centred(inThis.Select((_, i) => last - (inThis.Length - 1 - i) * pitch), inThis);
        }
        paragraphs.KeepsWithNext = false;
        if (date is { } day)
        {
            Centred([last], [day]);
        }
    }

    private void Centred(IEnumerable<int> stops, PaperLine[] words)
    {
        paragraphs.Begin(StyleId.Signature, shape =>
        {
            shape.Begin("tabs");
            foreach (int stop in stops)
            {
                shape.Element("tab", ("val", "center"), ("pos", stop));
            }
            shape.End();
            shape.Value("jc", "left");
        });
        foreach (PaperLine line in words)
        {
            paragraphs.Tab();
            paragraphs.Words(line);
        }
        paragraphs.End();
    }
}
