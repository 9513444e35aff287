using CsCheck;
using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Draws for one random report: from a generator of CsCheck, so that a seed gives the same report everywhere.</summary>
internal sealed class Dice(PCG pcg)
{
    private static readonly Dictionary<string, string> s_chinese = Keys.All.ToDictionary(key => key.English, key => key.Chinese);

    /// <summary>How often a word of the language is Chinese, in percent.</summary>
    public int ChineseWords { get; set; }

    public int Number(int least, int most) => least + (int)pcg.Next((uint)(most - least + 1));

    public bool Chance(int percent) => pcg.Next(100) < percent;

    public T Of<T>(IReadOnlyList<T> values) => values[Number(0, values.Count - 1)];

    public string Of(params string[] values) => values[Number(0, values.Length - 1)];

    /// <summary>One of several words, written in one string with blanks between them.</summary>
    public string Word(string words) => Of(words.Split(' '));

    /// <summary>One of several, each as often as its weight.</summary>
    public T Weighted<T>(params (int Weight, T Value)[] values)
    {
        int rest = Number(0, values.Sum(value => value.Weight) - 1);
        foreach ((int weight, T value) in values)
        {
            if ((rest -= weight) < 0)
            {
                return value;
            }
        }
        throw new InvalidOperationException("weights");
    }

    /// <summary>A key of the language, in one of its languages.</summary>
    public string Key(string english) => Chance(ChineseWords) ? s_chinese[english] : english;

    /// <summary>A word that has a Chinese and an English form.</summary>
    public string Either(string english, string chinese) => Chance(ChineseWords) ? chinese : english;

    public void Shuffle<T>(List<T> items)
    {
        for (int i = items.Count - 1; i > 0; i--)
        {
            int j = Number(0, i);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
