namespace Tanxia.ReportKit.Word.Paper;

/// <summary>
/// Counts as Word will: a mark that Word would make itself is left to it, any other stays text. So the numbers of the paper
/// are those of the report, whatever its levels are.
/// </summary>
internal sealed class HeadingCounter(HeadingNumbers numbers)
{
    private int _list = 1;
    private int _first;
    private int _second;

    /// <summary>An annex counts anew.</summary>
    public void BeginList(int annex) => (_list, _first, _second) = (annex + 1, 0, 0);

    /// <summary>How many characters of a heading are a number that Word makes; 0 if it does not.</summary>
    public int Count(int level, string heading)
    {
        string mark = numbers == HeadingNumbers.Typed ? "" : level switch
        {
            1 => ChineseNumeral.Format(_first + 1) + "、",
            2 => "（" + ChineseNumeral.Format(_second + 1) + "）",
            _ => "",
        };
        if (mark.Length == 0 || !heading.StartsWith(mark, StringComparison.Ordinal))
        {
            return 0;
        }
        (_first, _second) = level == 1 ? (_first + 1, 0) : (_first, _second + 1);
        return mark.Length;
    }

    public void Write(WordXml shape, int level)
    {
        shape.Begin("numPr");
        shape.Value("ilvl", level - 1);
        shape.Value("numId", _list);
        shape.End();
    }
}
