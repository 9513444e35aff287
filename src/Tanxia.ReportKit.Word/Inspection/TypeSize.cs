using System.Globalization;

namespace Tanxia.ReportKit.Word.Inspection;

/// <summary>Sizes of type by their Chinese names.</summary>
internal static class TypeSize
{
    private static readonly Dictionary<int, string> Names = new()
    {
        [84] = "初号", [72] = "小初", [52] = "一号", [48] = "小一", [44] = "二号", [36] = "小二", [32] = "三号", [30] = "小三", [28] = "四号", [24] = "小四", [21] = "五号", [18] = "小五",
    };

    /// <param name="halfPoints">The size as Word has it.</param>
    public static Bilingual NameOf(int halfPoints)
    {
        string points = (halfPoints / 2m).ToString("0.#", CultureInfo.InvariantCulture);
        return new(Names.TryGetValue(halfPoints, out string? name) ? $"{name}（{points} 磅）" : $" {points} 磅", $"{points} pt");
    }
}
