using Tanxia.ReportKit.Generated;

namespace Tanxia.ReportKit.Tests;

/// <summary>The declarations of <see cref="QuarterReport"/>.</summary>
internal static class QuarterFigures
{
    public static readonly FigureInfo Year = new() { Key = "年份", Path = "年份", Kind = FigureKind.Year, Required = true, Line = 7 };

    public static readonly FigureInfo NewProjects = Required("新项目", "个", 8);

    public static readonly FigureInfo Seedlings = Required("育秧", "亩", 9, Approximation.About);

    public static readonly FigureInfo Canal = Required("修渠", "公里", 10, decimals: 1);

    public static readonly FigureInfo Lead = new() { Key = "牵头", Path = "牵头", Kind = FigureKind.Text, Required = true, Line = 11 };

    public static readonly FigureInfo Villages = new() { Key = "村", Path = "村", Unit = "个", Kind = FigureKind.Names, Required = true, Line = 12 };

    public static readonly FigureInfo Accepted = Required("Governance.受理", "件", 14);

    public static readonly FigureInfo Closed = Required("Governance.化解", "件", 15);

    public static readonly FigureInfo Leaflets = Required("Governance.资料", "份", 16, Approximation.AndSome);

    public static readonly FigureInfo Patrols = new() { Key = "巡河", Path = "Governance.巡河", Unit = "次", Minimum = 0, Line = 17 };

    public static readonly CheckInfo ClosedAtMostAccepted = new() { Line = 18, Expression = "化解 <= 受理", Broken = ">", Left = "{0}", Right = "{1}" };

    private static FigureInfo Required(string path, string unit, int line, Approximation approximation = Approximation.None, int decimals = -1) => new()
    {
        Key = path[(path.IndexOf('.') + 1)..],
        Path = path,
        Unit = unit,
        Required = true,
        Minimum = 0,
        Line = line,
        Decimals = decimals,
        Approximation = approximation,
    };
}
