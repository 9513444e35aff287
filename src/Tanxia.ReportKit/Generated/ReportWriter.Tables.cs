namespace Tanxia.ReportKit.Generated;

// Tables: the records of a list in rows. Cells are parted by tabs, which no text of a report can hold.
public sealed partial class ReportWriter
{
    /// <summary>A cell without a value: a finished table has no empty cells, and a reader must not take one for forgotten.</summary>
    private const char NoValue = '—';

    private readonly List<decimal> _columnSums = [];
    private readonly List<SpanKind> _columnKinds = [];
    private FigureInfo? _table;
    private SpanKind _tableLine;
    private int _tableRows;
    private int _tableStart;
    private int _tableSpan;
    private int _lineSpan;
    private int _cellSpan;
    private int _columns;
    private int _column;

    /// <summary>Begins the table of a list's records.</summary>
    /// <param name="rows">How many records are printed.</param>
    /// <param name="list">The list.</param>
    /// <param name="columns">How many columns it has.</param>
    public void BeginTable(int rows, FigureInfo list, int columns)
    {
        EndOpenHeading();
        BeginBlock(Block.Body);
        _table = list;
        _tableRows = rows;
        _columns = columns;
        _columnSums.Clear();
        _columnKinds.Clear();
        for (int i = 0; i < columns; i++)
        {
            _columnSums.Add(0);
            _columnKinds.Add(SpanKind.TableCell);
        }
        _tableStart = _buffer.Length;
        _tableSpan = _buffer.BeginSpan(SpanKind.Table, columns, list);
    }

    /// <summary>Begins the title of a table.</summary>
    public void BeginTableTitle() => BeginTableLine(SpanKind.TableTitle);

    /// <summary>Ends the title; it takes no closing mark.</summary>
    public void EndTableTitle()
    {
        Punctuation.Open(_buffer, _wordsStart);
        _buffer.EndSpan(_lineSpan);
    }

    /// <summary>The unit of all figures of a table.</summary>
    public void TableUnit(string unit)
    {
        BeginTableLine(SpanKind.TableUnit);
        _buffer.Append("单位：");
        _buffer.Append(unit);
        _buffer.EndSpan(_lineSpan);
    }

    /// <summary>Begins the headings of the columns.</summary>
    public void BeginTableHeader() => BeginTableLine(SpanKind.TableHeader);

    /// <summary>Begins the row of one record.</summary>
    /// <param name="index">Its position in the data, from 0.</param>
    public void BeginTableRow(int index)
    {
        BeginTableLine(SpanKind.TableRow);
        _records = _table;
        _record = index + 1;
    }

    /// <summary>Begins the row of totals.</summary>
    public void BeginTableTotal()
    {
        BeginTableLine(SpanKind.TableTotal);
        Cell("合计");
    }

    /// <summary>Ends the headings, a record or the totals.</summary>
    public void EndTableRow()
    {
        _buffer.EndSpan(_lineSpan);
        _records = null;
        if (_tableLine == SpanKind.TableHeader && _tableRows == 0)
        {
            NoRecords();
        }
    }

    /// <summary>Ends a table.</summary>
    public void EndTable()
    {
        _buffer.EndFigure(_tableSpan, _tableRows);
        _buffer.Append('\n');
    }

    /// <summary>Begins a cell of words.</summary>
    public void BeginCell() => BeginCell(SpanKind.TableCell);

    /// <summary>Ends a cell; a mark typed at its end is dropped, as in headings.</summary>
    public void EndCell()
    {
        Punctuation.Open(_buffer, _wordsStart);
        if (_buffer.Length == _wordsStart)
        {
            _buffer.Append(NoValue);
        }
        _buffer.EndSpan(_cellSpan);
    }

    /// <summary>A cell of literal words.</summary>
    public void Cell(string words)
    {
        BeginCell();
        _buffer.Append(words);
        EndCell();
    }

    /// <summary>A cell without a value.</summary>
    public void NoCell()
    {
        BeginCell(_columnKinds[_column]);
        EndCell();
    }

    /// <summary>A cell with a text of the data.</summary>
    public void Cell(string? value, FigureInfo figure)
    {
        BeginCell();
        if ((!IsDraft || !Lacks(figure)) && !string.IsNullOrWhiteSpace(value))
        {
            Figure(value, figure);
        }
        EndCell();
    }

    /// <summary>A cell with a date.</summary>
    public void Cell(DateTime? value, FigureInfo figure) => Cell(value, figure, Wording.Date);

    /// <summary>The same in another form.</summary>
    public void Cell(DateTime? value, FigureInfo figure, Wording wording)
    {
        BeginCell();
        if ((!IsDraft || !Lacks(figure)) && value is { } known)
        {
            Figure(known, figure, wording);
        }
        EndCell();
    }

    /// <summary>A cell with a figure: the number alone, with all its decimals, since unit and meaning stand in the heading.</summary>
    public void Cell(long? value, FigureInfo figure) => Cell(Value(value, figure), figure);

    /// <inheritdoc cref="Cell(long?, FigureInfo)"/>
    public void Cell(int? value, FigureInfo figure) => Cell(Value(value, figure), figure);

    /// <inheritdoc cref="Cell(long?, FigureInfo)"/>
    public void Cell(decimal? value, FigureInfo figure) => Cell(Value(value, figure), figure);

    /// <summary>The same of a computed figure. One that cannot be computed, as over a plan of 0, has no value.</summary>
    public void Cell(Quantity value, FigureInfo figure)
    {
        BeginCell(IsAligned(figure) ? SpanKind.TableNumber : SpanKind.TableCell);
        if (IsDraft && Lacks(figure))
        {
            EndCell();
            return;
        }
        if (value.IsKnown)
        {
            CellNumber(value.Value, figure);
            _columnSums[_column - 1] += Rounded(value.Value, figure);
        }
        else if (value.IsMissing)
        {
            Placeholder(figure);
        }
        EndCell();
    }

    /// <summary>A cell with the sum of a column.</summary>
    public void TotalCell(Quantity total, FigureInfo figure)
    {
        BeginCell(SpanKind.TableNumber);
        if (total.IsKnown)
        {
            CellNumber(total.Value, figure);
            decimal printed = Rounded(total.Value, figure);
            if (printed != _columnSums[_column - 1])
            {
                Say(RuntimeMessages.ColumnRoundedApart, figure, figure.Key, Quantity.Text(printed), Quantity.Text(_columnSums[_column - 1]));
            }
        }
        else if (total.IsMissing)
        {
            Placeholder(figure, isComputed: true);
        }
        EndCell();
    }

    private static bool IsAligned(FigureInfo figure) => figure.Kind is FigureKind.Quantity or FigureKind.Change;

    /// <summary>As it is printed, but a number.</summary>
    private static decimal Rounded(decimal value, FigureInfo figure) =>
        DecimalWriter.Round(Scaled.Of(figure.Ratio ? value / 100 : value, figure).Value, figure.Decimals);

    private void CellNumber(decimal value, FigureInfo figure)
    {
        int start = _buffer.Length;
        if (!IsAligned(figure))
        {
            Figure((int)value, figure);
            return;
        }
        // In expressions a ratio counts as its percentage.
        decimal given = figure.Ratio ? value / 100 : value;
        DecimalWriter.Write(_buffer, Scaled.Of(given, figure).Value, figure.Decimals, isFixed: true);
        _buffer.AddFigure(start, figure, given);
        // A change that rounds to nothing is 0.0; an amount that does would say that there was none.
        if (figure.Kind == FigureKind.Quantity && FigureWriter.PrintsAsZero(given, figure))
        {
            Say(RuntimeMessages.PrintsAsZero, figure, Name(figure), Quantity.Text(value));
        }
    }

    /// <summary>A draft shows what belongs under the headings; otherwise this is a fault.</summary>
    private void NoRecords()
    {
        BeginTableLine(SpanKind.TableRow);
        BeginCell();
        if (!IsDraft || !Lacks(_table!))
        {
            EmptyList(_table!);
        }
        EndCell();
        for (int i = 1; i < _columns; i++)
        {
            NoCell();
        }
        _buffer.EndSpan(_lineSpan);
    }

    private void BeginTableLine(SpanKind line)
    {
        if (_buffer.Length > _tableStart)
        {
            _buffer.Append('\n');
        }
        _tableLine = line;
        _lineSpan = _buffer.BeginSpan(line);
        _column = 0;
        BeginCellWords();
    }

    private void BeginCell(SpanKind cell)
    {
        if (_column++ > 0)
        {
            _buffer.Append('\t');
        }
        if (_tableLine == SpanKind.TableRow)
        {
            _columnKinds[_column - 1] = cell;
        }
        _cellSpan = _buffer.BeginSpan(cell, _column);
        BeginCellWords();
    }

    private void BeginCellWords()
    {
        _wordsStart = _buffer.Length;
        _paragraphStart = _buffer.Length;
        _valueEnd = -1;
    }
}
