using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Lowering;
using Tanxia.ReportKit.Outlines.Rendering;
using Tanxia.ReportKit.Tests.Html;

namespace Tanxia.ReportKit.Generator.Tests;

/// <summary>Outlines in one compilation, each rendered by generated code and by the performer; both must say the same to the byte.</summary>
internal sealed class BothBackEnds
{
    private readonly Dictionary<string, (ReportOutline Performed, Outline Bound)> _outlines = [];
    private readonly CompiledReports _compiled;

    /// <param name="outlines">Outlines without errors, each with a class name of its own.</param>
    public BothBackEnds(params (string File, string Text)[] outlines)
    {
        GeneratorRun run = GeneratorRun.Of(outlines);
        Assert.Empty(run.Result.Diagnostics.Where(diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error));
        _compiled = new CompiledReports(run.Emit());
        foreach ((string file, string text) in outlines)
        {
            Outline bound = OutlineReader.Read(file, text, out _)!;
            _outlines.Add(file, (ReportOutline.Parse(file, text), bound));
        }
    }

    /// <summary>The text; a report that cannot be made gives its messages instead.</summary>
    public string Render(string file, string data)
    {
        (ReportOutline performed, Outline bound) = _outlines[file];
        Report fromData = performed.WithData("data.yaml", data);
        string text = Outcome(fromData);
        ReportData values = DataReader.Read(bound, "data.yaml", data);
        // A wrongly typed value cannot be put into a property at all.
        return values.Messages.Count > 0 ? text : Same(fromData, _compiled.Fill(bound, values), text);
    }

    /// <summary>The draft; without data that of a report before any figure has arrived.</summary>
    public RenderedReport Draft(string file, string data)
    {
        (ReportOutline performed, Outline bound) = _outlines[file];
        Report fromData = data.Length > 0 ? performed.WithData("data.yaml", data) : performed.Blank();
        Same(fromData, data.Length > 0 ? _compiled.Fill(bound, DataReader.Read(bound, "data.yaml", data)) : _compiled.Blank(bound), Outcome(fromData));
        return fromData.Draft();
    }

    /// <summary>The text of the outline's samples.</summary>
    public string Sample(string file)
    {
        (ReportOutline performed, Outline bound) = _outlines[file];
        return Same(performed.Sample, _compiled.Sample(bound), Outcome(performed.Sample));
    }

    /// <summary>Both reports with these values, after both were seen to say the same.</summary>
    public Report Render(string file, Lowered lowered, ReportData values)
    {
        Outline outline = lowered.Outline;
        var performed = new PerformedReport(file, lowered, new Declarations(outline), values);
        Same(performed, _compiled.Fill(outline, values), Outcome(performed));
        return performed;
    }

    private static string Same(Report fromData, Report generated, string text)
    {
        RenderedReport draft = generated.Draft();
        Assert.Equal(Drawn(fromData.Draft()), Drawn(draft));
        HtmlRules.Hold(draft);
        string other = Outcome(generated);
        Assert.Equal(text, other);
        Assert.Equal(Notices(fromData), Notices(generated));
        // Again, after whatever came before on this thread, and with the spans.
        Assert.Equal(text, Outcome(generated));
        if (!generated.Check().Any(message => message.Severity == Severity.Error))
        {
            RenderedReport rendered = generated.Render();
            RenderedReport performed = fromData.Render();
            Assert.Equal(Spans(performed), Spans(rendered));
            Assert.Equal(PaperParts.Of(performed.Document), PaperParts.Of(rendered.Document));
            Assert.Equal(Spans(performed.Document), Spans(rendered.Document));
            HtmlRules.Hold(rendered);
        }
        return text;
    }

    private static string Outcome(Report report)
    {
        IReadOnlyList<ReportMessage> messages = report.Check();
        if (messages.Any(message => message.Severity == Severity.Error))
        {
            // The text alone does not look at what only the signed paper says.
            ReportException exception = Assert.Throws<ReportException>(report.Render);
            Assert.Equal(messages.Select(m => m.ToString()), exception.Messages.Select(m => m.ToString()));
            return string.Concat(messages.Select(message => message.ToString(MessageLanguage.Chinese) + "\n"));
        }
        return report.ToText();
    }

    /// <summary>All that a draft is.</summary>
    private static string Drawn(RenderedReport draft)
    {
        Assert.True(draft.IsDraft);
        Assert.StartsWith("草稿\n", draft.Text);
        return draft.Text + string.Concat(Spans(draft).Concat(Spans(draft.Document)).Concat(draft.Messages.Select(message => message.ToString(MessageLanguage.Chinese))).Select(line => line + "\n"));
    }

    /// <summary>What is said beside a text.</summary>
    private static IEnumerable<string> Notices(Report report) => report.Check().Select(message => message.Figure + " " + message.ToString(MessageLanguage.Chinese));

    private static IEnumerable<string> Spans(RenderedText? report) =>
        report is null ? [] : report.Spans.Select(span => $"{span.Kind} {span.State} {span.Start} {span.Length} {span.Level} {span.Figure?.Path} {report.ValueOf(span)} {report.TextOf(span)}");
}
