namespace Tanxia.ReportKit.Generated;

// Words: what a list of values says, its names, its records and how many there are.
public sealed partial class ReportWriter
{
    private int _wordsBefore;
    private int _recordsSpan;
    private int _recordCount;
    private int _recordStart;
    private char _join;
    private bool _firstRecord;

    /// <summary>All names of a list; <paramref name="last"/> stands before the last one, empty for the same mark as elsewhere.</summary>
    public void Names(IReadOnlyList<string> names, FigureInfo list, string last)
    {
        if (IsDraft && Lacks(list))
        {
            return;
        }
        if (names.Count == 0)
        {
            EmptyList(list);
            return;
        }
        int start = _buffer.Length;
        NameList.Write(_buffer, names, last);
        _buffer.AddFigure(start, list, names.Count);
        EndValue();
    }

    /// <summary>The first names of a list and how many there are: 甲、乙等5个. One name alone stands as it is.</summary>
    public void NamesAndOthers(IReadOnlyList<string> names, FigureInfo list, int show)
    {
        if (names.Count <= 1)
        {
            Names(names, list, "");
            return;
        }
        if (IsDraft && Lacks(list))
        {
            return;
        }
        int start = _buffer.Length;
        NameList.Write(_buffer, names, "", show);
        // No 、 before 等 (GB/T 15834-2011, B.1.2).
        _buffer.Append('等');
        _buffer.Append(names.Count);
        _buffer.Append(list.Unit);
        _buffer.AddFigure(start, list, names.Count);
    }

    /// <summary>The number of items of a list, with its unit.</summary>
    public void Count(int count, FigureInfo list, bool chineseNumerals) => Figure(count, list, chineseNumerals ? Wording.Chinese : Wording.Usual);

    /// <summary>Begins the records of a list; what stands between them is put where needed.</summary>
    public void BeginRecords(int count, FigureInfo list, char join)
    {
        if (count == 0 && !(IsDraft && Lacks(list)))
        {
            EmptyList(list);
        }
        _recordsSpan = _buffer.BeginSpan(SpanKind.Figure, 0, list);
        _recordCount = count;
        _wordsBefore = _wordsStart;
        _join = join;
        _firstRecord = true;
        _records = list;
        _record = 0;
    }

    /// <summary>Begins one record.</summary>
    /// <param name="index">Its position in the data, from 0.</param>
    public void BeginRecord(int index)
    {
        // Like the separator of entries, 。 and ； give way to ！？…….
        if (!_firstRecord && _buffer.Length > _recordStart && (_join is '，' or '、' || !Punctuation.IsClosed(_buffer, _recordStart, _paragraphStart)))
        {
            _buffer.Append(_join);
        }
        _firstRecord = false;
        _record = index + 1;
        _recordStart = _buffer.Length;
        _wordsStart = _buffer.Length;
    }

    /// <summary>Ends one record; a mark typed at its end belongs to the list.</summary>
    public void EndRecord()
    {
        Punctuation.Open(_buffer, _recordStart);
        if (_buffer.Length == _recordStart)
        {
            // A count beside the list would say one too many.
            Say(RuntimeMessages.EmptyName, _records!, _records!.Path, _record);
        }
        // A name in quotes behind a name in quotes takes no 、.
        if (_join == '、' && _recordStart >= 2 && _recordStart < _buffer.Length && _buffer[_recordStart - 1] == '、'
            && NameList.MeetsWithoutMark(_buffer[_recordStart - 2], _buffer[_recordStart]))
        {
            _buffer.Remove(_recordStart - 1);
        }
    }

    /// <summary>Ends the records of a list.</summary>
    public void EndRecords()
    {
        _buffer.EndFigure(_recordsSpan, _recordCount);
        _wordsStart = _wordsBefore;
        _records = null;
        EndValue();
    }

    private void EmptyList(FigureInfo list)
    {
        SayLacking(RuntimeMessages.EmptyList, list, list.Path);
        if (IsDraft)
        {
            Placeholder(list);
        }
    }
}
