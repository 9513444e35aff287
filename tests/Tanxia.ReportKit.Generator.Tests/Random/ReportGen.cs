using CsCheck;

namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>A random outline with data that suits it.</summary>
/// <param name="Seed">The seed of CsCheck that gives it again.</param>
/// <param name="Name">The class.</param>
/// <param name="Outline">The outline.</param>
/// <param name="Data">Values for everything, within bounds and free of contradictions.</param>
internal sealed record RandomReport(string Seed, string Name, TreeMap Outline, TreeMap Data)
{
    public string File => Name + ".report.yaml";

    public string Yaml => TreePrinter.Yaml(Outline);

    public override string ToString() => $"seed {Seed}\n--- outline\n{Yaml}--- data\n{TreePrinter.Yaml(Data)}";
}

/// <summary>Makes random outlines that a clerk might write.</summary>
internal sealed class ReportGen : Gen<RandomReport>
{
    private static readonly string[] s_levels = ["一、", "（一）", "1.", "（1）", "①"];

    public override RandomReport Generate(PCG pcg, Size? min, out Size size)
    {
        string seed = pcg.ToString();
        var dice = new Dice(pcg);
        dice.ChineseWords = dice.Weighted((30, 0), (20, 100), (50, 40));
        var names = new NameGen(dice);
        var conditions = new ConditionGen(dice);
        var words = new WordsGen(dice, conditions);
        var figures = new FigureGen(dice, names);
        var computed = new ComputedGen(dice, names, conditions);
        var nodes = new NodeGen(dice, names, figures, new ValueListGen(dice, names, figures, words), computed, new PhraseGen(dice, names), conditions);

        var report = new TreeMap();
        string name = "R" + string.Concat(seed.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '_'));
        report.Add(dice.Key("report"), name);
        var model = new RandomModel(null, "", false);
        model.Nodes.Add(report);
        for (int i = dice.Number(1, 4); i > 0; i--)
        {
            figures.Metric(model);
        }
        nodes.Declare(report, model);
        var sight = new Sight(model, new HashSet<object>());
        if (dice.Chance(10))
        {
            // Of rules that no random outline asks: it would hide what the tests look for.
            report.Add(dice.Key("ignore"), new TreeList([new TreeText("RK0540")]));
        }
        int deepest = 4;
        if (dice.Chance(35))
        {
            List<string> levels = [.. s_levels];
            dice.Shuffle(levels);
            deepest = dice.Number(1, 4);
            report.Add(dice.Key("levels"), new TreeList(levels.Take(deepest).Select(level => new TreeText(level))));
        }
        new FrameGen(dice, words).Frame(report, sight);
        var targets = new SectionTargets(dice);
        new BodyGen(dice, nodes, words, targets, deepest).Report(report, sight);
        // Nothing refers to a section of an annex.
        new DocumentGen(dice, new BodyGen(dice, nodes, words, new SectionTargets(dice), deepest)).Document(report, sight);
        nodes.Place(model);
        targets.Place(report);
        size = new Size((ulong)report.All().Count());
        return new RandomReport(seed, name, report, model.Data(dice));
    }
}
