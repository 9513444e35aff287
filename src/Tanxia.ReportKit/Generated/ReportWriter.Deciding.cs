using System.Globalization;

namespace Tanxia.ReportKit.Generated;

// Deciding: is everything given, possible and free of contradictions?
public sealed partial class ReportWriter
{
    /// <summary>A ratio is printed a hundred times as large; beyond this it is none.</summary>
    private const decimal LargestRatio = 1_000_000_000;

    private FigureInfo? _records;
    private int _record;
    private int _name;

    /// <summary>Looks at a figure and gives its value for expressions; absent if it is missing or impossible.</summary>
    public Quantity Given(long? value, FigureInfo figure) => Look(value, figure) ? value : Drafted(value, figure);

    /// <inheritdoc cref="Given(long?, FigureInfo)"/>
    public Quantity Given(int? value, FigureInfo figure) => Look(value, figure) ? value : Drafted(value, figure);

    /// <inheritdoc cref="Given(long?, FigureInfo)"/>
    public Quantity Given(decimal? value, FigureInfo figure) => !Look(value, figure) ? Drafted(Percent(value, figure), figure) : figure.Ratio ? (Quantity)value * 100m : value;

    /// <summary>The value of a field of the record at hand, for expressions.</summary>
    public Quantity Value(long? value, FigureInfo figure) => value is null ? Drafted(default, figure) : value;

    /// <inheritdoc cref="Value(long?, FigureInfo)"/>
    public Quantity Value(int? value, FigureInfo figure) => value is null ? Drafted(default, figure) : value;

    /// <inheritdoc cref="Value(long?, FigureInfo)"/>
    public Quantity Value(decimal? value, FigureInfo figure) => value is null ? Drafted(default, figure) : Percent(value, figure);

    /// <summary>Looks whether a figure is there where it must be, and possible.</summary>
    public bool Look(long? value, FigureInfo figure)
    {
        if (value is not { } known)
        {
            return Missing(figure);
        }
        if (known < figure.WholeMinimum || known > figure.WholeMaximum)
        {
            OutOfBounds(known, figure);
            return false;
        }
        return true;
    }

    /// <inheritdoc cref="Look(long?, FigureInfo)"/>
    public bool Look(decimal? value, FigureInfo figure)
    {
        if (value is not { } known)
        {
            return Missing(figure);
        }
        if (figure.Ratio && Math.Abs(known) > LargestRatio)
        {
            Say(RuntimeMessages.AboveMaximum, figure, Name(figure), Quantity.Text(known), Quantity.Text(LargestRatio));
            return false;
        }
        // The bounds are those of the percentage that is printed.
        decimal counted = figure.Ratio ? known * 100 : known;
        if (counted < figure.Minimum || counted > figure.Maximum)
        {
            OutOfBounds(counted, figure);
            return false;
        }
        return true;
    }

    /// <summary>Looks at a year or a month.</summary>
    public bool Look(int? value, FigureInfo figure)
    {
        if (value is not { } known)
        {
            return Missing(figure);
        }
        if (figure.Kind == FigureKind.Year && known is < 1000 or > 9999)
        {
            Say(RuntimeMessages.ImpossibleYear, figure, Name(figure), known);
            return false;
        }
        if (figure.Kind == FigureKind.Month && known is < 1 or > 12)
        {
            Say(RuntimeMessages.ImpossibleMonth, figure, Name(figure), known);
            return false;
        }
        return Look((long?)known, figure);
    }

    /// <summary>Looks at a date.</summary>
    public bool Look(DateTime? value, FigureInfo figure) => value is not null || Missing(figure);

    /// <summary>Looks at a text. Empty counts as missing; line breaks and control characters cannot be printed.</summary>
    public bool Look(string? value, FigureInfo figure)
    {
        if (value is null)
        {
            return Missing(figure);
        }
        if (string.IsNullOrWhiteSpace(value))
        {
            if (figure.Required)
            {
                SayLacking(RuntimeMessages.EmptyText, figure, Name(figure));
            }
            return false;
        }
        return Printable(value, figure);
    }

    /// <summary>Looks at a list of names; an empty one is for composing to judge, since its text may be left out.</summary>
    public bool Look(IReadOnlyList<string>? names, FigureInfo list)
    {
        if (names is null)
        {
            SayLacking(RuntimeMessages.MissingList, list, Name(list));
            return false;
        }
        bool fine = true;
        for (int i = 0; i < names.Count; i++)
        {
            _name = i + 1;
            if (string.IsNullOrWhiteSpace(names[i]))
            {
                SayLacking(RuntimeMessages.EmptyName, list, Name(list), i + 1);
                fine = false;
            }
            else
            {
                fine &= Printable(names[i], list);
            }
        }
        _name = 0;
        return fine;
    }

    /// <summary>Looks at a list of records and gives its count for the loop over them; 0 if it is missing.</summary>
    public int LookAtRecords<T>(IReadOnlyList<T>? records, FigureInfo list)
    {
        if (records is null)
        {
            SayLacking(RuntimeMessages.MissingList, list, Name(list));
            return 0;
        }
        return records.Count;
    }

    /// <summary>The figures after this call belong to this record.</summary>
    public void LookAtRecord(int index, FigureInfo list)
    {
        _records = list;
        _record = index + 1;
    }

    /// <summary>The figures after this call belong to no record.</summary>
    public void EndLookAtRecords() => _records = null;

    /// <summary>The sum over the records of a list; a draft whose list has yet to come has none.</summary>
    public Quantity Sum(Quantity sum, FigureInfo list) => IsMissing(list) ? Quantity.Missing : sum;

    /// <summary>Looks at a computed figure; absent if it could not be computed or is impossible.</summary>
    public Quantity Computed(Quantity value, FigureInfo figure)
    {
        if (value.IsFailed)
        {
            Say(RuntimeMessages.CannotCompute, figure, Name(figure), figure.Formula);
            return IsDraft ? Quantity.Missing : default;
        }
        if (value.IsKnown && (value.Value < figure.Minimum || value.Value > figure.Maximum))
        {
            OutOfBounds(value.Value, figure);
            return IsDraft ? value : default;
        }
        return value;
    }

    /// <summary>
    /// The same for a figure that nothing else asks for: a rate of 0 / 0 is a fault only where it is printed, since its
    /// text may stand behind a condition.
    /// </summary>
    public Quantity ComputedToPrint(Quantity value, FigureInfo figure) => value.IsFailed ? value : Computed(value, figure);

    /// <summary>A check does not hold or cannot be computed. One with an absent figure is skipped.</summary>
    public bool Fails(Truth check) => check.Value is Truth.State.No or Truth.State.Failed;

    /// <summary>Says that a check fails.</summary>
    /// <param name="check">The check as the outline has it.</param>
    /// <param name="left">The left side.</param>
    /// <param name="right">The right side.</param>
    /// <param name="values">The figures in the order in which the check names them.</param>
    public void Contradiction(CheckInfo check, Quantity left, Quantity right, params Quantity[] values)
    {
        object[] texts = Texts(values);
        string sides = Side(check.Left, left, texts) + " " + check.Broken + " " + Side(check.Right, right, texts);
        MessageKind kind = left.IsFailed || right.IsFailed ? RuntimeMessages.CheckCannotBeComputed : RuntimeMessages.Contradiction;
        Say(new ReportMessage(kind, _file, check.Line, 0, check.Expression, sides) { Check = check });
        foreach (FigureInfo figure in IsDraft ? check.Figures : [])
        {
            Suspect(figure);
        }
    }

    /// <summary>A figure as it is printed: rounded to its decimals.</summary>
    public Quantity Printed(Quantity value, FigureInfo figure) => value.IsKnown ? Scaled.Printed(value.Value, figure) : value;

    /// <summary>Says that an equality holds, but not for the figures as printed.</summary>
    public void RoundedApart(CheckInfo check, params Quantity[] values)
    {
        object[] texts = Texts(values);
        Say(RuntimeMessages.RoundedApart, check.Line, check.Expression,
            string.Format(CultureInfo.InvariantCulture, check.Left, texts) + " " + check.Broken + " " + string.Format(CultureInfo.InvariantCulture, check.Right, texts));
    }

    private static object[] Texts(Quantity[] values) => Array.ConvertAll(values, value => (object)value.ToString());

    private static Quantity Percent(decimal? value, FigureInfo figure) => figure.Ratio ? (Quantity)value * 100m : value;

    private static string Side(string template, Quantity value, object[] texts)
    {
        string side = string.Format(CultureInfo.InvariantCulture, template, texts);
        return template.IndexOf(' ') < 0 || !value.IsKnown ? side : side + " = " + value;
    }

    private void ResetDeciding() => _records = null;

    private bool Missing(FigureInfo figure)
    {
        if (figure.Required)
        {
            SayLacking(RuntimeMessages.MissingFigure, figure, Name(figure));
        }
        return false;
    }

    private bool Printable(string value, FigureInfo figure)
    {
        int position = UnprintableCharacter.Find(value);
        if (position < 0)
        {
            return true;
        }
        SayLacking(RuntimeMessages.UnprintableText, figure, Name(figure), position + 1, UnprintableCharacter.Describe(value[position]));
        return false;
    }

    private void OutOfBounds(decimal value, FigureInfo figure)
    {
        bool below = value < figure.Minimum;
        Say(below ? RuntimeMessages.BelowMinimum : RuntimeMessages.AboveMaximum, figure,
            Name(figure), Quantity.Text(value), Quantity.Text((below ? figure.Minimum : figure.Maximum).GetValueOrDefault()));
    }

    private object Name(FigureInfo figure) => _records is null
        ? figure.Path
        : new Bilingual($"{_records.Path}”第{_record}条的“{figure.Key}", $"{_records.Path}[{_record}].{figure.Key}");
}
