using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Cli.Workbooks;

/// <summary>What a form asks for, in the order of the outline, under the headings of the report.</summary>
internal sealed class FormContents
{
    private readonly ExampleClause _clauses;

    public FormContents(Outline outline)
    {
        _clauses = new ExampleClause(outline);
        Report = outline.ClassName;
        Title = string.Concat(outline.Frame.Title.Select(FormHeading.TextOf)) + "填报表";
        Rows = [.. FormHeading.Above(RowsOf(outline), outline)];
        Checks = [.. outline.Models.SelectMany(model => model.Checks).Where(check => !check.IsSum).OrderBy(check => check.Place.Line).Select(check => check.Source)];
    }

    /// <summary>The class of the report: what the form was made for.</summary>
    public string Report { get; }

    public string Title { get; }

    /// <summary>The rows of the sheet of figures.</summary>
    public IReadOnlyList<FormRow> Rows { get; }

    /// <summary>The checks of the outline, as written.</summary>
    public IReadOnlyList<string> Checks { get; }

    public IEnumerable<ValueList> Lists => Rows.OfType<ListRow>().Select(row => row.List);

    /// <summary>What it is: the outline's own words, else where it stands in the report; and an example, if there is one.</summary>
    public string AboutOf(Metric metric)
    {
        string about = metric.About.Length > 0 ? metric.About
            // That it is the whole clause says nothing.
            : _clauses.Of(metric) is { } clause && clause.Length > metric.Key.Length + 2 ? $"用在：{clause}"
            : "";
        return string.Join("；", new[] { about, SampleOf(metric) }.Where(words => words.Length > 0));
    }

    /// <summary>例：37, as the outline has it.</summary>
    public static string SampleOf(Metric metric) => metric.Sample?.Value is YamlScalar { IsBlank: false } sample ? $"例：{sample.Value}" : "";

    private static IEnumerable<(Place Place, FormRow Row)> RowsOf(Outline outline)
    {
        foreach (Model model in outline.Models)
        {
            if (model.IsOptional)
            {
                yield return (model.Place, new PartRow(model));
            }
            foreach (Metric metric in model.Metrics)
            {
                if (metric.IsGiven)
                {
                    yield return (metric.Place, new FigureRow(metric));
                }
                else if (metric.IsNumber)
                {
                    yield return (metric.Place, new ComputedRow(metric));
                }
            }
            foreach (ValueList list in model.Lists)
            {
                yield return (list.Place, new ListRow(list));
            }
        }
    }
}

/// <summary>A row of the sheet of figures.</summary>
internal abstract record FormRow;

/// <summary>A heading of the report.</summary>
internal sealed record HeadingRow(string Text, int Depth) : FormRow;

/// <summary>A figure to fill in.</summary>
internal sealed record FigureRow(Metric Metric) : FormRow;

/// <summary>A figure that the program computes: it is shown so that nobody looks for it.</summary>
internal sealed record ComputedRow(Metric Metric) : FormRow;

/// <summary>Whether an optional part is there.</summary>
internal sealed record PartRow(Model Part) : FormRow;

/// <summary>A list, which has its own place; here it is said that there is nothing in it.</summary>
internal sealed record ListRow(ValueList List) : FormRow;
