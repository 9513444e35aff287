using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using HalfYear;
using Tanxia.ReportKit.Benchmarks.ByHand;

namespace Tanxia.ReportKit.Benchmarks;

/// <summary>The text of the example in UTF-8, into a buffer of the caller that is used again.</summary>
public class RenderingUtf8
{
    private readonly HalfYearReport _report = Example.Report;
    private readonly char[] _characters = new char[8192];
    private readonly byte[] _destination = new byte[24 * 1024];
    private readonly ArrayBufferWriter<byte> _writer = new(24 * 1024);

    [GlobalSetup]
    public void SameText()
    {
        Same.Text(_report.ToText(), Encoding.UTF8.GetString(_destination, 0, PieceByPiece()), nameof(PieceByPiece));
        WriteUtf8();
        Same.Text(_report.ToText(), Encoding.UTF8.GetString(_writer.WrittenSpan), nameof(WriteUtf8));
    }

    [Benchmark(Baseline = true, Description = "by hand, a copy a piece, then GetBytes")]
    public int PieceByPiece()
    {
        int written = ByHand.PieceByPiece.Write(_report, _characters);
        return Encoding.UTF8.GetBytes(_characters.AsSpan(0, written), _destination);
    }

    [Benchmark(Description = "report.WriteUtf8")]
    public int WriteUtf8()
    {
        _writer.ResetWrittenCount();
        _report.WriteUtf8(_writer);
        return _writer.WrittenCount;
    }
}
