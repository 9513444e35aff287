using System.Text;
using System.Xml.Linq;

namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>One paragraph of the text of a document: what it says and how it is set.</summary>
internal sealed class PaperParagraph
{
    /// <param name="number">From 1, as a reader counts those that say something.</param>
    /// <param name="typed">Its text.</param>
    /// <param name="mark">The mark that Word counts and nobody typed.</param>
    /// <param name="shape">How it is set.</param>
    /// <param name="runs">Its characters, each stretch with its looks.</param>
    public PaperParagraph(int number, string typed, string mark, Shape shape, IReadOnlyList<(string Text, Letters Letters)> runs)
    {
        Number = number;
        Mark = mark;
        Text = typed.Trim(' ', '\u3000', '\t', '\n');
        IsSpaced = typed.Length > 0 && typed[0] is ' ' or '\u3000' or '\t';
        Shape = shape;
        Runs = runs;
    }

    public int Number { get; }

    /// <summary>Without blanks around it.</summary>
    public string Text { get; }

    /// <summary>The mark that Word counts, as the first of its kind has it; empty if there is none.</summary>
    public string Mark { get; }

    /// <summary>It begins with blanks.</summary>
    public bool IsSpaced { get; }

    public Shape Shape { get; }

    public IReadOnlyList<(string Text, Letters Letters)> Runs { get; }

    /// <summary>What it is; the kinds are told in the order of the paper.</summary>
    public ParagraphKind Kind { get; set; }

    /// <summary>The looks of most of its Chinese characters: a heading may run in before them. Null if it has none.</summary>
    public Letters? Letters => Runs.GroupBy(run => run.Letters, run => run.Text.Count(IsChinese)).Where(same => same.Sum() > 0)
        .OrderByDescending(same => same.Sum()).FirstOrDefault()?.Key;

    /// <summary>Its beginning, to be found by.</summary>
    public string Excerpt => Text.Length <= 12 ? Text : Text.Substring(0, 12) + "…";

    public static string TextOf(XElement run)
    {
        var text = new StringBuilder();
        foreach (XElement part in run.Elements())
        {
            text.Append(part.Name.LocalName switch { "t" => part.Value, "tab" => "\t", "br" or "cr" => "\n", "noBreakHyphen" => "-", _ => "" });
        }
        return text.ToString();
    }

    private static bool IsChinese(char c) => c is >= '\u3400' and <= '\u9FFF' or >= '\uF900' and <= '\uFAFF';
}
