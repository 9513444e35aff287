namespace Tanxia.ReportKit;

/// <summary>
/// What 密级 and 紧急程度 may say. Classification has three degrees, and its term stands behind ★; urgency is that of papers,
/// 特急 and 加急, and that of telegrams, 特提, 特急, 加急 and 平急 (党政机关公文处理工作条例, 第九条).
/// </summary>
internal static class SetWords
{
    public static readonly string[] Secrecy = ["绝密", "机密", "秘密"];
    public static readonly string[] Urgency = ["特急", "加急", "平急", "特提"];

    /// <summary>The line may say so.</summary>
    public static bool Has(SpanKind line, string words) => line == SpanKind.Urgency
        ? Array.IndexOf(Urgency, words) >= 0
        : Array.Exists(Secrecy, degree => words.StartsWith(degree, StringComparison.Ordinal)
            && (words.Length == degree.Length || (words.Length > degree.Length + 1 && words[degree.Length] == '★')));

    /// <summary>What may be written, for messages.</summary>
    public static string Of(SpanKind line) => line == SpanKind.Urgency ? string.Join(" ", Urgency) : string.Join(" ", Secrecy) + " 机密★1年";

    public static Bilingual Name(SpanKind line) => line == SpanKind.Urgency ? new Bilingual("紧急程度", "urgency") : new Bilingual("密级", "secrecy");
}
