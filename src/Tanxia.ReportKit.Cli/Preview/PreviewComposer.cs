using System.Globalization;
using Tanxia.ReportKit.Cli.Commands;
using Tanxia.ReportKit.Cli.Files;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Preview;

/// <summary>
/// From the files as they are now to what the page shows. While no report can be made, the last one is kept: one mistake
/// must not take away what one is looking at.
/// </summary>
internal sealed class PreviewComposer(Screen screen, string outlinePath, IReadOnlyList<string> dataPaths)
{
    private LastReport? _last;

    /// <summary>The first look: what cannot be read now was called by a wrong name.</summary>
    /// <exception cref="ToolException">A file cannot be read, or there are several outlines.</exception>
    public string Begin()
    {
        InputFiles input = Read(out IReadOnlyList<SourceFile> outlines, out IReadOnlyList<SourceFile> data);
        return input.Faults.Count > 0 ? throw new ToolException(input.Faults)
            : outlines.Count > 1 ? throw new ToolException(CommandMessages.OneOutline, outlines.Count)
            : Compose(input, outlines, data);
    }

    /// <summary>What is to be seen, in JSON; faults of files are faults like others.</summary>
    public string Compose()
    {
        InputFiles input = Read(out IReadOnlyList<SourceFile> outlines, out IReadOnlyList<SourceFile> data);
        return Compose(input, outlines, data);
    }

    private InputFiles Read(out IReadOnlyList<SourceFile> outlines, out IReadOnlyList<SourceFile> data)
    {
        var input = new InputFiles(screen);
        outlines = input.ReadAll([outlinePath]);
        data = input.ReadAll(dataPaths);
        return input;
    }

    private string Compose(InputFiles input, IReadOnlyList<SourceFile> outlines, IReadOnlyList<SourceFile> data)
    {
        List<ReportMessage> faults = [.. input.Faults];
        if (outlines.Count > 1)
        {
            faults.Add(new ReportMessage(CommandMessages.OneOutline, "", 0, 0, outlines.Count));
        }
        ReportOutline? outline = outlines.Count == 1 ? OutlineFiles.Read(outlines[0]) : null;
        faults.AddRange(outline?.Messages ?? []);
        string now = DateTime.Now.ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        bool isBlank = dataPaths.Count == 0;
        // What a file that could not be read does not give is not missing.
        bool isNew = outline is { HasErrors: false } && input.Faults.Count == 0;
        if (isNew)
        {
            Report filled = isBlank ? outline!.Blank() : OutlineFiles.With(outline!, data);
            RenderedReport report = Render(filled);
            // That all is missing from an empty form is no news.
            faults.AddRange(report.Messages.Where(message => !isBlank || message.Severity < Severity.Error));
            _last = new LastReport(report, filled, now, input.Read);
        }
        return new PreviewState(screen, NameOf(outlines.Count == 1 ? outlines[0].Path : outlinePath), now, isBlank && _last is { Report.IsDraft: true }, faults, input.Read, _last, IsOld: !isNew).ToJson();
    }

    private static string NameOf(string path) =>
        Path.GetFileName(path) is var file && file.IndexOf(".report.", StringComparison.OrdinalIgnoreCase) is > 0 and int end ? file[..end] : file;

    /// <summary>The report, or as much of it as there is.</summary>
    private static RenderedReport Render(Report filled) => RenderCommand.Render(filled, isDraft: false, []) ?? filled.Draft();
}

/// <summary>The last report that could be made.</summary>
/// <param name="Report">It, or its draft.</param>
/// <param name="Filled">The outline with its data.</param>
/// <param name="Time">When that was.</param>
/// <param name="Sources">The files as they were then.</param>
internal sealed record LastReport(RenderedReport Report, Report Filled, string Time, IReadOnlyList<SourceFile> Sources);
