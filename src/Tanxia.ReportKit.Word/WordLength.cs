namespace Tanxia.ReportKit.Word;

/// <summary>A length that can be set, with the standard's value and what is possible.</summary>
internal sealed class WordLength
{
    public static readonly WordLength
        Top = new(0, nameof(WordOptions.Top), PageStandard.Top, 15, 80),
        Bottom = new(1, nameof(WordOptions.Bottom), PageStandard.Bottom, 15, 80),
        Left = new(2, nameof(WordOptions.Left), PageStandard.Left, 10, 60),
        Right = new(3, nameof(WordOptions.Right), PageStandard.Right, 10, 60),
        Pitch = new(4, nameof(WordOptions.Pitch), PageStandard.Pitch, 18, 60);

    private WordLength(int index, string name, decimal standard, decimal least, decimal most)
    {
        Index = index;
        Name = name;
        Standard = standard;
        Least = least;
        Most = most;
    }

    public static IReadOnlyList<WordLength> All { get; } = [Top, Bottom, Left, Right, Pitch];

    public int Index { get; }

    public string Name { get; }

    public decimal Standard { get; }

    public decimal Least { get; }

    public decimal Most { get; }

    public bool Takes(decimal value) => value >= Least && value <= Most;
}
