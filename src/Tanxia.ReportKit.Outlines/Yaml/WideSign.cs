namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>Signs of YAML as a Chinese keyboard gives them: to the parser they are letters of a text.</summary>
internal static class WideSign
{
    private const string Wide = "｛｝［］【】｜│＞";
    private const string Half = "{}[][]||>";

    /// <summary>The text as it would have to be written, if it was meant as a sign; otherwise null.</summary>
    /// <param name="words">The text.</param>
    /// <param name="isStructure">No text can stand there, or it holds what no text holds: its brackets are meant.</param>
    public static string? Find(string words, bool isStructure)
    {
        string text = words.Trim();
        bool isSign = text is "｜" or "│" or "＞" || (isStructure && text.Length > 1 && text[0] is '｛' or '［' or '【' && text[text.Length - 1] == Wide[Wide.IndexOf(text[0]) + 1]);
        return isSign ? FindingList.Corrected(string.Concat(text.Select((c, i) => Correct(text, c, i)))) : null;
    }

    // In braces a comma separates pairs only if a pair follows; others belong to a text.
    private static string Correct(string text, char c, int at)
    {
        bool isPair = text[0] != '｛' || text.IndexOf(':', at) is > 0 and int colon && text.IndexOf('，', at + 1) is var next && (next < 0 || next > colon);
        return Wide.IndexOf(c) is >= 0 and int sign ? Half[sign].ToString() : c == '，' && isPair ? ", " : c.ToString();
    }
}
