namespace Tanxia.ReportKit.Word.Paper;

/// <summary>
/// How wide columns are: all together as wide as the type area, each by the widest thing in it. Where that is more than there
/// is, numbers keep what they need and words turn over.
/// </summary>
internal static class ColumnWidths
{
    /// <summary>A half character, in twips.</summary>
    private const int Half = PageStandard.TableSize * 5;

    /// <summary>Two characters: less is no column.</summary>
    private const int Least = 4 * Half + 2 * PageStandard.TableMargin;

    /// <param name="rows">The cells of all rows, the headings first.</param>
    /// <param name="width">The width of the type area, in twips.</param>
    public static int[] Of(IReadOnlyList<List<PaperLine>> rows, int width)
    {
        int columns = rows[0].Count;
        var wanted = new int[columns];
        var isNumber = new bool[columns];
        for (int column = 0; column < columns; column++)
        {
            // A heading may turn over once.
            int halves = (TextWidth.Halves(rows[0][column].Text) + 3) / 2;
            foreach (List<PaperLine> cells in rows.Skip(1))
            {
                halves = Math.Max(halves, TextWidth.Halves(cells[column].Text));
                isNumber[column] |= cells[column].Kind == SpanKind.TableNumber;
            }
            wanted[column] = Math.Max(Least, halves * Half + 2 * PageStandard.TableMargin);
        }
        int fixedWidth = Enumerable.Range(0, columns).Where(column => isNumber[column]).Sum(column => wanted[column]);
        int words = wanted.Sum() - fixedWidth, wordColumns = isNumber.Count(number => !number);
        if (wanted.Sum() > width && wordColumns > 0 && width - fixedWidth >= wordColumns * Least)
        {
            Share(wanted, column => !isNumber[column], words, width - fixedWidth);
        }
        else
        {
            Share(wanted, _ => true, wanted.Sum(), width);
        }
        return wanted;
    }

    /// <summary>Makes columns wider or narrower in proportion; the first takes what rounding leaves.</summary>
    private static void Share(int[] widths, Func<int, bool> takes, int sum, int width)
    {
        int left = width;
        int first = -1;
        for (int column = 0; column < widths.Length; column++)
        {
            if (takes(column))
            {
                first = first < 0 ? column : first;
                widths[column] = (int)((long)widths[column] * width / sum);
                left -= widths[column];
            }
        }
        widths[first] += left;
    }
}
