namespace Tanxia.ReportKit.Word;

/// <summary>How the document looks where it is not to look as GB/T 9704-2012 has it, which it does by default.</summary>
public sealed class WordOptions
{
    private readonly decimal[] _lengths = [.. WordLength.All.Select(length => length.Standard)];
    private readonly string?[] _fonts = new string?[WordFont.All.Count];

    /// <summary>The set of fonts.</summary>
    public WordFonts Fonts { get; set; }

    /// <summary>The font of the title and of the letterhead; that of the set if null.</summary>
    public string? TitleFont { get => _fonts[WordFont.Title.Index]; set => SetFont(WordFont.Title, value); }

    /// <summary>The font of the text; that of the set if null.</summary>
    public string? TextFont { get => _fonts[WordFont.Text.Index]; set => SetFont(WordFont.Text, value); }

    /// <summary>The font of headings 一、 and of other words in 黑体; that of the set if null.</summary>
    public string? Heading1Font { get => _fonts[WordFont.Heading1.Index]; set => SetFont(WordFont.Heading1, value); }

    /// <summary>The font of headings （一） and of other words in 楷体; that of the set if null.</summary>
    public string? Heading2Font { get => _fonts[WordFont.Heading2.Index]; set => SetFont(WordFont.Heading2, value); }

    /// <summary>The font of page numbers; that of the set if null.</summary>
    public string? PageNumberFont { get => _fonts[WordFont.PageNumber.Index]; set => SetFont(WordFont.PageNumber, value); }

    /// <summary>The margin above the text, in mm.</summary>
    public decimal Top { get => this[WordLength.Top]; set => this[WordLength.Top] = value; }

    /// <summary>The margin below the text, in mm.</summary>
    public decimal Bottom { get => this[WordLength.Bottom]; set => this[WordLength.Bottom] = value; }

    /// <summary>The margin left of the text, where the paper is bound, in mm.</summary>
    public decimal Left { get => this[WordLength.Left]; set => this[WordLength.Left] = value; }

    /// <summary>The margin right of the text, in mm.</summary>
    public decimal Right { get => this[WordLength.Right]; set => this[WordLength.Right] = value; }

    /// <summary>From one line to the next, in points.</summary>
    public decimal Pitch { get => this[WordLength.Pitch]; set => this[WordLength.Pitch] = value; }

    /// <summary>How page numbers are written.</summary>
    public PageNumberForm PageNumber { get; set; }

    /// <summary>Where page numbers stand.</summary>
    public PageNumberPlace PageNumberPlace { get; set; }

    /// <summary>What the marks 一、 and （一） are made of.</summary>
    public HeadingNumbers HeadingNumbers { get; set; }

    /// <summary>一是 and the heading behind it are bold, which the standard does not ask for.</summary>
    public bool BoldLeads { get; set; }

    /// <summary>Without what stands above the title: secrecy, urgency, letterhead, number, signers and the red rule.</summary>
    public bool IsPlain { get; set; }

    internal decimal this[WordLength length]
    {
        get => _lengths[length.Index];
        set => _lengths[length.Index] = length.Takes(value) ? value
            : throw new ArgumentOutOfRangeException(length.Name, value, Say(WordMessages.LengthOutside, length.Name, value, length.Least, length.Most));
    }

    internal string Font(WordFont font) => _fonts[font.Index] ?? font.In(Fonts);

    internal void SetFont(WordFont font, string? name) => _fonts[font.Index] = name is null || WordFont.IsName(name) ? name
        : throw new ArgumentException(Say(WordMessages.NoFont, name), font.Name);

    private static string Say(MessageKind kind, params object[] values) => new ReportMessage(kind, "", 0, 0, values).Text(MessageLanguages.Current);
}
