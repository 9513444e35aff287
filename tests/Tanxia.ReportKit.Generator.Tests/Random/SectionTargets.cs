namespace Tanxia.ReportKit.Generator.Tests.Random;

/// <summary>The sections that a reference may name: they have an id and a mark, and are always printed.</summary>
internal sealed class SectionTargets(Dice dice)
{
    private readonly List<string> _ids = [];

    public void Add(string id) => _ids.Add(id);

    /// <summary>Gives every reference in the outline its target; without one it is words.</summary>
    public void Place(TreeMap outline)
    {
        foreach (TreeText text in outline.All().OfType<TreeText>())
        {
            for (int at; (at = text.Value.IndexOf(WordsGen.Reference, StringComparison.Ordinal)) >= 0;)
            {
                string target = _ids.Count > 0 ? $"{{ref:{dice.Of(_ids)}}}" : "台账";
                text.Value = text.Value[..at] + target + text.Value[(at + WordsGen.Reference.Length)..];
            }
        }
    }
}
