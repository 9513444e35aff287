using Microsoft.Playwright;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>The pictures of preview: pointing at a figure, and a mistake.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class PicturesOfPreviewTests(PackedPackages packages, InstalledTool tool) : IClassFixture<InstalledTool>
{
    private const string Outline = """
        报告: Petitions
        标题: 青石镇{年份}年上半年信访工作情况
        指标:
          年份: 年份
          受理信访: { 单位: 宗, 说明: 上半年登记的群众来信来访 }
          办结信访: 宗
          办结率: { 占比: 办结信访 / 受理信访, 小数: 1 }
          受益群众: { 单位: 户, 约数: 余, 说明: 饮水改造后通水的户 }
        核对:
          - 办结信访 <= 受理信访
        各部分:
          - 部分: 受理和办结
            正文: 上半年共受理群众信访{受理信访}，已办结{办结信访}，办结率为{办结率}。
          - 部分: 群众反映的突出问题
            正文: 针对饮水不便的问题，完成管网改造，{受益群众}群众用上了自来水。

        """;

    private const string Data = """
        年份: 2026
        受理信访: 46
        办结信访: 44
        受益群众: 1936

        """;

    [SkippableFact]
    public async Task OfAFigure()
    {
        await using Browser browser = await Browser.Start();
        using var preview = Preview.Start(tool.Command, Outline, Data);
        IPage page = await browser.Open(preview.Address, height: 640);
        await page.Locator(".figure", new() { HasText = "1900余户" }).ClickAsync();
        await Picture.Make(packages, "preview", path => page.ScreenshotAsync(new() { Path = path }));
    }

    [SkippableFact]
    public async Task OfAMistake()
    {
        await using Browser browser = await Browser.Start();
        using var preview = Preview.Start(tool.Command, Outline, Data);
        IPage page = await browser.Open(preview.Address, height: 640);
        preview.Save(Outline.Replace("已办结{办结信访}", "已办结{办结信仿}"));
        await page.Locator("#faults mark").WaitForAsync();
        await Picture.Make(packages, "preview-fault", path => page.ScreenshotAsync(new() { Path = path }));
    }
}
