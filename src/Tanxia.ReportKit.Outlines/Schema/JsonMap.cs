using System.Collections;

namespace Tanxia.ReportKit.Outlines.Schema;

/// <summary>A JSON object whose members stay in the order in which they were written.</summary>
internal sealed class JsonMap : IEnumerable<KeyValuePair<string, object>>
{
    private readonly List<KeyValuePair<string, object>> _members = [];

    /// <summary>Text, number, true or false, another map, or a sequence of such; null adds nothing.</summary>
    public object? this[string name]
    {
        set
        {
            if (value is not null)
            {
                _members.Add(new KeyValuePair<string, object>(name, value));
            }
        }
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
