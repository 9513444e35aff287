using System.Text.RegularExpressions;
using Tanxia.ReportKit.Outlines.Language;
using Tanxia.ReportKit.Outlines.Messages;

namespace Tanxia.ReportKit.Outlines.Checking;

/// <summary>
/// A figure typed into a text survives into next year's report. A number is a figure if it counts or measures: a measure
/// word, a unit, 万, 亿 or % stands behind it. A number that names, dates or rules something is none: 5G, 第1号, 304省道,
/// 6月30日, 24小时, 60岁, 每月1次. Quotes and book marks hold names.
/// </summary>
internal static class TypedFigures
{
    private const string Number = "[0-9０-９]+(?:[.．,][0-9０-９]+)*";

    /// <summary>No times and ages among them, nor what grades or addresses: 级, 号, 度, 路, 组.</summary>
    private const string Unit = "个(?!多?(?:月|小时|工作日|季|星期|礼拜|学年|学期|昼夜|钟头))"
        + "|人次|人(?!民)|名|位(?!数)|户|家|次|项|件|宗|起|座|处|条|所|栋|幢|套|块|辆|盏|批|张|场|台|只|趟|箱|枚|头|匹|口|间|艘|架|支|部(?![门队])"
        + "|册|本|份|篇|期(?!工程|项目)|封|株|棵|例|笔|轮|片|副|幅|根|桶|袋|瓶|盒|种|倍|元|亩|公顷|平方米|平方公里|立方米|公里|千米|米|厘米|毫米"
        + "|吨|公斤|千克|斤|千瓦|百分点|[%％‰]";

    private static readonly Regex Figure = new(
        // A letter, a point or 第 before it makes a name of it; of a range the first number is the place.
        "(?<![A-Za-zＡ-Ｚａ-ｚ0-9０-９.．·第+＋])(?:(?>" + Number + ")[—～~－-]{1,2})?(?>" + Number + ")"
        // What each of several gets or does is a rule, but for money.
        + "(?:(?<!每[^，。；：、]{0,2}" + Number + ")|(?=[万亿]?元))"
        // 10万吨级 and 10千伏 are kinds of things: the longest unit counts.
        + "[ 　]?[余多几来]?(?>(?:" + Unit + ")|(?:[万亿]|千(?![伏瓦米克]))+(?:" + Unit + ")?)(?![级型式制])",
        RegexOptions.CultureInvariant);

    public static void Check(Outline outline, MessageLog log)
    {
        foreach (IReadOnlyList<Piece> words in AllWords.Of(outline))
        {
            bool[][] quoted = Quoted(words);
            for (int i = 0; i < words.Count; i++)
            {
                if (words[i] is not Literal literal)
                {
                    continue;
                }
                foreach (Match match in Figure.Matches(literal.Value).OfType<Match>().Where(match => !quoted[i][match.Index]))
                {
                    log.Say(OutlineMessages.TypedFigure, AllWords.PlaceOf(literal, match), match.Value);
                }
            }
        }
    }

    /// <summary>
    /// For each character of the literals whether it is in quotes or book marks. These may open in one part of a sentence and
    /// close in another: what an opening mark leaves open is quoted to the end, what a closing one closes from the beginning.
    /// </summary>
    private static bool[][] Quoted(IReadOnlyList<Piece> words)
    {
        bool[][] quoted = [.. words.Select(piece => new bool[piece is Literal literal ? literal.Value.Length : 0])];
        int depth = 0, lastPiece = 0, last = 0;
        for (int i = 0; i < words.Count; i++)
        {
            for (int c = 0; c < quoted[i].Length; c++)
            {
                char mark = ((Literal)words[i]).Value[c];
                if (mark is '”' or '》' && depth-- == 0)
                {
                    depth = 0;
                    (lastPiece, last) = (i, c);
                }
                depth += mark is '“' or '《' ? 1 : 0;
                quoted[i][c] = depth > 0;
            }
        }
        for (int i = 0; i <= lastPiece && i < quoted.Length; i++)
        {
            for (int c = 0; c < (i == lastPiece ? last : quoted[i].Length); c++)
            {
                quoted[i][c] = true;
            }
        }
        return quoted;
    }
}
