using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Tanxia.ReportKit.Cli.Messages;
using Tanxia.ReportKit.Outlines.Rendering;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Preview;

/// <summary>What the page shows at one moment, worded in the language of the screen.</summary>
/// <param name="Screen">Its language.</param>
/// <param name="Name">The outline as the title of the tab calls it.</param>
/// <param name="Time">When it was.</param>
/// <param name="IsBlank">It is a draft for want of data.</param>
/// <param name="Faults">What was found.</param>
/// <param name="Sources">The files that faults are about.</param>
/// <param name="Last">The report, or the last that there was; null if there was none.</param>
/// <param name="IsOld">The report is not of now.</param>
internal sealed record PreviewState(Screen Screen, string Name, string Time, bool IsBlank, IReadOnlyList<ReportMessage> Faults,
    IReadOnlyList<SourceFile> Sources, LastReport? Last, bool IsOld)
{
    /// <summary>Columns of a line that the page has room for in two rows.</summary>
    private const int Room = 100;

    // Chinese is not escaped, what would end a script element is.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly DisplayWidth Width = new(hasWideMarks: true);

    /// <summary>In one line.</summary>
    public string ToJson()
    {
        int grave = Faults.Count(fault => fault.Severity >= Severity.Warning);
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("title", (grave > 0 ? $"({grave}) " : "") + Name);
            json.WriteString("level", Faults.MaxBy(fault => fault.Severity) is { } worst ? JsonMessages.LevelOf(worst) : "note");
            json.WriteString("count", Count());
            json.WriteString("time", Screen.Say($"{Time} 更新", $"as of {Time}"));
            json.WriteString("note", IsBlank ? Screen.Say("没有写 --data，印的是草稿：要填的数是【待填】。", "There is no --data, so this is a draft: 【待填】 is to be filled in.") : "");
            json.WriteString("old", !IsOld ? ""
                : Last is null ? Screen.Say("改好错误，报告就在这里。", "Mend the faults, and the report is here.")
                : Screen.Say($"这还是 {Last.Time} 的报告，改好错误才会更新。", $"This is still the report of {Last.Time}; it follows when the faults are mended."));
            json.WriteStartArray("faults");
            foreach (ReportMessage fault in Faults.OrderByDescending(fault => fault.Severity))
            {
                Write(json, fault);
            }
            json.WriteEndArray();
            json.WriteString("body", Last is null ? null : BodyOf(Last.Report.ToHtml()));
            json.WriteStartArray("figures");
            // In the order in which the page has its elements.
            foreach (ReportSpan span in Last?.Report.Spans.Where(span => span.Kind == SpanKind.Figure && span.Length > 0) ?? [])
            {
                Write(json, Last!, span);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>The style, which is the same for all, is in the page already.</summary>
    private static string BodyOf(string html)
    {
        const string end = "</body>";
        return html[html.IndexOf("<body>", StringComparison.Ordinal)..(html.LastIndexOf(end, StringComparison.Ordinal) + end.Length)];
    }

    private string Count()
    {
        string[] counts =
        [
            .. new[] { (Severity.Error, "错误", "error"), (Severity.Warning, "警告", "warning"), (Severity.Note, "提示", "note") }
                .Select(kind => (Kind: kind, Number: Faults.Count(fault => fault.Severity == kind.Item1)))
                .Where(each => each.Number > 0)
                .Select(each => Screen.Say($"{each.Kind.Item2} {each.Number} 处", $"{each.Number} {each.Kind.Item3}{(each.Number == 1 ? "" : "s")}")),
        ];
        bool isFine = Faults.All(fault => fault.Severity == Severity.Note);
        return string.Join(Screen.Say("，", ", "), isFine ? [Screen.Say("没有错误", "no faults"), .. counts] : counts);
    }

    private void Write(Utf8JsonWriter json, ReportMessage fault)
    {
        json.WriteStartObject();
        json.WriteString("level", JsonMessages.LevelOf(fault));
        json.WriteString("kind", fault.Severity switch
        {
            Severity.Error => Screen.Say("错误", "Error"),
            Severity.Warning => Screen.Say("警告", "Warning"),
            _ => Screen.Say("提示", "Note"),
        });
        json.WriteString("id", fault.Id);
        json.WriteString("place", Place(fault.File, fault.Line, fault.Cell));
        json.WriteString("text", fault.Text(Screen.Language));
        json.WriteString("figure", fault.Figure ?? "");
        if (fault.Line > 0 && Sources.FirstOrDefault(source => source.Path == fault.File)?.Line(fault.Line) is { } line && line.Trim().Length > 0)
        {
            Excerpt excerpt = Excerpt.Of(line, fault.Column, fault.Length, Room, Width);
            json.WriteNumber("line", fault.Line);
            // How far it is indented says something only if that is what is meant.
            json.WriteString("before", excerpt.Before.Trim().Length > 0 ? excerpt.Before.TrimStart() : excerpt.Before);
            json.WriteString("marked", fault.Column > 0 && excerpt.Marked.Length == 0 ? " " : excerpt.Marked);
            json.WriteString("after", excerpt.After);
        }
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, LastReport last, ReportSpan span)
    {
        FigureInfo figure = span.Figure!;
        json.WriteStartObject();
        json.WriteString("unit", figure.Unit.Length > 0 ? $"（{figure.Unit}）" : "");
        json.WriteStartArray("lines");
        foreach (string line in FigureOrigin.Of(last.Report, span, Screen.Language))
        {
            json.WriteStringValue(line);
        }
        json.WriteStringValue(Screen.Say($"印成“{last.Report.TextOf(span)}”", $"printed: {last.Report.TextOf(span)}"));
        json.WriteEndArray();
        json.WriteStartArray("places");
        if (figure.Line > 0)
        {
            Write(json, last, Screen.Say("大纲", "outline"), last.Sources[0].Path, figure.Line, null);
        }
        if ((last.Filled as PerformedReport)?.PlaceOf(figure) is var (file, place))
        {
            Write(json, last, Screen.Say("数据", "data"), file, place.Line, place.Cell);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, LastReport last, string what, string file, int line, string? cell)
    {
        json.WriteStartObject();
        json.WriteString("place", $"{what} {Place(file, line, cell)}");
        json.WriteString("source", Excerpt.Of(last.Sources.First(source => source.Path == file).Line(line).Trim(), 0, 0, Room, Width).Line);
        json.WriteEndObject();
    }

    private string Place(string file, int line, string? cell) => line == 0 ? file : cell is not null ? $"{file} {cell}" : Screen.Say($"{file} 第 {line} 行", $"{file}, line {line}");
}
