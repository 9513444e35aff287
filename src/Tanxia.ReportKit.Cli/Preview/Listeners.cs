namespace Tanxia.ReportKit.Cli.Preview;

/// <summary>
/// The open pages. A browser makes six connections to a server and no more, and each page holds one: so that the next one
/// still opens, the oldest gives way. It connects again when somebody looks at it.
/// </summary>
internal sealed class Listeners
{
    private const int Most = 4;

    private readonly Lock _lock = new();
    private readonly List<CancellationTokenSource> _open = [];

    /// <summary>One more; its end is when it is cancelled.</summary>
    public CancellationTokenSource Enter(CancellationToken left, CancellationToken stopping)
    {
        var one = CancellationTokenSource.CreateLinkedTokenSource(left, stopping);
        lock (_lock)
        {
            _open.Add(one);
            if (_open.Count > Most)
            {
                _ = _open[0].CancelAsync();
                _open.RemoveAt(0);
            }
        }
        return one;
    }

    public void Leave(CancellationTokenSource one)
    {
        lock (_lock)
        {
            _open.Remove(one);
        }
    }
}
