namespace Tanxia.ReportKit.Tests.Generated;

public sealed class AllocationTests
{
    [Fact]
    public void TryFormatAllocatesNothing()
    {
        var report = new QuarterReport();
        char[] characters = new char[1024];
        // The first ones compile the code, and leave the thread its writer.
        for (int i = 0; i < 100; i++)
        {
            Assert.True(report.TryFormat(characters, out _));
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            report.TryFormat(characters, out _);
        }
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void TheTextIsAllThatToTextAllocates()
    {
        var report = new QuarterReport();
        int length = report.ToText().Length;
        for (int i = 0; i < 100; i++)
        {
            report.ToText();
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        report.ToText();
        // A string is its characters, a terminating zero, the length and the object's header.
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 2 * length, (2 * length) + 32);
    }
}
