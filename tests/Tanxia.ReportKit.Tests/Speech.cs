using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests;

/// <summary>The calls of generated code for things that hold nothing but literal text.</summary>
internal static class Speech
{
    public static void TitleLine(this ReportWriter w, string text) => w.FrameLine(SpanKind.TitleLine, text);

    public static void FrameLine(this ReportWriter w, SpanKind line, string text, string end = "")
    {
        w.BeginFrameLine(line);
        w.Text(text);
        w.EndFrameLine(end);
    }

    /// <summary>A section; one without a body is a heading only.</summary>
    public static void Section(this ReportWriter w, string heading, Series marks, int level, Action? body = null, int line = 1)
    {
        w.BeginHeading(marks, level);
        w.Text(heading);
        w.EndHeading("");
        w.EndSection(body, line);
    }

    public static void RunInSection(this ReportWriter w, string heading, string end, Series marks, int level, Action? body = null, int line = 1)
    {
        w.BeginRunInHeading(marks, level);
        w.Text(heading);
        w.EndRunInHeading(end);
        w.EndSection(body, line);
    }

    public static void Paragraph(this ReportWriter w, string text, int line = 1)
    {
        w.BeginParagraph();
        w.Text(text);
        w.EndParagraph(line);
    }

    public static void List(this ReportWriter w, Series marks, char separator, Flow flow, params string[] entries)
    {
        w.BeginList(marks, separator, flow, entries.Length, 1);
        foreach (string entry in entries)
        {
            w.Entry(entry);
        }
        w.EndList();
    }

    public static void Entry(this ReportWriter w, string text, int line = 1)
    {
        w.BeginEntry();
        w.Text(text);
        w.EndEntry(line);
    }

    public static void Entry(this ReportWriter w, string heading, char end, string text, int line = 1)
    {
        w.BeginEntry();
        w.EntryHeading(heading, end);
        w.Text(text);
        w.EndEntry(line);
    }

    public static void EntryHeading(this ReportWriter w, string heading, char end)
    {
        w.BeginEntryHeading();
        w.Text(heading);
        w.EndEntryHeading(end);
    }

    private static void EndSection(this ReportWriter w, Action? body, int line)
    {
        if (body is null)
        {
            w.EndSection();
            return;
        }
        body();
        w.EndSection(line);
    }
}
