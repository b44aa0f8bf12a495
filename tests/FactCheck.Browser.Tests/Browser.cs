using Microsoft.Playwright;

namespace FactCheck.Browser.Tests;

/// <summary>One Chromium for all tests of a class; each page has a context of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Quiet =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("factcheck-browser-");
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (Components.Chromium is null) return; // the tests are skipped, or fail when they ask for a page
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Components.Chromium, Args = Quiet });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        folder.Delete(recursive: true);
    }

    /// <summary>Opens a report as a reader does, from a file.</summary>
    public async Task<OpenPage> OpenAsync(string html, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool bypassPolicy = false)
    {
        if (browser is null) throw new InvalidOperationException("Chromium is not there: apt-get install chromium, or set FACTCHECK_CHROMIUM to its path.");
        var path = Path.Combine(folder.FullName, $"{Path.GetRandomFileName()}.html");
        await File.WriteAllTextAsync(path, html);
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, BypassCSP = bypassPolicy });
        var page = await context.NewPageAsync();
        var open = new OpenPage(context, page);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return open;
    }
}
