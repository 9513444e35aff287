using Tanxia.ReportKit.Generator.Emit;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Generator;

/// <summary>What crosses the pipeline: finished code and flat messages, equal by value. No symbol, no compilation.</summary>
/// <param name="Path">The outline.</param>
/// <param name="Name">The outline relative to the project.</param>
/// <param name="FullName">The class with its namespace; empty if there is none to generate.</param>
/// <param name="Line">The line of the class name, from 1.</param>
/// <param name="Code">The code; empty for none.</param>
/// <param name="Place">A message that the class exists twice would stand here.</param>
/// <param name="Diagnostics">All that was found.</param>
internal sealed record GeneratedReport(
    string Path, string Name, string FullName, int Line, string Code, OutlineDiagnostic? Place, FlatList<OutlineDiagnostic> Diagnostics)
{
    public static GeneratedReport From(OutlineText outline, ConsumerLanguage language)
    {
        try
        {
            return Generate(outline, language);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A generator that throws is only a warning to the compiler, and the missing class a hundred errors.
            string text = exception.GetType().Name + ": " + exception.Message;
            return Refused(outline, new ReportMessage(OutlineMessages.GeneratorFailed, outline.Name, 1, 1, text));
        }
    }

    private static GeneratedReport Generate(OutlineText file, ConsumerLanguage language)
    {
        if (file.Failure.Length > 0)
        {
            return Refused(file, new ReportMessage(OutlineMessages.FileCannotBeRead, file.Name, 1, 1, file.Failure));
        }
        if (!file.IsUnicode)
        {
            return Refused(file, new ReportMessage(OutlineMessages.NotUtf8, file.Name, 1, 1));
        }
        string text = file.Text.ToString();
        Outline? outline = OutlineReader.Read(file.Name, text, out IReadOnlyList<ReportMessage> messages);
        var source = new SourceFile(file.Name, text);
        var diagnostics = new FlatList<OutlineDiagnostic>([.. messages.Select(message => OutlineDiagnostic.From(message, file.Path, source))]);
        if (outline is null)
        {
            return new GeneratedReport(file.Path, file.Name, "", 0, "", null, diagnostics);
        }
        bool isFaulty = messages.Any(message => message.Severity == Severity.Error);
        string code = isFaulty && !ModelsAreGood(messages) ? "" : ReportEmitter.Emit(outline, file.Name, file.Namespace, language, isFaulty);
        string fullName = (file.Namespace.Length > 0 ? file.Namespace + "." : "") + outline.ClassName;
        var place = new ReportMessage(OutlineMessages.SameReport, file.Name, outline.Place.Line, outline.Place.Column) { Length = outline.Place.Length };
        return new GeneratedReport(file.Path, file.Name, fullName, outline.Place.Line, code, Placed(place, file), diagnostics);
    }

    /// <summary>Names that C# does not take would only add errors of the compiler to ours.</summary>
    private static bool ModelsAreGood(IReadOnlyList<ReportMessage> messages) => !messages.Any(message => message.Id ==
        OutlineMessages.DuplicateName.Id || message.Id == OutlineMessages.BadCSharpName.Id
        || message.Id == OutlineMessages.ReservedName.Id || message.Id == OutlineMessages.NameOfClass.Id);

    private static OutlineDiagnostic Placed(ReportMessage message, OutlineText file) => new(message.Id, message.Severity, file.Path,
        file.Text.Lines[message.Line - 1].Start + message.Column - 1, message.Line - 1, message.Column - 1, message.Length, "", "");

    private static GeneratedReport Refused(OutlineText file, ReportMessage message) =>
        new(file.Path, file.Name, "", 0, "", null, new FlatList<OutlineDiagnostic>([OutlineDiagnostic.From(message, file.Path, new SourceFile(file.Name, ""))]));
}
