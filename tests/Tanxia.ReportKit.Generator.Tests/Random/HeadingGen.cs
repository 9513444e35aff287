namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>How the headings of a body's sections stand.</summary>
/// <param name="HasMark">They have a mark and count.</param>
/// <param name="HasColon">They close by ：, so that something must follow.</param>
internal sealed record RandomStyle(bool HasMark, bool HasColon);

/// <summary>How headings of sections stand: in a line or run in, what closes them, with or without a mark.</summary>
internal sealed class HeadingGen(Dice dice)
{
    public RandomStyle Style(TreeMap keys, RandomStyle inherited)
    {
        if (dice.Chance(12))
        {
            keys.Add(dice.Key("heading"), dice.Chance(70) ? dice.Either("run-in", "接排") : dice.Either("line", "独行"));
        }
        string end = dice.Chance(8) ? dice.Word("。 ：") : "";
        if (end.Length > 0)
        {
            keys.Add(dice.Key("end"), end);
        }
        bool isBare = dice.Chance(6);
        if (isBare)
        {
            keys.Add(dice.Key("mark"), dice.Either("none", "无"));
        }
        return new RandomStyle(inherited.HasMark && !isBare, end.Length == 0 ? inherited.HasColon : end == "：");
    }

    /// <summary>The same for the child sections only.</summary>
    public RandomStyle Children(TreeMap node, RandomStyle inherited)
    {
        if (!dice.Chance(7))
        {
            return inherited;
        }
        var children = new TreeMap();
        RandomStyle style = Style(children, inherited);
        if (children.Pairs.Count > 0)
        {
            node.Add(dice.Key("children"), children);
        }
        return style;
    }
}
