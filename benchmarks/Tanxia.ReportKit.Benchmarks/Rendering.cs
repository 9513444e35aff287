using BenchmarkDotNet.Attributes;
using HalfYear;
using Tanxia.ReportKit.Benchmarks.ByHand;

namespace Tanxia.ReportKit.Benchmarks;

/// <summary>The text of the example in UTF-16, into a span of the caller and as a string.</summary>
public class Rendering
{
    private readonly HalfYearReport _report = Example.Report;
    private readonly FluidReport _fluid = new(Example.PathOf("half-year.liquid"));
    private readonly char[] _destination = new char[8192];

    /// <summary>Five ways to one text: a number beside another text would say nothing.</summary>
    [GlobalSetup]
    public void SameText()
    {
        string text = _report.ToText();
        Same.Text(text, Formatted(), nameof(Formatted));
        Same.Text(text, new string(_destination, 0, PieceByPiece()), nameof(PieceByPiece));
        Same.Text(text, new string(_destination, 0, Joined()), nameof(Joined));
        Same.Text(text, Interpolated(), nameof(Interpolated));
        Same.Text(text, Fluid(), nameof(Fluid));

        string Formatted() => new(_destination, 0, TryFormat());
    }

    [Benchmark(Baseline = true, Description = "by hand, a copy a piece")]
    public int PieceByPiece() => ByHand.PieceByPiece.Write(_report, _destination);

    [Benchmark(Description = "by hand, literals joined")]
    public int Joined() => ByHand.Joined.Write(_report, _destination);

    [Benchmark(Description = "report.TryFormat")]
    public int TryFormat()
    {
        _report.TryFormat(_destination, out int written);
        return written;
    }

    [Benchmark(Description = "report.ToText")]
    public string ToText() => _report.ToText();

    [Benchmark(Description = "report.Render")]
    public RenderedReport Render() => _report.Render();

    [Benchmark(Description = "interpolated string")]
    public string Interpolated() => ByHand.Interpolated.Write(_report);

    [Benchmark(Description = "Fluid")]
    public string Fluid() => _fluid.Render(_report);
}
