namespace Tanxia.ReportKit;

/// <summary>What a stretch of a rendered report is.</summary>
public enum SpanKind
{
    /// <summary>The first line of a draft, which says that it is one.</summary>
    DraftLine,

    /// <summary>A line of the title.</summary>
    TitleLine,

    /// <summary>Who issues it, under the title.</summary>
    Issuer,

    /// <summary>The date in brackets under the title, or under the signature.</summary>
    Date,

    /// <summary>Date and occasion of a spoken report.</summary>
    Occasion,

    /// <summary>Who speaks.</summary>
    Speaker,

    /// <summary>To whom it goes (主送), with its ：.</summary>
    Addressee,

    /// <summary>The line of one attachment.</summary>
    Attachment,

    /// <summary>Who signs it.</summary>
    Signature,

    /// <summary>A heading of a section, with its mark; <see cref="ReportSpan.Level"/> is its depth from 1.</summary>
    Heading,

    /// <summary>A paragraph, without its line end.</summary>
    Paragraph,

    /// <summary>The mark of an entry, such as 一是.</summary>
    EntryMark,

    /// <summary>The run-in heading of an entry, without the mark that closes it.</summary>
    EntryHeading,

    /// <summary>A figure with its approximation word and unit.</summary>
    Figure,

    // What only the signed paper has, in the order of the paper.

    /// <summary>How secret it is and for how long (密级和保密期限).</summary>
    Secrecy,

    /// <summary>How urgent it is (紧急程度).</summary>
    Urgency,

    /// <summary>A line of the red head (发文机关标志).</summary>
    Letterhead,

    /// <summary>The number of the paper (发文字号), 青府〔2026〕5号.</summary>
    DocumentNumber,

    /// <summary>Who signs it for issue (签发人), a name; a paper to a higher office has it.</summary>
    Signer,

    /// <summary>The remark (附注) in （）.</summary>
    Remark,

    /// <summary>A line of an annex's title; <see cref="ReportSpan.Level"/> is the number of the annex, from 1.</summary>
    AnnexTitle,

    /// <summary>To whom copies go (抄送), with 抄送： and 。.</summary>
    Copies,

    /// <summary>Who printed and sent it (印发机关).</summary>
    PrintedBy,

    /// <summary>When it was printed and sent (印发日期), with 印发.</summary>
    PrintedDate,

    // A table, from its title to its last row, and the lines and cells in it.

    /// <summary>A whole table; <see cref="ReportSpan.Level"/> is the number of its columns. Its lines are parted by LF, the cells of a row by a tab.</summary>
    Table,

    /// <summary>The title of a table.</summary>
    TableTitle,

    /// <summary>The unit of all figures of a table, with 单位：.</summary>
    TableUnit,

    /// <summary>The headings of the columns, to be repeated on every page.</summary>
    TableHeader,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>The row of totals, the last of a table.</summary>
    TableTotal,

    /// <summary>A cell of words, or a heading; <see cref="ReportSpan.Level"/> is its column, from 1.</summary>
    TableCell,

    /// <summary>A cell with a number, which is aligned to the right; <see cref="ReportSpan.Level"/> is its column, from 1.</summary>
    TableNumber,
}

/// <summary>What stands behind a printed figure.</summary>
public enum FigureState
{
    /// <summary>Data, or what was computed from it.</summary>
    Given,

    /// <summary>An example value of the outline.</summary>
    Sample,

    /// <summary>Nothing yet: a draft prints 【待填：…】 or 【待算：…】.</summary>
    Missing,

    /// <summary>A value that cannot be right, or that stands in a check that does not hold: a draft prints 【待核】 behind it.</summary>
    Doubtful,
}

/// <summary>A stretch of a rendered report that a reader may ask about. Spans lie in the order of their beginnings.</summary>
public struct ReportSpan
{
    // Small, since a report has hundreds of spans and most reports are asked for their text only.
    private readonly byte _kind;
    private readonly short _level;
    private byte _state;

    internal ReportSpan(SpanKind kind, int start, int length, int level, FigureInfo? figure)
    {
        _kind = (byte)kind;
        Start = start;
        Length = length;
        _level = (short)level;
        Figure = figure;
    }

    /// <summary>What it is.</summary>
    public SpanKind Kind => (SpanKind)_kind;

    /// <summary>Its first character, in UTF-16 units from 0.</summary>
    public int Start { get; private set; }

    /// <summary>Its number of UTF-16 units.</summary>
    public int Length { get; private set; }

    /// <summary>The depth of a heading or of an entry's list, the number of an annex, the column of a cell, from 1, or the number of a table's columns; otherwise 0.</summary>
    public int Level => _level;

    /// <summary>The declaration of a figure, or of the list in a table; otherwise null.</summary>
    public FigureInfo? Figure { get; }

    /// <summary>What stands behind a figure.</summary>
    public FigureState State
    {
        get => (FigureState)_state;
        internal set => _state = (byte)value;
    }

    /// <summary>Where its number lies among the values of the report, from 1; 0 for none.</summary>
    internal int Value { get; set; }

    internal void End(int position) => Length = Math.Max(0, position - Start);

    internal void Move(int by) => Start += by;
}
