using System.IO.Compression;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>A clerk has no .NET: one file, made by one command, is the whole tool.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class StandaloneTests(PackedPackages packages)
{
    [SkippableFact]
    public async Task OneFileWorksWhereThereIsNoDotnet()
    {
        Skip.IfNot(OperatingSystem.IsLinux(), "it is the one for Linux that is run");
        Consumer folder = Publish("linux-x64", "reportkit");
        string[] program = ["env", "-i", "PATH=/nowhere", "LANG=zh_CN.UTF-8", folder.PathOf(Path.Combine("standalone", "reportkit"))];
        CommandResult Reportkit(params string[] arguments) => folder.Run(program[0], [.. program[1..], .. arguments]);

        Reportkit("new", "半年总结").Succeeded();
        Assert.Equal("检查了 1 个文件，没有错误。\n", Reportkit("check", "半年总结.report.yaml").Succeeded().Error);
        Assert.StartsWith("青石镇2026年上半年工作总结和\n下半年工作打算\n\n", Reportkit("render", "半年总结.report.yaml", "--sample").Succeeded().Output);
        Reportkit("render", "半年总结.report.yaml", "--draft", "-o", "半年总结.html").Succeeded();
        Assert.Contains("【待填：受理信访（宗）】", File.ReadAllText(folder.PathOf("半年总结.html")));
        Reportkit("form", "半年总结.report.yaml", "-o", "填报表.xlsx").Succeeded();
        CommandResult blank = Reportkit("check", "半年总结.report.yaml", "--data", "填报表.xlsx");
        Assert.Equal(1, blank.ExitCode);
        Assert.Contains("填报表.xlsx(填报!F7): 错误 RK1001: “年份”没有值", blank.Error);
        Reportkit("render", "半年总结.report.yaml", "--sample", "-o", "半年总结.docx").Succeeded();
        using (ZipArchive document = ZipFile.OpenRead(folder.PathOf("半年总结.docx")))
        {
            Assert.NotNull(document.GetEntry("word/document.xml"));
        }
        Assert.StartsWith("RK1001 ", Reportkit("explain", "RK1001").Succeeded().Output);
        folder.Write("tests/信访Tests.Text.received.txt", "办结34宗。\n");
        Assert.EndsWith("采用了 1 份。\n", Reportkit("accept", "tests", "--yes").Succeeded().Error);
        folder.Write("tests/信访Tests.Text.received.txt", "办结36宗。\n");
        Assert.Contains("\n  开头第1段：办结 34宗 → 36宗\n", Reportkit("accept", "tests", "--yes").Succeeded().Error);
        Assert.Equal(1, Reportkit("snapshots", "tests", "--unused").ExitCode);
        Reportkit("schema", "-o", "report.schema.json").Succeeded();
        Assert.Equal(File.ReadAllText(Path.Combine(packages.Repository, "docs", "schema", "report.schema.json")), File.ReadAllText(folder.PathOf("report.schema.json")));
        await Follows(program);
    }

    /// <summary>Of the server only what is used is in the file.</summary>
    private static async Task Follows(string[] program)
    {
        using var preview = Preview.Start(program);
        using var client = new HttpClient();
        Assert.Contains("<main id=\"report\"", await client.GetStringAsync(preview.Address));
        using var events = new StreamReader(await client.GetStreamAsync(preview.Address + "events"));
        Assert.Contains("受理群众信访", await events.ReadLineAsync());
        Assert.Equal("", await events.ReadLineAsync());
        preview.Save(Preview.Outline.Replace("受理群众信访", "受理群众来信来访"));
        Assert.Contains("受理群众来信来访", await events.ReadLineAsync());
        Assert.Equal(0, preview.Interrupt().Code);
    }

    [Fact]
    public void TheSameCommandMakesTheOneForWindows()
    {
        Consumer folder = Publish("win-x64", "reportkit.exe");
        using FileStream program = File.OpenRead(folder.PathOf(Path.Combine("standalone", "reportkit.exe")));
        Assert.Equal(('M', 'Z'), ((char)program.ReadByte(), (char)program.ReadByte()));
    }

    private Consumer Publish(string runtime, string program)
    {
        var folder = new Consumer(packages, "没有 SDK " + runtime);
        Command.Run(packages.Repository, "dotnet", [
            "publish", "src/Tanxia.ReportKit.Cli", "-c", "Release", "-r", runtime, "-o", folder.PathOf("standalone"), "--artifacts-path", packages.Artifacts]).Succeeded();
        Assert.Equal([program], Directory.GetFiles(folder.PathOf("standalone")).Select(Path.GetFileName));
        return folder;
    }
}
