using CsCheck;

namespace Tanxia.ReportKit.Tests;

/// <summary>Texts of marks, punctuation, figures, blanks and line ends in any order.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        "一、", "二、", "（一）", "（二）", "(三)", "1.", "2．", "3、", "（1）", "①", "②", "一是", "二是", "三是", "一要", "第一，", "首先，", "其次，", "最后，", "一方面", "另一方面", "——",
        "。", "；", "，", "、", "：", "！", "？", "……", "“", "”", "（", "）", "《", "》", " ", "　", "\t", "\n", "\n\n", "\r\n", "\r", "\u2028", "\uFEFF", "\uD83D\uDE00", "\uD83D", "\0",
        "34宗", "2026年6月30日", "1000余篇", "40多万元", "-3.5%", "１２户", "两家", "村\t资金\n", "第二部分", "12,345.6元", "7", "余", "万", "甲", "受理信访", "做好秋收冬种工作", "abc",
    ];

    public static Gen<string> Gen { get; } = CsCheck.Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 40].Select(string.Concat);
}
