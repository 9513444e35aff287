using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Yaml;

/// <summary>Gathers findings. Places are given as line from 1 and offset from 0.</summary>
internal sealed class FindingList
{
    private const int LongestSample = 60;

    // A corrected line is there to be copied: whole, as long as it is the line of a report.
    private const int LongestLine = 400;

    private readonly List<Finding> _all = [];
    private bool _isLost;

    /// <summary>The parser reads the line in another way: what is wrong with it as it was meant, it does not see.</summary>
    public bool AreCertain { get; set; }

    public IReadOnlyList<Finding> All => _all;

    /// <summary>Wrong whatever the parser makes of it.</summary>
    public void Certain(MessageKind kind, int line, int offset, int length, params object[] values) => Say(true, kind, line, offset, length, values);

    /// <summary>Why the parser stopped, if it did.</summary>
    public void Explains(MessageKind kind, int line, int offset, int length, params object[] values) => Say(false, kind, line, offset, length, values);

    public void Say(bool isCertain, MessageKind kind, int line, int offset, int length, params object[] values) =>
        _all.Add(new Finding(kind, new Place(line, offset + 1, Math.Max(1, length)), isCertain || AreCertain, values));

    /// <summary>A line that does not fit the lines above. Behind the first of them others would only follow.</summary>
    public void DoesNotFit(MessageKind kind, int line, int offset, int length, params object[] values) =>
        DoesNotFit(false, kind, line, offset, length, values);

    public void DoesNotFit(bool isCertain, MessageKind kind, int line, int offset, int length, params object[] values)
    {
        if (!_isLost)
        {
            Say(isCertain, kind, line, offset, length, values);
            LoseIndentation();
        }
    }

    /// <summary>From here on the indentation of lines says nothing.</summary>
    public void LoseIndentation() => _isLost = true;

    /// <summary>As much of a text as fits into a message.</summary>
    public static string Sample(string text) => UpTo(LongestSample, text.Trim());

    /// <summary>A line as it would have to be written.</summary>
    public static string Corrected(string text) => UpTo(LongestLine, text.Trim());

    private static string UpTo(int length, string text) => text.Length <= length ? text : text.Substring(0, length) + "…";

    /// <summary>A key with its value, as they would have to be written.</summary>
    public static string Pair(string key, string value) => (key + ": " + Corrected(value.Trim(Indentation.All))).TrimEnd();

    /// <summary>The text in quotes, as it would have to be written.</summary>
    public static string Quote(string text) => "'" + Corrected(text).Replace("'", "''") + "'";
}
