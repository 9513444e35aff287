using System.Runtime.CompilerServices;

namespace Tanxia.ReportKit.Tests.Word;

public sealed class MemoryTests
{
    [Fact]
    public void AThousandDocumentsLeaveNothingBehind()
    {
        WeakReference[] reports = [.. Enumerable.Range(0, 1000).Select(_ => Written())];
        GC.Collect();
        Assert.DoesNotContain(reports, report => report.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Written()
    {
        RenderedReport report = new QuarterReport().Render();
        DocxParts.BytesOf(report);
        return new WeakReference(report);
    }
}
