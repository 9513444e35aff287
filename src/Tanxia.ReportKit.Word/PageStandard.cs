namespace Tanxia.ReportKit.Word;

/// <summary>
/// The page of GB/T 9704-2012 as numbers, each with its clause. Lengths are in twips, 1/20 pt; a character is one of 三号 as
/// the standard means it, 15.75 pt, of which 28 stand in 156 mm; Word's 三号 has 16 pt, and 28 of those do not.
/// </summary>
internal static class PageStandard
{
    public const int PageWidth = 11906, PageHeight = 16838; // 5.1: A4, 210 mm × 297 mm
    public const decimal Top = 37m, Left = 28m, Right = 26m, Bottom = 35m; // 5.2.1: 天头, 订口 in mm; the type area of 156 mm × 225 mm leaves the others
    public const decimal Pitch = 28.95m; // 5.2.3: 22 lines in 225 mm; with 29 pt only 21 fit
    public const int Lines = 22, Characters = 28; // 5.2.3
    public const int Character = 315; // 3.2
    public const int LeastLine = 20; // the lowest that a line can be set to
    public const int BaseLine = 80, HanAscent = 88, HanDescent = 12; // in per cent: where characters stand in a line of a fixed height, and how far Han characters reach from there, of their size
    public const int TextSize = 32; // 5.2.2: 三号, in half points
    public const int TextSpacing = -5; // 5.2.3: between characters, from 16 pt to 15.75
    public const int TitleSize = 44; // 7.3.1: 二号
    public const int ImprintSize = 28; // 7.4.2, 7.4.3: 四号
    public const int ImprintCharacter = 280; // 7.4.2, 7.4.3: one character of it
    public const int PageNumberSize = 28; // 7.5: 四号
    public const int Indent = 2; // 7.3.3: characters before a paragraph; 7.3.4, 7.3.6 too

    public const int SecrecyRow = 2; // 7.2.2: the second line; the first is left to the number of the copy (7.2.1)
    public const int LetterheadTop = 1984; // 7.2.4: 35 mm from the upper edge of the type area to that of the letterhead
    public const int LetterheadSize = 84; // 7.2.4: none is given; 初号, as wide as the type area at most
    public const int LetterheadLine = LetterheadSize * 25 / 2; // 1.25 of the size
    public const int LinesOfDegrees = 3; // 7.2.1 to 7.2.3: above the letterhead
    public const int LinesAboveNumber = 2; // 7.2.5, 7.2.6
    public const int NumberIndent = 1; // 7.2.5, 7.2.6: characters from the edges, on a paper to a higher office
    public const int SignersInRow = 2; // 7.2.6
    public const int RuleDistance = 227; // 7.2.7: 4 mm from the number down to the red rule
    public const int RuleWidth = 12; // 7.2.7: none is given; in eighths of a point
    public const string Red = "FF0000"; // 7.2.4, 7.2.7
    public const int LinesAboveTitle = 2; // 7.3.1: below the rule

    public const int TableTitleSize = 28, TableSize = 24, TableLine = 400; // none is given: 四号 for the title, 小四 in lines of 20 pt for the table
    public const int TableMargin = 80; // none is given: left and right in a cell
    public const int TableRule = 12, CellRule = 4; // none is given: above and below the table, between its cells; in eighths of a point

    public const int LinesAboveSignature = 1; // 7.3.5.2
    public const int LinesAboveSealed = 2; // 7.3.5.1: a seal of 42 mm, a little above the middle of name and date, begins within a line of the text
    public const int SealedDateIndent = 4; // 7.3.5.1: characters from the right
    public const int SignatureIndent = 2; // 7.3.5.2: characters from the right
    public const int DateShift = 2; // 7.3.5.2: the date begins two characters right of the name
    public const int Seal = 8, LinesBetweenSeals = 4; // 7.3.5.1: characters and lines that a seal of 42 mm takes

    public const int AnnexTitleRow = 3; // 7.3.7
    public const int ThickRule = 20, ThinRule = 14; // 7.4.1: 0.35 mm and 0.25 mm
    public const int HeaderDistance = 851; // none is given, and nothing stands there
    public const int PageNumberDrop = 584; // 7.5: from the lower edge of the type area to the end of the number's line, whose 一字线 then stands 7 mm below it
    public const int PageNumberLine = 400; // 7.5
    public const int PageNumberIndent = 1; // 7.5: characters from the outer edge
}
