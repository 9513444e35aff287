using System.Text;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>Gathers literal characters and remembers where each stretch of them stands in the file.</summary>
internal sealed class LiteralBuilder(YamlScalar scalar, string before)
{
    private readonly StringBuilder _value = new(before);
    private readonly List<(int Offset, Place Place)> _stretches = [];
    private int _next = -1;

    /// <param name="c">The character as printed.</param>
    /// <param name="offset">Where it stands in the scalar's value.</param>
    public void Append(char c, int offset)
    {
        if (offset != _next)
        {
            _stretches.Add((_stretches.Count == 0 ? 0 : _value.Length, scalar.PlaceOf(offset, 1)));
        }
        _next = offset + 1;
        _value.Append(c);
    }

    /// <summary>Ends the literal. Lines of one text become one literal, so that the generated code reads like the report.</summary>
    public void MoveTo(List<Piece> pieces)
    {
        if (_stretches.Count == 0)
        {
            return;
        }
        if (pieces.Count > 0 && pieces[pieces.Count - 1] is Literal open)
        {
            pieces[pieces.Count - 1] = new Literal(open.Value + _value,
                [.. open.Stretches, .. _stretches.Select(stretch => (open.Value.Length + stretch.Offset, stretch.Place))]);
        }
        else
        {
            pieces.Add(new Literal(_value.ToString(), [.. _stretches]));
        }
        _value.Clear();
        _stretches.Clear();
        _next = -1;
    }
}
