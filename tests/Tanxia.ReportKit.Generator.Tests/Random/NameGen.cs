using Tanxia.ReportKit.Outlines.Language;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>Keys and ids: Chinese, snake and kebab case, with a year in front; two models that do not see each other may share one.</summary>
internal sealed class NameGen(Dice dice)
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉";

    private readonly Dictionary<string, List<RandomModel>> _owners = [];
    private readonly List<string> _keywords = ["class", "event", "string", "params", "namespace", "operator"];
    private int _next;

    public string Key(RandomModel model)
    {
        if (dice.Chance(10) && Shareable(model) is { Count: > 0 } shareable)
        {
            string shared = dice.Of(shareable);
            _owners[shared].Add(model);
            return shared;
        }
        string key = New();
        _owners.Add(key, [model]);
        return key;
    }

    /// <summary>A key that nothing else has.</summary>
    public string New()
    {
        int number = _next++;
        string stem = $"{Stems[number / 400 % 20]}{Stems[number / 20 % 20]}{Stems[number % 20]}".TrimStart(Stems[0]).PadLeft(1, Stems[0]);
        return dice.Weighted(
            (60, dice.Word("走访 受理 办结 隐患 投入 农户 水渠 补贴 增收 台账") + stem),
            (10, "visit_count_" + number),
            (8, "water-pipe-" + number),
            (6, "2021年收入" + stem),
            (5, "城-乡" + stem),
            (5, "ＡＢ" + stem),
            (6, "Item" + number));
    }

    /// <summary>The C# name: written, or what becomes of the key.</summary>
    public (string Name, bool IsWritten) Name(string key)
    {
        if (dice.Chance(88))
        {
            return (CSharpName.From(key), false);
        }
        if (_keywords.Count > 0 && dice.Chance(30))
        {
            string keyword = _keywords[0];
            _keywords.RemoveAt(0);
            return (keyword, true);
        }
        return ("Named" + _next++, true);
    }

    private List<string> Shareable(RandomModel model) => [.. _owners
        .Where(pair => !pair.Value.Exists(owner => owner.AndOuter().Contains(model) || model.AndOuter().Contains(owner)))
        .Select(pair => pair.Key)];
}
