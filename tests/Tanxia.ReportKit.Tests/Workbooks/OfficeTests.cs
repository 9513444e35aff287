using System.Diagnostics;
using Tanxia.ReportKit.Cli.Workbooks;
using Tanxia.ReportKit.Outlines;
using Tanxia.ReportKit.Outlines.Rendering;

namespace Tanxia.ReportKit.Tests.Workbooks;

/// <summary>A form that another program has opened and saved: LibreOffice, which writes all of the file anew in its own way.</summary>
[Trait("Category", "Slow")]
public sealed class OfficeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportkit-office-").FullName;

    [SkippableFact]
    public void WhatItSavesGivesTheSameReports()
    {
        Skip.IfNot(HasOffice, "LibreOffice Calc is not installed: apt-get install libreoffice-calc-nogui");
        (string Outline, string Data)[] examples =
        [
            ("HalfYear/half-year", "HalfYear/data/2026-first-half"), ("TownProfile/town-profile", "TownProfile/data/songping"), ("Communique/communique", "Communique/data/2025"),
        ];
        List<(string File, ReportOutline Outline, string Text)> forms = [];
        foreach ((string outlineFile, string dataFile) in examples)
        {
            string folder = Path.Combine(Repository.Root, "examples"), data = File.ReadAllText(Path.Combine(folder, dataFile + ".yaml"));
            ReportOutline outline = ReportOutline.Load(Path.Combine(folder, outlineFile + ".report.yaml"));
            string file = Path.Combine(_folder, Path.GetFileName(outlineFile) + ".xlsx");
            File.WriteAllBytes(file, FormDraft.Of(outline, data).Fill(outline, DataReader.Read(outline.Bound!, "data", data)).Save());
            forms.Add((file, outline, outline.WithData("data", data).ToText()));
        }
        Convert("xlsx:Calc MS Excel 2007 XML", [.. forms.Select(form => form.File)]);
        foreach ((string file, ReportOutline outline, string text) in forms)
        {
            byte[] saved = File.ReadAllBytes(Path.Combine(_folder, "saved", Path.GetFileName(file)));
            Assert.NotEqual(File.ReadAllBytes(file), saved);
            Assert.Equal(text, outline.WithFiles([new WorkbookFile("表.xlsx", saved)]).ToText());
        }
    }

    /// <summary>Formulas are computed by it, and a percentage stays one; the cells are still locked and still checked.</summary>
    [SkippableFact]
    public void WhatItComputesIsRead()
    {
        Skip.IfNot(HasOffice, "LibreOffice Calc is not installed: apt-get install libreoffice-calc-nogui");
        ReportOutline outline = ReportOutline.Parse("大纲", """
            report: Computed
            metrics: { 年份: year, 里程: { unit: 公里, decimals: 2 }, 占比: percent, 完成率: { type: percent, ratio: true, decimals: 1 }, 截止: date, 桥: 座 }
            lists: { 项目: { fields: { 名称: text, 投资: 万元 }, each: "{名称}{投资}", join: ； } }
            text: "{年份}年修路{里程}，占{占比}，完成{完成率}，截至{截止}，架桥{桥}：{项目}。"

            """);
        FormDraft form = FormDraft.Of(outline).Fill("年份", "２０２６").Fill("占比", 12.5m).Fill("完成率", 0.985m).Fill("桥", "3座").Fill("截止", 46203)
            .Put("项目", "C5", "村道").Put("项目", "D5", 36.5m);
        form.CellAt("填报", form.AddressOf("里程")).CellFormula = new DocumentFormat.OpenXml.Spreadsheet.CellFormula("0.1+0.2");
        string file = Path.Combine(_folder, "表.xlsx");
        File.WriteAllBytes(file, form.Save());
        Assert.Equal("RK1122", Assert.Single(Check(File.ReadAllBytes(file))).Id);

        Convert("xlsx:Calc MS Excel 2007 XML", file);
        byte[] saved = File.ReadAllBytes(Path.Combine(_folder, "saved", "表.xlsx"));
        Assert.Empty(Check(saved));
        Assert.Equal("2026年修路0.3公里，占12.5%，完成98.5%，截至2026年6月30日，架桥3座：村道36.5万元。\n", outline.WithFiles([new WorkbookFile("表.xlsx", saved)]).ToText());
        using var opened = new FormDraft(saved);
        Assert.True(opened.SheetOf("填报").GetFirstChild<DocumentFormat.OpenXml.Spreadsheet.SheetProtection>()!.Sheet!.Value);
        Assert.Contains(opened.SheetOf("填报").Descendants<DocumentFormat.OpenXml.Spreadsheet.DataValidation>(), rule => rule.Formula1!.Text == "1000");

        // Its own format, and the old ones: said to be none that is read.
        Convert("ods", file);
        Convert("xls", file);
        Assert.Equal("RK1110", Assert.Single(Check(File.ReadAllBytes(Path.Combine(_folder, "saved", "表.ods")))).Id);
        Assert.Equal("RK1110", Assert.Single(Check(File.ReadAllBytes(Path.Combine(_folder, "saved", "表.xls")))).Id);

        IReadOnlyList<ReportMessage> Check(byte[] workbook) => outline.WithFiles([new WorkbookFile("表.xlsx", workbook)]).Check();
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static bool HasOffice { get; } = Directory.Exists("/usr/lib/libreoffice/program") && File.Exists("/usr/lib/libreoffice/program/libsclo.so");

    private void Convert(string format, params string[] files)
    {
        var start = new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{_folder}/profile", "--headless", "--convert-to", format, "--outdir", Path.Combine(_folder, "saved"), .. files])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("soffice does not end");
        }
        Assert.True(process.ExitCode == 0, output.Result + error.Result);
    }
}
