using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Generator;

/// <summary>
/// A message as it crosses the pipeline: flat and equal by value, in both languages, since only the compiler knows in
/// which one it prints.
/// </summary>
internal sealed record OutlineDiagnostic(
    string Id, Severity Severity, string Path, int Start, int Line, int Column, int Length, string Chinese, string English)
{
    /// <param name="message">What was found.</param>
    /// <param name="path">The file as the compiler knows it.</param>
    /// <param name="file">Its lines: the compiler's own end at some characters that are none of ours.</param>
    public static OutlineDiagnostic From(ReportMessage message, string path, SourceFile file)
    {
        int line = Math.Max(1, Math.Min(message.Line, file.LineCount));
        int lineLength = file.Line(line).Length;
        int column = Math.Max(0, Math.Min(message.Column - 1, lineLength));
        int length = Math.Max(0, Math.Min(message.Length, lineLength - column));
        return new OutlineDiagnostic(message.Id, message.Severity, path, file.Start(line) + column, line - 1, column, length,
            message.Text(MessageLanguage.Chinese), message.Text(MessageLanguage.English));
    }

    public Diagnostic ToDiagnostic()
    {
        DiagnosticSeverity severity = Severity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        var text = new TwoLanguages(Chinese, English);
        var descriptor = new DiagnosticDescriptor(Id, text, text, "Tanxia.ReportKit", severity, isEnabledByDefault: true);
        var lines = new LinePositionSpan(new LinePosition(Line, Column), new LinePosition(Line, Column + Length));
        return Diagnostic.Create(descriptor, Location.Create(Path, new TextSpan(Start, Length), lines));
    }

    private sealed class TwoLanguages(string chinese, string english) : LocalizableString
    {
        protected override string GetText(IFormatProvider? formatProvider) =>
            MessageLanguages.For(formatProvider) == MessageLanguage.Chinese ? chinese : english;

        protected override int GetHash() => english.GetHashCode();

        protected override bool AreEqual(object? other) => other is TwoLanguages text && text.GetText(null) == GetText(null);
    }
}
