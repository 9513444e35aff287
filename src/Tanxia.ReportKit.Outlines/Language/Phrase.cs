namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>A figure that is worded: its sign or its parts decide what is said.</summary>
internal abstract record Phrase
{
    /// <summary>The figures that it is made from.</summary>
    public abstract IEnumerable<Metric> Metrics { get; }
}

/// <summary>同比增长4%: the change of a figure, or a rate that the data gives.</summary>
/// <param name="Now">The figure; null for a given rate.</param>
/// <param name="Before">Its base; null for a given rate.</param>
internal sealed record ChangePhrase(Metric? Now, Metric? Before) : Phrase
{
    public override IEnumerable<Metric> Metrics => Now is null || Before is null ? [] : [Now, Before];
}

/// <summary>增速比上年同期提高1.2个百分点: a rate against that of another period.</summary>
internal sealed record ComparePhrase(Metric Rate, Metric With) : Phrase
{
    public override IEnumerable<Metric> Metrics => [Rate, With];
}

/// <summary>黄牛300头、奶牛120头: the parts of a whole.</summary>
internal sealed record PartsPhrase(IReadOnlyList<Metric> Parts, Metric? Whole, bool SkipsZero) : Phrase
{
    public override IEnumerable<Metric> Metrics => Whole is null ? Parts : Parts.Append(Whole);
}
