namespace Tanxia.ReportKit.Generated;

// Drafting: a report that is not finished yet, with what it lacks. Nothing stops it; every fault is said all the same.
public sealed partial class ReportWriter
{
    private const string DraftLine = "草稿";
    internal const string Doubt = "【待核】";

    private Draft? _draft;

    internal bool IsDraft => _draft is not null;

    /// <summary>A part that must be there has no data. A draft goes on with an empty one, to show what belongs into it.</summary>
    public T? MissingPart<T>(string path, int line, Func<T> blank) where T : class
    {
        Say(new ReportMessage(RuntimeMessages.MissingPart, _file, line, 0, path) { Figure = path });
        return _draft is null ? null : blank();
    }

    /// <summary>The same of a record.</summary>
    public T? MissingRecord<T>(FigureInfo list, Func<T> blank) where T : class
    {
        Say(RuntimeMessages.EmptyName, list, list.Path, _record);
        return _draft is null ? null : blank();
    }

    /// <summary>There is nothing to print of it, which has been said: a draft has a placeholder instead.</summary>
    internal void Lack(FigureInfo figure) => _draft?.Missing.Add((figure, Record));

    private void SayLacking(MessageKind kind, FigureInfo figure, params object[] values)
    {
        Say(kind, figure, values);
        Lack(figure);
    }

    private int Record => _records is null ? 0 : _record;

    private void BeginDraft()
    {
        _draft = new Draft();
        int span = _buffer.BeginSpan(SpanKind.DraftLine);
        _buffer.Append(DraftLine);
        _buffer.EndSpan(span);
        _buffer.Append('\n');
        _block = Block.Draft;
    }

    /// <summary>The figure of a draft is printed as missing; if it is in doubt, that is remembered for the end.</summary>
    private bool Lacks(FigureInfo figure)
    {
        if (IsMissing(figure))
        {
            Placeholder(figure);
            return true;
        }
        if (_draft!.Doubtful.Contains((figure, Record)))
        {
            _draft.Marked.Add(_buffer.SpanCount);
        }
        return false;
    }

    /// <summary>【待填：受理信访（宗）】; what is computed will come by itself.</summary>
    private void Placeholder(FigureInfo figure) => Placeholder(figure, figure.Formula.Length > 0);

    private void Placeholder(FigureInfo figure, bool isComputed)
    {
        int span = _buffer.BeginSpan(SpanKind.Figure, 0, figure);
        _buffer.Append(isComputed ? "【待算：" : "【待填：");
        _buffer.Append(figure.Key);
        if (!isComputed && figure.Unit.Length > 0)
        {
            _buffer.Append('（');
            _buffer.Append(figure.Unit);
            _buffer.Append('）');
        }
        _buffer.Append('】');
        _buffer.EndSpan(span);
        _buffer.Spans[span].State = FigureState.Missing;
    }

    /// <summary>In a draft what is impossible counts all the same, and what has to come is not absent.</summary>
    private Quantity Drafted(Quantity value, FigureInfo figure) =>
        _draft is null ? default : value.IsKnown ? value : figure.Required ? Quantity.Missing : default;

    private bool IsMissing(FigureInfo figure) => _draft is not null && _draft.Missing.Contains((figure, Record));

    private void Suspect(FigureInfo figure)
    {
        _draft!.Doubtful.Add((figure, Record));
        int last = _buffer.SpanCount - 1;
        if (ReferenceEquals(_buffer.Spans[last].Figure, figure) && _buffer.Spans[last].State == FigureState.Given)
        {
            // It was seen when the figure stood there already.
            _draft.Marked.Add(last);
        }
    }

    /// <summary>From the last to the first, so that the places of those before stay what they are.</summary>
    private void MarkDoubts()
    {
        foreach (int span in _draft!.Marked.Reverse())
        {
            _buffer.Spans[span].State = FigureState.Doubtful;
            _buffer.Insert(Doubt, span);
            _documentStart += span < _documentSpan ? Doubt.Length : 0;
        }
    }

    /// <summary>That a part has no data is said by its figures, where it has any that must come.</summary>
    private void ForgetSaidParts() => _messages.RemoveAll(part => part.Id == RuntimeMessages.MissingPart.Id
        && _messages.Exists(other => other.Id != part.Id && other.Figure is { } figure && figure.StartsWith(part.Figure + ".", StringComparison.Ordinal)));

    /// <summary>What a draft remembers: figures with the number of their record, from 1; 0 outside of records.</summary>
    private sealed class Draft
    {
        public HashSet<(FigureInfo Figure, int Record)> Missing { get; } = [];

        public HashSet<(FigureInfo Figure, int Record)> Doubtful { get; } = [];

        /// <summary>The spans behind which a mark will stand.</summary>
        public SortedSet<int> Marked { get; } = [];
    }
}
