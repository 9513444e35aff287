using Tanxia.ReportKit.Cli;
using Tanxia.ReportKit.Cli.Files;

namespace Tanxia.ReportKit.Tests.Cli;

public sealed class OutputFileTests
{
    [Fact]
    public void AnOldFileIsReplacedAndKeepsItsRights()
    {
        using var tool = new Transcript().Write("r.txt", "a much longer text than the new one");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tool.PathOf("r.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
        OutputFile.Replace(tool.PathOf("r.txt"), "新");
        Assert.Equal([0xE6, 0x96, 0xB0], File.ReadAllBytes(tool.PathOf("r.txt")));
        Assert.Equal(["r.txt"], tool.Files);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(tool.PathOf("r.txt")));
        }
    }

    [Fact]
    public void ALinkStaysALink()
    {
        using var tool = new Transcript().Write("real/r.txt", "old");
        File.CreateSymbolicLink(tool.PathOf("r.txt"), tool.PathOf("real/r.txt"));
        OutputFile.Replace(tool.PathOf("r.txt"), "new");
        Assert.Equal("new", tool.Read("real/r.txt"));
        Assert.NotNull(new FileInfo(tool.PathOf("r.txt")).LinkTarget);
    }

    [Theory]
    [InlineData("no folder/r.txt", "there is no such folder")]
    [InlineData("folder", "it is a folder")]
    public void WhereNothingCanBeWrittenItIsSaid(string file, string why)
    {
        using var tool = new Transcript().Write("folder/x", "");
        var exception = Assert.Throws<ToolException>(() => OutputFile.Replace(tool.PathOf(file), "new"));
        ReportMessage message = Assert.Single(exception.Messages);
        Assert.Equal(("RK0920", tool.PathOf(file)), (message.Id, message.File));
        Assert.Equal($"the file cannot be written: {why}. What was there before is untouched.", message.Text(MessageLanguage.English));
        Assert.Equal(["folder/x"], tool.Files);
    }

    [Fact]
    public void ANewFileIsNeverWrittenOverAnOldOne()
    {
        using var tool = new Transcript();
        OutputFile.Create(tool.PathOf("a.yaml"), "first");
        var exception = Assert.Throws<ToolException>(() => OutputFile.Create(tool.PathOf("a.yaml"), "second"));
        Assert.Equal("RK0926", Assert.Single(exception.Messages).Id);
        Assert.Equal("first", tool.Read("a.yaml"));
        Assert.Equal(["a.yaml"], tool.Files);
    }

    /// <summary>Many at once: one of them has it, whole.</summary>
    [Fact]
    public async Task OfSeveralThatCreateItOneSucceeds()
    {
        using var tool = new Transcript();
        string path = tool.PathOf("a.yaml");
        bool[] succeeded = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() =>
        {
            try
            {
                OutputFile.Create(path, new string((char)('a' + i), 100_000));
                return true;
            }
            catch (ToolException)
            {
                return false;
            }
        })));
        Assert.Single(succeeded, true);
        string text = tool.Read("a.yaml");
        Assert.Equal(new string(text[0], 100_000), text);
        Assert.Equal(["a.yaml"], tool.Files);
    }
}
