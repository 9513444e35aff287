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

    public required decimal? Minimum { get; init; }

    public required decimal? Maximum { get; init; }

    /// <summary>How it is written in the outline when it is computed; bound after all declarations are known.</summary>
    public required YamlScalar? ValueSource { get; init; }

    /// <summary>The list whose record it is a field of, or null.</summary>
    public required ValueList? List { get; init; }

    /// <summary>The expression, for a computed one.</summary>
    public Expression? Value { get; set; }

    /// <summary>It may be absent: declared so, or computed from one that may.</summary>
    public bool IsOptional { get; set; }

    /// <summary>An expression or a condition asks for its value.</summary>
    public bool IsInExpression { get; set; }

    public bool IsNumber => Type is MetricType.Count or MetricType.Amount or MetricType.Year or MetricType.Month;

    public override string Path => List is null ? base.Path : List.Path + "." + Key;
}
