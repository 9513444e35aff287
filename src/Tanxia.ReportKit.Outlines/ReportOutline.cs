using System.Text;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;
using Tanxia.ReportKit.Outlines.Messages;
using Tanxia.ReportKit.Outlines.Rendering;
using Tanxia.ReportKit.Outlines.Schema;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines;

/// <summary>An outline that is read and rendered at run time, without a compiler.</summary>
public sealed class ReportOutline
{
    private readonly string _file;
    private readonly Outline? _outline;
    private readonly Lowered? _lowered;
    private readonly Declarations? _declarations;

    private ReportOutline(string file, string text)
    {
        _file = file;
        _outline = OutlineReader.Read(file, text, out IReadOnlyList<ReportMessage> messages);
        Messages = messages;
        if (_outline is not null && !HasErrors)
        {
            _lowered = Lowerer.Lower(_outline);
            _declarations = new Declarations(_outline);
        }
    }

    /// <summary>All that was found in the outline, in the order of its lines.</summary>
    public IReadOnlyList<ReportMessage> Messages { get; }

    /// <summary>No report can be made of it.</summary>
    public bool HasErrors => Messages.Any(message => message.Severity == Severity.Error);

    /// <summary>All metrics and lists; empty if the outline has errors.</summary>
    public IReadOnlyList<FigureInfo> Figures => _declarations?.All ?? [];

    /// <summary>The JSON schema (draft-07) of outlines, for editors: with it the YAML language server completes and explains keys.</summary>
    public static string Schema => OutlineSchema.Text;

    /// <summary>Reads an outline.</summary>
    /// <param name="file">Its name for messages.</param>
    /// <param name="text">The YAML.</param>
    public static ReportOutline Parse(string file, string text) => new(file, text);

    /// <summary>Reads an outline from a file in UTF-8, or in UTF-16 with a byte-order mark.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ReportOutline Load(string path) => new(path, ReadText(path));

    /// <summary>The report with these values, a map for each id. What is wrong with them is said by the report.</summary>
    /// <param name="dataFile">The name of the data for messages.</param>
    /// <param name="data">YAML or JSON.</param>
    public Report WithData(string dataFile, string data) => WithData((dataFile, data));

    /// <summary>
    /// The report with the values of several files, such as one of each department. A figure may be in several of them if
    /// they agree; where they do not, the report says so.
    /// </summary>
    /// <param name="files">The name of each for messages, and its YAML or JSON.</param>
    public Report WithData(params IReadOnlyList<(string File, string Data)> files) => WithFiles([.. files.Select(file => new SourceFile(file.File, file.Data))]);

    /// <summary>The same of files that are not all YAML or JSON.</summary>
    internal Report WithFiles(IReadOnlyList<SourceFile> files) => _lowered is null
        ? new FaultyReport(Messages)
        : new PerformedReport(_file, _lowered, _declarations!, DataReader.Read(_outline!, files));

    /// <summary>The outline as it was bound; null if it has errors.</summary>
    internal Outline? Bound => _lowered?.Outline;

    /// <summary>The report with the values of a file, YAML or JSON.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public Report WithDataFile(string path) => WithData(path, ReadText(path));

    /// <summary>The report with the samples of the outline (样例): what has none is missing. HTML marks what is a sample.</summary>
    public Report Sample => _lowered is null
        ? new FaultyReport(Messages)
        : new PerformedReport(_file, _lowered, _declarations!, SampleReader.Read(_outline!, new MessageLog(_file))) { HasSamples = true };

    /// <summary>The report before any figure has arrived; <see cref="Report.Draft"/> shows it.</summary>
    public Report Blank()
    {
        if (_lowered is null)
        {
            return new FaultyReport(Messages);
        }
        var data = new ReportData();
        data.AddBlank(_outline!.Model);
        return new PerformedReport(_file, _lowered, _declarations!, data);
    }

    private static string ReadText(string path)
    {
        using var reader = new StreamReader(path, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }
}
