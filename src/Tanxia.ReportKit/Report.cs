using System.ComponentModel;
using Tanxia.ReportKit.Generated;
#if NET8_0_OR_GREATER
using System.Buffers;
using System.Text;
#endif

namespace Tanxia.ReportKit;

/// <summary>
/// A report whose figures are its properties. Classes made from outlines derive from it. One instance may be rendered
/// any number of times, and by several threads as long as none of them changes it.
/// </summary>
public abstract class Report
{
    /// <summary>The report with what each stretch of it is, and what only the signed paper has.</summary>
    /// <exception cref="ReportException">A figure is missing, contradictory or impossible.</exception>
    public RenderedReport Render() => Rendered(isDraft: false);

    /// <summary>The text of the report.</summary>
    /// <exception cref="ReportException">A figure is missing, contradictory or impossible.</exception>
    public string ToText()
    {
        ReportWriter writer = ReportWriter.Compose(this);
        try
        {
            return writer.DeliverText().ToString();
        }
        finally
        {
            writer.Return();
        }
    }

    /// <summary>Writes the text, with LF line ends, in one piece after the whole report is known to be right.</summary>
    /// <exception cref="ReportException">A figure is missing, contradictory or impossible; nothing was written.</exception>
    public void WriteTo(TextWriter destination)
    {
        if (destination is null)
        {
            throw new ArgumentNullException(nameof(destination));
        }
        ReportWriter writer = ReportWriter.Compose(this);
        try
        {
            TextBuffer text = writer.DeliverText();
            destination.Write(text.Characters, 0, text.Length);
        }
        finally
        {
            writer.Return();
        }
    }

#if NET8_0_OR_GREATER
    /// <summary>Copies the text into <paramref name="destination"/>; false if it does not fit. Allocates nothing.</summary>
    /// <exception cref="ReportException">A figure is missing, contradictory or impossible; nothing was written.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        ReportWriter writer = ReportWriter.Compose(this);
        try
        {
            TextBuffer text = writer.DeliverText();
            bool fits = text.Characters.AsSpan(0, text.Length).TryCopyTo(destination);
            charsWritten = fits ? text.Length : 0;
            return fits;
        }
        finally
        {
            writer.Return();
        }
    }

    /// <summary>Writes the text as UTF-8 without a byte-order mark.</summary>
    /// <exception cref="ReportException">A figure is missing, contradictory or impossible; nothing was written.</exception>
    public void WriteUtf8(IBufferWriter<byte> destination)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ReportWriter writer = ReportWriter.Compose(this);
        try
        {
            TextBuffer text = writer.DeliverText();
            // Chinese takes three bytes a character, the most there are: asking for them costs less than counting first.
            Span<byte> bytes = destination.GetSpan(text.Length * 3);
            destination.Advance(Encoding.UTF8.GetBytes(text.Characters.AsSpan(0, text.Length), bytes));
        }
        finally
        {
            writer.Return();
        }
    }
#endif

    /// <summary>
    /// The report as far as it has come, to be looked at: its first line is 草稿, what is missing stands as 【待填：…】, and 【待核】
    /// stands behind what cannot be right. It never throws for its data; <see cref="RenderedReport.Messages"/> lists the faults.
    /// </summary>
    public RenderedReport Draft() => Rendered(isDraft: true);

    /// <summary>All faults and notices of the report and its signed paper as they stand, without throwing; empty if all is well.</summary>
    public IReadOnlyList<ReportMessage> Check()
    {
        ReportWriter writer = ReportWriter.Compose(this, withDocument: true);
        try
        {
            return writer.Messages();
        }
        finally
        {
            writer.Return();
        }
    }

    /// <summary>Its values are the samples of the outline: every reader of spans can tell.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal bool HasSamples { get; set; }

    /// <summary>Says the whole report to <paramref name="writer"/>; written by the generator.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal abstract void Write(ReportWriter writer);

    private RenderedReport Rendered(bool isDraft)
    {
        ReportWriter writer = ReportWriter.Compose(this, keepsSpans: true, withDocument: true, isDraft);
        try
        {
            return writer.Deliver();
        }
        finally
        {
            writer.Return();
        }
    }
}
