using System.Diagnostics;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Tanxia.ReportKit.Word;

namespace Tanxia.ReportKit.Benchmarks;

/// <summary>What only a fresh process can tell: how long its first document takes, and whether a thousand leave memory behind.</summary>
internal static class WordProcess
{
    public static void Run(string what)
    {
        // The report is rendered, and ZIP and XML are loaded, in both cases or in none.
        RenderedReport report = Example.Report.Render();
        var clock = Stopwatch.StartNew();
        switch (what)
        {
            case "first-word":
                report.WriteDocx(new MemoryStream());
                break;
            case "first-sdk":
                FirstOfSdk(report);
                break;
            default:
                Memory(report);
                return;
        }
        Console.WriteLine($"{what}: {clock.Elapsed.TotalMilliseconds:0.0} ms");
    }

    private static void FirstOfSdk(RenderedReport report)
    {
        using var file = WordprocessingDocument.Create(new MemoryStream(), WordprocessingDocumentType.Document);
        MainDocumentPart main = file.AddMainDocumentPart();
        main.Document = new Document(new Body(report.Text.Split('\n').Select(line => new Paragraph(new Run(new Text(line))))));
        main.Document.Save();
    }

    private static void Memory(RenderedReport report)
    {
        for (int round = 0; round <= 10; round++)
        {
            Console.WriteLine($"{round * 100,5} documents: {GC.GetTotalMemory(forceFullCollection: true) / 1024} KiB in use, {Environment.WorkingSet / 1024 / 1024} MiB of the process");
            for (int i = 0; i < 100; i++)
            {
                report.WriteDocx(Stream.Null);
            }
        }
    }
}
