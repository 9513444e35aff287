namespace Tanxia.ReportKit;

/// <summary>Sections or entries of one series in a row.</summary>
internal sealed class ReadList
{
    private readonly List<ReadNode> _nodes = [];

    public IReadOnlyList<ReadNode> Nodes => _nodes;

    /// <summary>It counts from one without a gap.</summary>
    public bool IsRegular { get; private set; } = true;

    public void Add(ReadNode node)
    {
        _nodes.Add(node);
        IsRegular &= node.Number == _nodes.Count;
        node.List = this;
    }
}
