using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>reportkit preview in a real browser: a clerk writes, and the page follows.</summary>
[Collection(Packages.Name)]
[Trait("Category", "Slow")]
public sealed class PreviewTests(InstalledTool tool) : IClassFixture<InstalledTool>
{
    private const string Text = "受理群众信访46宗，已办结44宗。";

    [SkippableFact]
    public async Task WhatIsSavedIsSeenAndAMistakeStandsAtItsLine()
    {
        await using Browser browser = await Browser.Start();
        using var preview = Preview.Start(tool.Command);
        IPage page = await browser.Open(preview.Address);
        var asked = new List<string>();
        var said = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        await page.ReloadAsync();
        await Shows(page, Text, "没有错误", "信访");

        preview.Save(Preview.Outline.Replace("受理群众信访", "全年受理群众来信来访"));
        await Shows(page, "全年受理群众来信来访46宗，已办结44宗。", "没有错误", "信访");
        // What is new is marked for a moment.
        Assert.Equal("全年受理群众来信来", await page.EvaluateAsync<string>("[...CSS.highlights.get('changed')].map(range => range.toString()).join('|')"));
        await page.EvaluateAsync("new Promise(done => { const look = () => CSS.highlights.has('changed') ? setTimeout(look, 50) : done(); look(); })");

        preview.Save(Preview.Outline.Replace("{办结信访}。", "{办结信仿}。"));
        await Shows(page, "全年受理群众来信来访46宗，已办结44宗。", "错误 1 处", "(1) 信访");
        await Expect(page.Locator("#faults .place")).ToHaveTextAsync("错误 信访.report.yaml 第 11 行 RK0501");
        await Expect(page.Locator("#faults .text")).ToHaveTextAsync("没有登记“办结信仿”，是否想写 办结信访？");
        await Expect(page.Locator("#faults .source")).ToHaveTextAsync("11 | 受理群众信访{受理信访}，已办结{办结信仿}。");
        await Expect(page.Locator("#faults mark")).ToHaveTextAsync("办结信仿");
        Assert.Matches(@"^rgb\(179, 38, 30\)$", await page.Locator("#faults .text").EvaluateAsync<string>("it => getComputedStyle(it).color"));
        await Expect(page.Locator("#old")).ToContainTextAsync("改好错误才会更新");
        Assert.Equal("0.6", await page.Locator("article").EvaluateAsync<string>("it => getComputedStyle(it).opacity"));

        preview.Save(Preview.Outline);
        await Shows(page, Text, "没有错误", "信访");
        await Expect(page.Locator("#old")).ToBeHiddenAsync();
        await Expect(page.Locator("#faults")).ToBeHiddenAsync();

        Assert.Equal([preview.Address, preview.Address + "events"], asked);
        // Also nothing that the policy of the page forbids.
        Assert.Empty(said);
    }

    [SkippableFact]
    public async Task AnOldBrowserMarksTheWholeParagraph()
    {
        await using Browser browser = await Browser.Start();
        using var preview = Preview.Start(tool.Command);
        IPage page = await browser.Open(preview.Address);
        await page.EvaluateAsync("delete window.Highlight");
        preview.Save(Preview.Outline.Replace("已办结", "办结"));
        await Expect(page.Locator(".changed")).ToHaveTextAsync("受理群众信访46宗，办结44宗。");
        await Expect(page.Locator(".changed")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task APointedFigureSaysWhereItComesFrom()
    {
        await using Browser browser = await Browser.Start();
        using var preview = Preview.Start(tool.Command);
        IPage page = await browser.Open(preview.Address);
        ILocator card = page.Locator("#card"), about = page.Locator(".figure", new() { HasText = "40余条" }), accepted = page.Locator(".figure", new() { HasText = "46宗" });
        await about.HoverAsync();
        await Expect(card).ToHaveTextAsync("反诈信息（条）数据：43条“余”向下取到 10 的倍数（留两位有效数字，“余”“多”前面是整十以上的数）：43 → 40。印成“40余条”"
            + "大纲 信访.report.yaml 第 7 行反诈信息: { 单位: 条, 约数: 余 }数据 数据.yaml 第 4 行反诈信息: 43");
        await page.Mouse.MoveAsync(5, 5);
        await Expect(card).ToBeHiddenAsync();

        // With the keyboard.
        await accepted.FocusAsync();
        await Expect(card).ToContainTextAsync("受理信访（宗）当期登记的数据：46宗");
        await Expect(accepted).ToHaveAttributeAsync("aria-describedby", "card");
        await page.Keyboard.PressAsync("Tab");
        await Expect(card).ToContainTextAsync("办结信访（宗）");
        await page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();

        // Clicked, it stays, also when the figure is another then.
        await accepted.ClickAsync();
        await page.Mouse.MoveAsync(5, 5);
        preview.Write("数据.yaml", Preview.Data.Replace("46", "52"));
        await Expect(card).ToContainTextAsync("数据：52宗");
        await page.Locator("#hint").ClickAsync();
        await Expect(card).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task DataIsFollowedInAllWindows()
    {
        await using Browser browser = await Browser.Start();
        using var preview = Preview.Start(tool.Command);
        IPage first = await browser.Open(preview.Address), second = await browser.Open(preview.Address.Replace("127.0.0.1", "localhost"));
        preview.Write("数据.yaml", Preview.Data.Replace("44", "48"));
        foreach (IPage page in (IPage[])[first, second])
        {
            await Shows(page, "受理群众信访46宗【待核】，已办结48宗【待核】。", "错误 1 处", "(1) 信访");
        }
        preview.Write("数据.yaml", "年份: 2026\n受理信访: 46\n反诈信息: 43\n");
        await Shows(first, "受理群众信访46宗，已办结【待填：办结信访（宗）】。", "错误 1 处", "(1) 信访");
        // From what is missing to its place.
        await first.Locator("#faults button").ClickAsync();
        await Expect(first.Locator(".figure.missing")).ToBeFocusedAsync();
        preview.Write("数据.yaml", Preview.Data);
        foreach (IPage page in (IPage[])[first, second])
        {
            await Shows(page, Text, "没有错误", "信访");
        }
    }

    [SkippableFact]
    public async Task AFileIsAwayForAMomentOrForGood()
    {
        await using Browser browser = await Browser.Start();
        using var preview = Preview.Start(tool.Command);
        IPage page = await browser.Open(preview.Address);
        await page.EvaluateAsync("""
            window.counts = [];
            new MutationObserver(() => counts.push(document.getElementById("count").textContent)).observe(document.getElementById("count"), { childList: true });
            """);
        // As editors save: away, and another in its place.
        File.Move(preview.PathOf("信访.report.yaml"), preview.PathOf("信访.report.yaml~"));
        await Task.Delay(150);
        preview.Save(Preview.Outline.Replace("已办结", "办结"));
        await Shows(page, "受理群众信访46宗，办结44宗。", "没有错误", "信访");
        Assert.Equal(["没有错误"], await page.EvaluateAsync<string[]>("[...new Set(counts)]"));

        File.Delete(preview.PathOf("信访.report.yaml"));
        await Shows(page, "受理群众信访46宗，办结44宗。", "错误 1 处", "(1) 信访");
        await Expect(page.Locator("#faults .text")).ToContainTextAsync("找不到这个文件");
        preview.Save(Preview.Outline);
        await Shows(page, Text, "没有错误", "信访");
    }

    [SkippableFact]
    public async Task WithoutDataThereIsTheDraft()
    {
        await using Browser browser = await Browser.Start();
        using var preview = Preview.Start(tool.Command, data: null);
        IPage page = await browser.Open(preview.Address);
        await Shows(page, "受理群众信访【待填：受理信访（宗）】，已办结【待填：办结信访（宗）】。", "没有错误", "信访");
        await Expect(page.Locator("#note")).ToHaveTextAsync("没有写 --data，印的是草稿：要填的数是【待填】。");
        await Expect(page.Locator(".faults")).ToHaveCountAsync(0);
    }

    [SkippableFact]
    public async Task WhatOneReadsStaysWhereItIs()
    {
        await using Browser browser = await Browser.Start();
        string[] paragraphs = [.. Enumerable.Range(1, 60).Select(i => $"  第{i}段讲的是各村修路的进展，沿线群众出行方便了许多。\n")];
        string Outline(string before) => "报告: A\n标题: 修路情况\n正文: |\n" + before + string.Join('\n', paragraphs);
        using var preview = Preview.Start(tool.Command, Outline(""), data: null);
        foreach (int width in (int[])[1366, 700])
        {
            IPage page = await browser.Open(preview.Address, width);
            ILocator read = page.Locator("p", new() { HasText = "第30段" });
            await read.EvaluateAsync("it => scrollTo(0, it.getBoundingClientRect().top - 200)");
            double top = (await read.BoundingBoxAsync())!.Y;
            // Above it something comes, then a fault (its list, too, is above in a narrow window), then both go.
            preview.Save(Outline("  先说一件事：雨季提前了。\n\n  再说一件。\n\n"));
            await Expect(page.Locator("article")).ToContainTextAsync("雨季提前了");
            Assert.Equal(top, (await read.BoundingBoxAsync())!.Y, 1.0);
            preview.Save(Outline("  先说{一件}事。\n"));
            await Expect(page.Locator("#count")).ToHaveTextAsync("错误 1 处");
            Assert.Equal(top, (await read.BoundingBoxAsync())!.Y, 1.0);
            preview.Save(Outline(""));
            await Expect(page.Locator("article")).Not.ToContainTextAsync("雨季提前了");
            Assert.Equal(top, (await read.BoundingBoxAsync())!.Y, 1.0);
            await page.ReloadAsync();
            Assert.Equal(top, (await read.BoundingBoxAsync())!.Y, 1.0);
            await page.CloseAsync();
        }
    }

    [SkippableFact]
    public async Task CtrlCEndsItAtOnceThoughABrowserIsOpen()
    {
        await using Browser browser = await Browser.Start();
        using var preview = Preview.Start(tool.Command);
        IPage page = await browser.Open(preview.Address);
        await Shows(page, Text, "没有错误", "信访");
        (int code, TimeSpan time) = preview.Interrupt();
        Assert.Equal(0, code);
        Assert.InRange(time, TimeSpan.Zero, TimeSpan.FromSeconds(1.9));
        // The page stays, and says that nothing more will come.
        await Expect(page.Locator("#lost")).ToHaveTextAsync("预览停了，下面是最后的样子。要接着看，请再运行 reportkit preview。");
        await Expect(page.Locator("article")).ToContainTextAsync(Text);
    }

    [SkippableFact]
    public async Task APageThatWasLeftOpenGoesOnWithTheNextPreview()
    {
        await using Browser browser = await Browser.Start();
        IPage page;
        string port;
        using (var before = Preview.Start(tool.Command))
        {
            port = new Uri(before.Address).Port.ToString();
            page = await browser.Open(before.Address);
            Assert.Equal(0, before.Interrupt().Code);
        }
        await Expect(page.Locator("#lost")).ToBeVisibleAsync();
        using var after = Preview.Start(tool.Command, Preview.Outline.Replace("已办结", "办结"), Preview.Data, "--port", port);
        await Expect(page.Locator("#lost")).ToBeHiddenAsync(new() { Timeout = 15_000 });
        await Shows(page, "受理群众信访46宗，办结44宗。", "没有错误", "信访");
    }

    [SkippableFact]
    public async Task OfManyFaultsThatAreAlikeTheFirstAreEnough()
    {
        await using Browser browser = await Browser.Start();
        string metrics = string.Concat(Enumerable.Range(1, 40).Select(i => $"  指标{i}: 宗\n")), text = string.Concat(Enumerable.Range(1, 40).Select(i => $"{{指标{i}}}，"));
        using var preview = Preview.Start(tool.Command, $"报告: A\n指标:\n  年份: 年份\n{metrics}正文: 在{{年份}}年{text}好。\n", "年份: 2026\n");
        IPage page = await browser.Open(preview.Address);
        await Expect(page.Locator("#count")).ToHaveTextAsync("错误 40 处");
        await Expect(page.Locator("#faults .text:visible")).ToHaveCountAsync(3);
        await page.Locator("summary", new() { HasText = "同样的还有 37 处" }).ClickAsync();
        await Expect(page.Locator("#faults .text:visible")).ToHaveCountAsync(40);
        preview.Write("数据.yaml", "年份: 2026\n指标1: 5\n");
        await Expect(page.Locator("#count")).ToHaveTextAsync("错误 39 处");
        await Expect(page.Locator("#faults .text:visible")).ToHaveCountAsync(39);
    }

    /// <summary>A browser makes six connections to a server, and each page holds one.</summary>
    [SkippableFact]
    public async Task AnEighthWindowOpensToo()
    {
        await using Browser browser = await Browser.Start();
        using var preview = Preview.Start(tool.Command);
        IPage first = await browser.Open(preview.Address), last = first;
        for (int i = 0; i < 7; i++)
        {
            last = await first.Context.NewPageAsync();
            await last.GotoAsync(preview.Address);
        }
        preview.Save(Preview.Outline.Replace("已办结", "办结"));
        await Shows(last, "受理群众信访46宗，办结44宗。", "没有错误", "信访");
    }

    [SkippableFact]
    public async Task OnPaperThereIsTheReportAlone()
    {
        await using Browser browser = await Browser.Start();
        using var preview = Preview.Start(tool.Command);
        IPage page = await browser.Open(preview.Address);
        await page.Locator(".figure").First.ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(["report"], await page.EvaluateAsync<string[]>("""
            [...document.body.children].filter(it => it.checkVisibility()).map(it => it.id)
            """));
        Assert.Equal("0px", await page.Locator("#report").EvaluateAsync<string>("it => getComputedStyle(it).marginRight"));
    }

    [SkippableTheory]
    [InlineData(1920)]
    [InlineData(1280)]
    [InlineData(1000)]
    [InlineData(360)]
    public async Task NothingIsCutOffInAWindowOfAnyWidth(int width)
    {
        await using Browser browser = await Browser.Start();
        using var preview = Preview.Start(tool.Command, Preview.Outline.Replace("发布反诈信息", "发布{反诈信仿}、" + new string('长', 120)));
        IPage page = await browser.Open(preview.Address, width, 700, ColorScheme.Dark);
        preview.Save(Preview.Outline);
        await Shows(page, Text, "没有错误", "信访");
        preview.Save(Preview.Outline.Replace("发布反诈信息", "发布{反诈信仿}、" + new string('长', 120)));
        await Expect(page.Locator("#faults mark")).ToHaveTextAsync("反诈信仿");
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Locator(".figure").Last.ClickAsync();
        LocatorBoundingBoxResult card = (await page.Locator("#card").BoundingBoxAsync())!, paper = (await page.Locator("article").BoundingBoxAsync())!, panel = (await page.Locator("#status").BoundingBoxAsync())!;
        Assert.InRange(card.X, 0, width - card.Width);
        Assert.InRange(card.Y, 0, 700 - card.Height);
        // Beside the paper or above it, but not on it.
        Assert.True(paper.X + paper.Width <= panel.X || panel.Y + panel.Height <= paper.Y, $"{paper.X} + {paper.Width} and {panel.X}");
    }

    private static async Task Shows(IPage page, string text, string count, string title)
    {
        await Expect(page.Locator(".body p").First).ToHaveTextAsync(text);
        await Expect(page.Locator("#count")).ToHaveTextAsync(count);
        await Expect(page).ToHaveTitleAsync(title);
    }
}
