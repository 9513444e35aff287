namespace Tanxia.ReportKit.Outlines.Language;

/// <summary>The kinds of map that an outline has.</summary>
[Flags]
internal enum MapKind
{
    None = 0,
    Report = 1,
    Section = 2,
    Entry = 4,
    List = 8,
    Part = 16,
    Metric = 32,
    ValueList = 64,
    Children = 128,

    /// <summary>A list in a body.</summary>
    Block = 256,

    /// <summary>What only the signed paper has.</summary>
    Document = 512,

    /// <summary>The number of the paper.</summary>
    Number = 1024,

    /// <summary>Who printed it, and when.</summary>
    Printed = 2048,

    Annex = 4096,

    /// <summary>A column of a table.</summary>
    Column = 8192,

    /// <summary>What has a body.</summary>
    Body = Report | Section | Entry | Annex,
}

/// <summary>What stands behind a key.</summary>
internal enum ValueType
{
    Text,
    Texts,
    Name,
    Word,
    Flag,
    WholeNumber,
    Number,
    Expression,
    Condition,
    Map,
    Nodes,
    Words,
    Sample,
}

/// <summary>One key of the language.</summary>
/// <param name="English">Its English word.</param>
/// <param name="Chinese">Its Chinese word.</param>
/// <param name="Where">The maps that may have it.</param>
/// <param name="Type">What stands behind it.</param>
/// <param name="AboutChinese">What it is for, in one sentence.</param>
/// <param name="AboutEnglish">The same in English.</param>
internal sealed record Key(string English, string Chinese, MapKind Where, ValueType Type, string AboutChinese, string AboutEnglish)
{
    public override string ToString() => English;
}
