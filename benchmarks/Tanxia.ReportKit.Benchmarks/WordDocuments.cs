using System.IO.Compression;
using BenchmarkDotNet.Attributes;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Benchmarks;

/// <summary>The example as a Word document. Most of the time goes into compressing, so that is the measure: the same parts, finished, into a ZIP.</summary>
public class WordDocuments
{
    private readonly RenderedReport _report = Example.Report.Render();
    private readonly MemoryStream _file = new(256 * 1024);
    private readonly List<(string Name, byte[] Content)> _parts = [];
    private SdkDocument _sdk = null!;

    [GlobalSetup]
    public void SameParts()
    {
        WriteDocx();
        using var archive = new ZipArchive(new MemoryStream(_file.ToArray()));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream part = entry.Open();
            var content = new MemoryStream();
            part.CopyTo(content);
            _parts.Add((entry.FullName, content.ToArray()));
        }
        _sdk = new SdkDocument(_parts);
        Compress();
        OpenXmlSdk();
    }

    [Benchmark(Baseline = true, Description = "compress the finished parts")]
    public long Compress()
    {
        _file.SetLength(0);
        using (var archive = new ZipArchive(_file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in _parts)
            {
                using Stream part = archive.CreateEntry(name, CompressionLevel.Optimal).Open();
                part.Write(content);
            }
        }
        return _file.Length;
    }

    [Benchmark(Description = "rendered.WriteDocx")]
    public long WriteDocx()
    {
        _file.SetLength(0);
        _report.WriteDocx(_file);
        return _file.Length;
    }

    [Benchmark(Description = "report.WriteDocx")]
    public long RenderAndWriteDocx()
    {
        _file.SetLength(0);
        Example.Report.WriteDocx(_file);
        return _file.Length;
    }

    [Benchmark(Description = "OpenXml SDK")]
    public long OpenXmlSdk()
    {
        _file.SetLength(0);
        _sdk.Write(_file);
        return _file.Length;
    }
}
