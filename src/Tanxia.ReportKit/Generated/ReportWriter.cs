using System.ComponentModel;

namespace Tanxia.ReportKit.Generated;

/// <summary>
/// Decides, composes and delivers one report. Generated code and the performer of outlines call the same methods, so
/// they give the same text; every rule that depends on a value is behind one of them. Methods are only ever added: code
/// generated with an older version runs with a newer one.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ReportWriter
{
    /// <summary>A writer that has grown beyond this many characters is not kept.</summary>
    private const int LargestKept = 256 * 1024;

    [ThreadStatic]
    private static ReportWriter? s_spare;

    private readonly TextBuffer _buffer = new();
    private readonly List<ReportMessage> _messages = [];
    private string _file = "";
    private string _ignored = "";
    private bool _faulty;

    private ReportWriter()
    {
    }

    /// <summary>Where the value came from that a message is about, if there is a better place than its declaration.</summary>
    internal Func<ReportMessage, ReportMessage>? Locate { get; set; }

    /// <summary>Everything needed for composing is there and right so far.</summary>
    public bool CanCompose => !_faulty;

    /// <summary>Names the outline for the messages.</summary>
    public void Begin(string file) => _file = file;

    /// <summary>The same for an outline that does not want to be told some of the notes.</summary>
    /// <param name="file">The outline.</param>
    /// <param name="ignored">Their ids, with blanks between; one text, since an array would be made anew each time.</param>
    public void Begin(string file, string ignored)
    {
        _file = file;
        _ignored = ignored;
    }

    /// <param name="report">The report.</param>
    /// <param name="keepsSpans">More is wanted than the text: what each stretch of it is, and the numbers behind the figures.</param>
    /// <param name="withDocument">What only the signed paper has is wanted too.</param>
    /// <param name="isDraft">It is wanted although it is not finished.</param>
    internal static ReportWriter Compose(Report report, bool keepsSpans = false, bool withDocument = false, bool isDraft = false)
    {
        ReportWriter writer = s_spare ?? new ReportWriter();
        s_spare = null;
        writer.Reset(keepsSpans);
        writer._withDocument = withDocument;
        if (isDraft)
        {
            writer.BeginDraft();
        }
        // If the report throws, the writer is simply dropped.
        report.Write(writer);
        if (writer.CanCompose)
        {
            writer.Finish();
        }
        if (report.HasSamples)
        {
            writer._buffer.MarkSamples();
        }
        return writer;
    }

    internal RenderedReport Deliver()
    {
        TextBuffer text = DeliverText();
        if (IsDraft)
        {
            MarkDoubts();
            ForgetSaidParts();
        }
        decimal[] values = text.CopyValues();
        RenderedDocument? document = DeliverDocument(values);
        return new RenderedReport(text.ToString(), text.CopySpans(0, text.SpanCount, 0), values, Messages(), IsDraft) { Document = document };
    }

    internal TextBuffer DeliverText() => _faulty ? throw new ReportException(Messages()) : _buffer;

    /// <summary>In the order of the lines of each file: they are found in another, figures first and checks behind them.</summary>
    internal ReportMessage[] Messages() => _messages.Count == 0 ? []
        : [.. _messages.Select(message => Locate?.Invoke(message) ?? message).GroupBy(message => message.File)
            .SelectMany(file => file.OrderBy(message => message.Sheet?.Position).ThenBy(message => message.Line))];

    internal void Return()
    {
        if (_buffer.Capacity <= LargestKept)
        {
            s_spare = this;
        }
    }

    internal void Say(ReportMessage message)
    {
        if (message.Severity != Severity.Error && _ignored.IndexOf(message.Id, StringComparison.Ordinal) >= 0)
        {
            return;
        }
        _messages.Add(message);
        _faulty |= message.Severity == Severity.Error && !IsDraft;
    }

    private void Say(MessageKind kind, int line, params object[] values) => Say(new ReportMessage(kind, _file, line, 0, values));

    private void Say(MessageKind kind, FigureInfo figure, params object[] values)
    {
        Say(new ReportMessage(kind, _file, figure.Line, 0, values) { Figure = figure.Path, Record = _records is null ? _name : _record });
        if (IsDraft && kind.Severity == Severity.Error)
        {
            Suspect(figure);
        }
    }

    /// <summary>However often a figure is printed, it is one fault.</summary>
    private void SayOnce(MessageKind kind, FigureInfo figure, object value)
    {
        if (!_messages.Exists(message => message.Id == kind.Id && message.Figure == figure.Path))
        {
            Say(kind, figure, Name(figure), value);
        }
    }

    private void Reset(bool keepsSpans)
    {
        _buffer.Clear(keepsSpans);
        _messages.Clear();
        _file = "";
        _ignored = "";
        Locate = null;
        _faulty = false;
        _draft = null;
        ResetDeciding();
        ResetComposing();
        ResetLists();
        ResetDocument();
    }
}
