using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Tanxia.ReportKit.Testing;

/// <summary>
/// The name of a case, <c>Type.Method_year=2026</c>, and that of its file, which is the same on Windows and on Linux. Where
/// it had to be changed or cut, a hash of the whole keeps two cases apart.
/// </summary>
internal sealed class SnapshotName
{
    /// <summary>A name has at most 255 bytes; .DotNet10_0.received.txt stands behind it.</summary>
    private const int MostBytes = 220;

    private const string Forbidden = "<>:\"/\\|?*";

    private SnapshotName(string name)
    {
        Case = name;
        string allowed = new([.. name.Select(character => character < ' ' || Forbidden.IndexOf(character) >= 0 ? '-' : character)]);
        string cut = Cut(allowed);
        File = cut == name ? name : cut + "_" + Hash(name);
    }

    public string Case { get; }

    public string File { get; }

    public static SnapshotName Of(string type, string method, object? parameters) => new(type + "." + method + Words(parameters));

    /// <summary>An anonymous object gives its names and values, anything else itself.</summary>
#if NET8_0_OR_GREATER
    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("Trimming", "IL2075",
        Justification = "Without its properties an anonymous object is still told apart by its text; the tool names no snapshot.")]
#endif
    private static string Words(object? parameters)
    {
        if (parameters is null)
        {
            return "";
        }
        PropertyInfo[] properties = parameters.GetType().Name.Contains("Anonymous") ? parameters.GetType().GetProperties() : [];
        return "_" + (properties.Length == 0 ? Word(parameters) : string.Join("_", properties.Select(property => property.Name + "=" + Word(property.GetValue(parameters)))));
    }

    private static string Word(object? value) => value switch
    {
        null => "null",
        string text => text,
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-ddTHH-mm-ss", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable values => string.Join(",", values.Cast<object?>().Select(Word)),
        _ => value.ToString() ?? "",
    };

    private static string Cut(string name)
    {
        int bytes = 0;
        for (int i = 0; i < name.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]);
            bytes += isPair ? 4 : name[i] < 0x80 ? 1 : name[i] < 0x800 ? 2 : 3;
            if (bytes > MostBytes)
            {
                return name.Substring(0, i);
            }
            i += isPair ? 1 : 0;
        }
        return name;
    }

    private static string Hash(string name)
    {
        using var sha = SHA256.Create();
        return string.Concat(sha.ComputeHash(Encoding.UTF8.GetBytes(name)).Take(4).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
