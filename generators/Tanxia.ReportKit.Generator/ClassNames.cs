using System.Globalization;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Generator;

/// <summary>
/// Which outline gets which file name in the compilation, decided over all outlines before anything is added: a name
/// given twice would throw, and the build would show nothing of any outline.
/// </summary>
internal sealed class ClassNames(FlatList<(string FullName, string Path, string Name, int Line)> outlines) : IEquatable<ClassNames>
{
    private readonly FlatList<(string FullName, string Path, string Name, int Line)> _outlines = outlines;

    public static ClassNames From(IEnumerable<GeneratedReport> reports) => new(new FlatList<(string, string, string, int)>(
        [.. reports.Where(report => report.FullName.Length > 0).Select(report => (report.FullName, report.Path, report.Name, report.Line)).Distinct()
            .OrderBy(report => report.Path, StringComparer.Ordinal)]));

    /// <summary>The diagnostic if an earlier outline has this class, else null.</summary>
    public OutlineDiagnostic? Clash(GeneratedReport report)
    {
        (string FullName, string Path, string Name, int Line) first = _outlines.Items.FirstOrDefault(other => other.FullName == report.FullName);
        if (first.Path == report.Path || first.Path is null || report.Place is null)
        {
            return null;
        }
        var message = new ReportMessage(OutlineMessages.SameReport, "", 0, 0, report.FullName, first.Name, first.Line);
        return report.Place with { Chinese = message.Text(MessageLanguage.Chinese), English = message.Text(MessageLanguage.English) };
    }

    /// <summary>The compiler compares these names without regard to case.</summary>
    public string HintName(GeneratedReport report)
    {
        bool isAlone = !_outlines.Items.Any(other => other.FullName != report.FullName && string.Equals(other.FullName, report.FullName, StringComparison.OrdinalIgnoreCase));
        string name = report.FullName.Replace("@", "");
        return isAlone ? name + ".g.cs" : name + "." + StableHash(report.Name) + ".g.cs";
    }

    public bool Equals(ClassNames? other) => other is not null && other._outlines.Equals(_outlines);

    public override bool Equals(object? obj) => Equals(obj as ClassNames);

    public override int GetHashCode() => _outlines.GetHashCode();

    /// <summary>FNV-1a: string.GetHashCode differs from process to process.</summary>
    private static string StableHash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }
        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
