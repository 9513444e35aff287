namespace Tanxia.ReportKit;

/// <summary>
/// What the outline declares of one metric or list: enough for a system to build its own form, and for the runtime to
/// check and print a value. Set once, when the class that it belongs to is loaded.
/// </summary>
public sealed class FigureInfo
{
    private string _unit = "";
    private decimal? _minimum;
    private decimal? _maximum;

    /// <summary>The clerk's word, the key in the outline.</summary>
    public string Key { get; set; } = "";

    /// <summary>The ids around it and the key, joined by dots: where it stands in a data file.</summary>
    public string Path { get; set; } = "";

    /// <summary>The C# property.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it holds.</summary>
    public FigureKind Kind { get; set; }

    /// <summary>The unit as printed, with 万 or 亿 if it has them; empty for none.</summary>
    public string Unit
    {
        get => _unit;
        set
        {
            _unit = value;
            LargeUnit = LargeOf(value);
            PlainUnit = LargeUnit == '\0' ? value : value.Substring(1);
        }
    }

    /// <summary>What it is, in the clerk's words; empty if the outline says nothing.</summary>
    public string About { get; set; } = "";

    /// <summary>An example value as the outline writes it; empty for none.</summary>
    public string Sample { get; set; } = "";

    /// <summary>A value must be given.</summary>
    public bool Required { get; set; }

    /// <summary>How it is computed, as the outline has it; empty for a given one.</summary>
    public string Formula { get; set; } = "";

    /// <summary>The line of its declaration in the outline, from 1.</summary>
    public int Line { get; set; }

    /// <summary>The most decimals that are printed; −1 prints what the value has.</summary>
    public int Decimals { get; set; } = -1;

    /// <summary>Always so many decimals, with zeros at the end.</summary>
    public bool Fixed { get; set; }

    /// <summary>In 万 or 亿.</summary>
    public Scale Scale { get; set; }

    /// <summary>The value is a ratio and is printed a hundred times as large: 0.4836 as 48.36%.</summary>
    public bool Ratio { get; set; }

    /// <summary>The word that marks it as rounded.</summary>
    public Approximation Approximation { get; set; }

    /// <summary>What an approximated value is rounded to, in its unit; 0 lets the rule choose.</summary>
    public int Step { get; set; }

    /// <summary>Up to ten it is printed in Chinese characters: 两家.</summary>
    public bool ChineseNumerals { get; set; }

    /// <summary>The smallest possible value, or null for none.</summary>
    public decimal? Minimum
    {
        get => _minimum;
        set
        {
            _minimum = value;
            WholeMinimum = value is not { } v || v <= long.MinValue ? long.MinValue : v > long.MaxValue ? long.MaxValue : (long)decimal.Ceiling(v);
        }
    }

    /// <summary>The largest possible value, or null for none.</summary>
    public decimal? Maximum
    {
        get => _maximum;
        set
        {
            _maximum = value;
            WholeMaximum = value is not { } v || v >= long.MaxValue ? long.MaxValue : v < long.MinValue ? long.MinValue : (long)decimal.Floor(v);
        }
    }

    /// <summary>How a change is said.</summary>
    public ChangeForm Form { get; set; }

    /// <summary>What stands before a change: 同比; empty for nothing.</summary>
    public string Prefix { get; set; } = "";

    /// <summary>The word of a rise.</summary>
    public string Rise { get; set; } = "";

    /// <summary>The word of a fall.</summary>
    public string Fall { get; set; } = "";

    /// <summary>The period a change is level with: 上年同期; empty for none.</summary>
    public string Period { get; set; } = "";

    /// <summary>The metrics of a record; empty for everything else.</summary>
    public IReadOnlyList<FigureInfo> Fields { get; set; } = [];

    /// <summary>The 万 or 亿 with which the unit begins; '\0' for none.</summary>
    internal char LargeUnit { get; private set; }

    /// <summary>The 万 or 亿 with which a unit begins; '\0' for none.</summary>
    internal static char LargeOf(string unit) => unit.Length > 0 && unit[0] is '万' or '亿' ? unit[0] : '\0';

    /// <summary>The unit without its 万 or 亿.</summary>
    internal string PlainUnit { get; private set; } = "";

    /// <summary>The bounds for whole numbers: nearly all values are, and comparing them costs nothing.</summary>
    internal long WholeMinimum { get; private set; } = long.MinValue;

    internal long WholeMaximum { get; private set; } = long.MaxValue;

    /// <summary>The path, the key and the unit.</summary>
    public override string ToString() => Unit.Length == 0 ? Path : Path + "（" + Unit + "）";
}
