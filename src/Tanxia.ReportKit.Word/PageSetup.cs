namespace Tanxia.ReportKit.Word;

/// <summary>The page as it is written: the options in twips. Two that are equal have the same styles.</summary>
internal sealed record PageSetup(
    int Top, int Bottom, int Left, int Right, int Pitch,
    string TitleFont, string TextFont, string Heading1Font, string Heading2Font, string PageNumberFont,
    PageNumberForm PageNumber, PageNumberPlace PageNumberPlace, HeadingNumbers Numbers, bool BoldLeads, bool IsPlain)
{
    /// <summary>The width of the type area.</summary>
    public int TextWidth => PageStandard.PageWidth - Left - Right;

    public bool HasFooter => PageNumber != PageNumberForm.None;

    /// <summary>Even pages have another.</summary>
    public bool HasEvenFooter => HasFooter && PageNumberPlace == PageNumberPlace.Outer;

    public static PageSetup Of(WordOptions options) => new(
        Millimetres(options.Top), Millimetres(options.Bottom), Millimetres(options.Left), Millimetres(options.Right), (int)Math.Round(options.Pitch * 20),
        options.Font(WordFont.Title), options.Font(WordFont.Text), options.Font(WordFont.Heading1), options.Font(WordFont.Heading2), options.Font(WordFont.PageNumber),
        options.PageNumber, options.PageNumberPlace, options.HeadingNumbers, options.BoldLeads, options.IsPlain);

    private static int Millimetres(decimal length) => (int)Math.Round(length * 1440 / 25.4m);
}
