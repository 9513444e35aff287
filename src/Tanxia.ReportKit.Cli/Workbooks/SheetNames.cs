using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>Names for the sheets of lists: what a sheet cannot be called is left out, and no two are the same.</summary>
internal sealed class SheetNames(params IEnumerable<string> taken)
{
    private const int Longest = 31;

    /// <summary>Excel keeps one name for itself.</summary>
    private readonly HashSet<string> _taken = new(taken.Append("History"), StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<ValueList, string> _names = [];

    public string For(ValueList list)
    {
        if (!_names.TryGetValue(list, out string? name))
        {
            string key = string.Concat(list.Key.Select(c => c is ':' or '\\' or '/' or '?' or '*' or '[' or ']' ? '_' : c)).Trim('\'');
            name = Cut(key, "");
            for (int i = 2; !_taken.Add(name); i++)
            {
                name = Cut(key, $"（{i}）");
            }
            _names.Add(list, name);
        }
        return name;
    }

    private static string Cut(string key, string end) => (key.Length + end.Length > Longest ? key[..(Longest - end.Length)] : key) + end;
}
