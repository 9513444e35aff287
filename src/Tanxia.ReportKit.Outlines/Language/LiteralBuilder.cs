using System.Text;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>
/// Gathers literal characters and remembers where each stretch of them stands in the file. Lines of one paragraph become
/// one literal, so that the generated code reads like the report.
/// </summary>
internal sealed class LiteralBuilder(YamlScalar scalar)
{
    private readonly StringBuilder _value = new();
    private readonly List<(int Offset, Place Place)> _stretches = [];
    private int _next = -1;

    /// <summary>Words that the next line is joined by.</summary>
    /// <param name="space">A blank, or nothing.</param>
    /// <param name="offset">Where the line begins in the scalar's value.</param>
    public void Join(string space, int offset)
    {
        foreach (char c in space)
        {
            Append(c, offset);
        }
    }

    /// <param name="c">The character as printed.</param>
    /// <param name="offset">Where it stands in the scalar's value.</param>
    public void Append(char c, int offset)
    {
        // Where characters cannot be placed one by one, each stands for its whole text.
        if (offset != _next || !scalar.IsExact)
        {
            _stretches.Add((_value.Length, scalar.PlaceOf(offset, 1)));
        }
        _next = offset + 1;
        _value.Append(c);
    }

    /// <summary>Ends the literal.</summary>
    public void MoveTo(List<Piece> pieces)
    {
        if (_stretches.Count == 0)
        {
            return;
        }
        pieces.Add(new Literal(_value.ToString(), [.. _stretches]));
        _value.Clear();
        _stretches.Clear();
        _next = -1;
    }
}
