using Tanxia.ReportKit.Outlines.Yaml;

namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>What a metric holds.</summary>
internal enum MetricType
{
    Count,
    Amount,
    Year,
    Month,
    Date,
    Text,
}

/// <summary>A declared metric. Written in a text it is a figure.</summary>
internal sealed class Metric(string key, Place place) : Declaration(key, place)
{
    public required MetricType Type { get; init; }

    public required bool IsDeclaredOptional { get; init; }

    public required int Decimals { get; init; }

    public required bool IsFixed { get; init; }

    public required Scale Scale { get; init; }

    /// <summary>A percentage that is handed over as a ratio.</summary>
    public required bool IsRatio { get; init; }

    public required Approximation Approximation { get; init; }

    public required int Step { get; init; }

    public required bool ChineseNumerals { get; init; }

    public required decimal? Minimum { get; set; }

    public required decimal? Maximum { get; init; }

    /// <summary>An example value; null for none.</summary>
    public required YamlPair? Sample { get; init; }

    /// <summary>value, sum, share, change, compare or parts, if it is made from others; null if the data gives it.</summary>
    public required YamlPair? DerivedFrom { get; init; }

    /// <summary>What the outline says of it besides; null for a metric in one word.</summary>
    public required MapReader? Settings { get; init; }

    /// <summary>The type is 同比 or another period: a change that the data gives; otherwise empty.</summary>
    public string Period { get; init; } = "";

    /// <summary>A change that the data gives.</summary>
    public bool IsRate { get; init; }

    public bool IsGiven => DerivedFrom is null;

    /// <summary>How it is made from others, for messages.</summary>
    public string Formula => DerivedFrom?.Value switch
    {
        null => "",
        YamlScalar scalar => scalar.Value,
        YamlList list => string.Join(" + ", list.Items.OfType<YamlScalar>().Select(item => item.Value)),
        _ => DerivedFrom.Key.Value,
    };

    /// <summary>The list whose record it is a field of, or null.</summary>
    public required ValueList? List { get; init; }

    /// <summary>The expression, for a computed one.</summary>
    public Expression? Value { get; set; }

    /// <summary>A sum is taken over it; only for fields of records.</summary>
    public bool IsSummed { get; set; }

    /// <summary>Its source has rounded it.</summary>
    public bool IsRounded { get; init; }

    /// <summary>It may be absent: declared so, or computed from one that may.</summary>
    public bool IsOptional { get; set; }

    /// <summary>An expression or a condition asks for its value.</summary>
    public bool IsInExpression { get; set; }

    /// <summary>A condition, a check or another figure needs its value: that it cannot be computed matters even where it is not printed.</summary>
    public bool IsAsked { get; set; }

    /// <summary>Nobody wants the 28 digits of 7 / 30: what is divided and declares no decimals has one, as a computed rate has.</summary>
    public int PrintedDecimals => Decimals < 0 && Approximation == Approximation.None && Value is { Divides: true } ? 1 : Decimals;

    /// <summary>How it is worded if it is more than a number with its unit.</summary>
    public Phrase? Phrase { get; set; }

    /// <summary>The figures that it is made from.</summary>
    public IEnumerable<Metric> Needs => Phrase?.Metrics ?? Value?.Metrics ?? [];

    public bool IsNumber => Type is MetricType.Count or MetricType.Amount or MetricType.Year or MetricType.Month
        && Phrase is not (ComparePhrase or PartsPhrase);

    public override string Path => List is null ? base.Path : List.Path + "." + Key;
}
