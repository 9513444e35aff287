using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;

namespace Tanxia.ReportKit.Tests.Word.Layout;

/// <summary>One page as it was laid out. All lengths are in mm, from the left and from the top.</summary>
internal sealed class LaidOutPage
{
    private const double Point = 25.4 / 72;

    private LaidOutPage(Page page)
    {
        Width = page.Width * Point;
        Height = page.Height * Point;
        Lines =
        [
            .. page.Letters.Where(letter => letter.Value.Trim().Length > 0).GroupBy(letter => Math.Round(letter.StartBaseLine.Y))
                .OrderByDescending(line => line.Key).Select(line => new LaidOutLine([.. line.OrderBy(letter => letter.StartBaseLine.X)], page.Height)),
        ];
        Rules = [.. page.Paths.Select(path => Rule(path, page.Height)).OfType<LaidOutRule>().Distinct().OrderBy(rule => rule.Top)];
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>From the top, without the number of the page.</summary>
    public IReadOnlyList<LaidOutLine> Text => [.. Lines.Where(line => line.Baseline < Height - PageMargin)];

    /// <summary>The line of the number of the page; null if there is none.</summary>
    public LaidOutLine? Number => Lines.SingleOrDefault(line => line.Baseline >= Height - PageMargin);

    public IReadOnlyList<LaidOutLine> Lines { get; }

    public IReadOnlyList<LaidOutRule> Rules { get; }

    private static double PageMargin => 35;

    /// <summary>The pages of a document.</summary>
    public static IReadOnlyList<LaidOutPage> LayOut(byte[] docx)
    {
        using PdfDocument document = PdfDocument.Open(File.ReadAllBytes(LibreOffice.ToPdf(docx)));
        return [.. document.GetPages().Select(page => new LaidOutPage(page))];
    }

    public LaidOutLine Line(string beginning) => Lines.First(line => line.Text.StartsWith(beginning, StringComparison.Ordinal));

    private static LaidOutRule? Rule(PdfPath path, double height)
    {
        if (path.IsClipping || !(path.IsFilled || path.IsStroked) || path.GetBoundingRectangle() is not { } box || box.Width * Point < 100 || box.Height * Point > 2)
        {
            return null;
        }
        double thickness = path.IsFilled ? box.Height : path.LineWidth;
        double middle = height - (box.Top + box.Bottom) / 2;
        return new LaidOutRule(box.Left * Point, box.Right * Point, (middle - thickness / 2) * Point, thickness * Point);
    }
}

/// <summary>A horizontal rule.</summary>
internal sealed record LaidOutRule(double Left, double Right, double Top, double Thickness)
{
    public double Bottom => Top + Thickness;
}

/// <summary>A line of text.</summary>
internal sealed class LaidOutLine(IReadOnlyList<Letter> letters, double pageHeight)
{
    private const double Point = 25.4 / 72;

    /// <summary>How far a Han character reaches above the base line and below it, of its size.</summary>
    private const double Above = 0.88, Below = 0.12;

    public string Text { get; } = string.Concat(letters.Select(letter => letter.Value));

    public IReadOnlyList<Letter> Letters => letters;

    public double Left => letters[0].StartBaseLine.X * Point;

    public double Right => letters[^1].EndBaseLine.X * Point;

    /// <summary>Where a line at the right edge would begin in Word: LibreOffice puts space between Han characters and digits, whatever the document says.</summary>
    public double TightLeft => Left + letters.Zip(letters.Skip(1), (one, next) => next.StartBaseLine.X - one.EndBaseLine.X).Where(gap => gap > 1).Sum() * Point;

    public double Baseline => (pageHeight - letters[0].StartBaseLine.Y) * Point;

    /// <summary>The size of its first character, in points.</summary>
    public double Size => letters[0].PointSize;

    public string Font => letters[0].FontName ?? "";

    /// <summary>The upper edge of its Han characters.</summary>
    public double Top => Baseline - Above * Size * Point;

    public double Bottom => Baseline + Below * Size * Point;

    /// <summary>Where the first character of some words in it begins.</summary>
    public double LeftOf(string words) => letters[Text.IndexOf(words, StringComparison.Ordinal)].StartBaseLine.X * Point;
}
