using Microsoft.Playwright;

namespace Tanxia.ReportKit.Package.Tests;

/// <summary>A real browser without a window: Debian's Chromium.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    public static async Task<Browser> Start()
    {
        // Never skipped where it counts: without it the run fails there.
        Skip.IfNot(File.Exists(Program) || Environment.GetEnvironmentVariable("CI") == "true", "the page is looked at in a browser: install chromium");
        IPlaywright playwright = await Playwright.CreateAsync();
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = ["--no-sandbox", "--disable-background-networking"] }));
    }

    /// <summary>One window; another profile for each, so that none knows of the others.</summary>
    public async Task<IPage> Open(string address, int width = 1366, int height = 768, ColorScheme colours = ColorScheme.Light)
    {
        IBrowserContext window = await _browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = colours });
        IPage page = await window.NewPageAsync();
        page.SetDefaultTimeout(15_000);
        await page.GotoAsync(address);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
