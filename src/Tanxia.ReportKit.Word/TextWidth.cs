namespace Tanxia.ReportKit.Word;

/// <summary>How wide a text is, in half characters: Han and Chinese marks take two, ASCII one.</summary>
internal static class TextWidth
{
    public static int Halves(string text)
    {
        int halves = 0;
        foreach (char c in text)
        {
            // Of a surrogate pair each half counts one.
            halves += c < '\u0080' || char.IsSurrogate(c) ? 1 : 2;
        }
        return halves;
    }

    /// <summary>In twips, of text at the size of the body.</summary>
    public static int Twips(string text) => Halves(text) * PageStandard.Character / 2;
}
