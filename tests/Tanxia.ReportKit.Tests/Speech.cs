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

    public static void Heading(this ReportWriter w, string text, Series marks = Series.Chinese, int level = 1)
    {
        w.BeginHeading(marks, level);
        w.Text(text);
        w.EndHeading("");
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
}
