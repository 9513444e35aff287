namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>The records of a list in rows.</summary>
/// <param name="Title">The title; empty for none.</param>
/// <param name="Columns">The columns from left to right.</param>
internal sealed record Table(IReadOnlyList<Piece> Title, IReadOnlyList<Column> Columns)
{
    /// <summary>The unit of all figures in it, which is said once above; empty where they differ and stand in the headings.</summary>
    public string Unit
    {
        get
        {
            string[] units = [.. Columns.Where(column => column.IsNumber).Select(column => column.Unit).Distinct()];
            return units.Length == 1 ? units[0] : "";
        }
    }

    /// <summary>What its columns compute of each record.</summary>
    public IEnumerable<Metric> Computed => Columns.Select(column => column.Figure).OfType<Metric>().Where(figure => !figure.IsGiven);
}

/// <summary>A column of a table: one figure of each record, or words.</summary>
/// <param name="Name">What it is called: the key of its field, or its heading as written.</param>
/// <param name="Heading">The words of its heading, without the unit.</param>
/// <param name="Figure">The figure, given or computed; null for words.</param>
/// <param name="Words">The words; null for a figure.</param>
internal sealed record Column(string Name, IReadOnlyList<Piece> Heading, Metric? Figure, Text? Words)
{
    /// <summary>What the row of totals has in it; null for nothing.</summary>
    public Expression? Total { get; set; }

    /// <summary>How its dates are said.</summary>
    public Generated.Wording Wording { get; init; } = Generated.Wording.Usual;

    /// <summary>It holds quantities, which are aligned.</summary>
    public bool IsNumber => Figure is { Type: MetricType.Count or MetricType.Amount };

    /// <summary>The unit as a heading says it: 万元 of 元 in 万, 百分点 without its 个.</summary>
    public string Unit => !IsNumber ? "" : Figure!.Scale switch
    {
        Scale.TenThousand => "万" + Figure.Unit,
        Scale.HundredMillion => "亿" + Figure.Unit,
        _ => Figure.Unit == "个百分点" ? "百分点" : Figure.Unit,
    };
}
