using System.Text.Json;
using Microsoft.Playwright;

namespace FactCheck.Browser.Tests;

/// <summary>The HTML report as Chromium shows it.</summary>
public sealed class HtmlReportTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly (int Width, ColorScheme Scheme)[] Screens = [(1280, ColorScheme.Light), (1280, ColorScheme.Dark), (390, ColorScheme.Light), (390, ColorScheme.Dark)];

    [BrowserFact]
    public async Task The_demo_is_whole_styled_and_quiet()
    {
        await using var open = await browser.OpenAsync(await Reports.DemoAsync());
        var page = open.Page;

        Assert.Equal("What does not add up", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(4, await page.Locator("article").CountAsync());
        Assert.Contains("Both hold if the number is above 350,000.", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await page.Locator("svg.forest").IsVisibleAsync());
        Assert.Equal(2, await page.Locator("svg.forest .implied").CountAsync());
        Assert.Equal("rgb(179, 38, 30)", await page.Locator(".badge.major").First.EvaluateAsync<string>("badge => getComputedStyle(badge).backgroundColor"));
        await open.ShouldBeQuietAsync();
    }

    [BrowserFact]
    public async Task No_screen_is_too_narrow_and_the_dark_one_is_dark()
    {
        foreach (var (width, scheme) in Screens)
        {
            await using var open = await browser.OpenAsync(Reports.Whole(), width, scheme);
            await open.UnfoldAsync();
            await open.ShouldBeQuietAsync();
            Assert.Equal(scheme == ColorScheme.Dark ? "rgb(19, 20, 23)" : "rgb(255, 255, 255)", await open.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        }
    }

    [BrowserFact]
    public async Task Hostile_text_is_text()
    {
        string[] all =
        [
            "<script>document.title = 'hacked'</script>", "<img src=x onerror=alert(1)>", "\"onload=\"alert(1)", "' onmouseover='alert(1)", "javascript:alert(1)", "</title></style></svg><h1>hacked</h1>",
            "\u202Egnp.exe\u2066\u200B", new string('x', 10_000),
        ];
        foreach (var evil in all)
        {
            await using var open = await browser.OpenAsync(Reports.Hostile(evil), width: 390);
            await open.UnfoldAsync();
            var page = open.Page;
            await open.ShouldBeQuietAsync();
            Assert.StartsWith("What does not add up", await page.TitleAsync(), StringComparison.Ordinal);
            Assert.Equal(1, await page.Locator("h1").CountAsync());
            Assert.Equal(0, await page.Locator("img, iframe, object, embed, form, base, link").CountAsync());
            Assert.All(await page.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.protocol)"), protocol => Assert.Contains(protocol, (string[])["file:", "http:", "https:"]));
            Assert.All(await page.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))"), href => Assert.Matches("^(#|https?://)", href));
            var handlers = await page.EvaluateAsync<int>("() => [...document.querySelectorAll('*')].flatMap(each => each.getAttributeNames()).filter(name => name.startsWith('on') || name === 'style').length");
            Assert.Equal(0, handlers);
        }
    }

    [BrowserFact]
    public async Task A_keyboard_reaches_the_discrepancies_the_index_and_the_links()
    {
        await using var open = await browser.OpenAsync(Reports.Whole());
        var page = open.Page;

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the discrepancies", await Focused(page));
        Assert.True(await page.Locator(".skip").EvaluateAsync<bool>("link => link.getBoundingClientRect().left >= 0"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.StartsWith("EXTREME 1.", await Focused(page), StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual("none", await page.EvaluateAsync<string>("() => getComputedStyle(document.activeElement).outlineStyle"));

        var first = page.Locator("article details").First;
        Assert.True(await first.EvaluateAsync<bool>("details => details.open"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("A report", await Focused(page));
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.False(await first.EvaluateAsync<bool>("details => details.open"));
        await open.ShouldBeQuietAsync();
    }

    [BrowserFact]
    public async Task An_index_entry_leads_to_its_discrepancy()
    {
        await using var open = await browser.OpenAsync(Reports.Whole());
        var page = open.Page;

        await page.Locator("nav summary").First.ClickAsync();
        await page.Locator("nav a", new() { HasTextString = "declining total" }).First.ClickAsync();

        var target = page.Locator("article:target");
        Assert.Contains("a total that never falls fell", await target.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await target.EvaluateAsync<bool>("article => article.getBoundingClientRect().top < innerHeight && article.getBoundingClientRect().bottom > 0"));
        await open.ShouldBeQuietAsync();
    }

    [BrowserFact]
    public async Task Evidence_is_linked_to_its_words_and_says_nothing_of_where_the_reader_comes_from()
    {
        await using var open = await browser.OpenAsync(Reports.Whole());
        var link = open.Page.Locator("table a").First;

        Assert.Equal("https://news.example/report#:~:text=over%20250%2C000%20people", await link.GetAttributeAsync("href"));
        Assert.Equal("noreferrer", await link.GetAttributeAsync("rel"));
    }

    [BrowserFact]
    public async Task What_is_folded_is_printed()
    {
        await using var open = await browser.OpenAsync(Reports.Whole());
        var page = open.Page;
        var folded = page.Locator("article details:not([open]) table").First;

        Assert.False(await folded.IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await folded.IsVisibleAsync());
        Assert.False(await page.Locator("nav").IsVisibleAsync());
    }

    [BrowserFact(needsAxe: true)]
    public async Task Axe_finds_no_serious_fault()
    {
        if (Components.Axe is null) throw new InvalidOperationException("axe-core is not there: npm install axe-core, and set FACTCHECK_AXE to the path of its axe.min.js.");
        var whole = Reports.Whole();
        foreach (var (width, scheme) in Screens) await ShouldBeAccessible(whole, width, scheme, Components.Axe);
        await ShouldBeAccessible(await Reports.DemoAsync(), 1280, ColorScheme.Light, Components.Axe);
        await ShouldBeAccessible(Reports.Hostile("<b>\"'"), 390, ColorScheme.Dark, Components.Axe);
    }

    private async Task ShouldBeAccessible(string html, int width, ColorScheme scheme, string axe)
    {
        await using var open = await browser.OpenAsync(html, width, scheme, bypassPolicy: true); // axe is a script
        await open.UnfoldAsync();
        await open.Page.AddScriptTagAsync(new() { Path = axe });
        var found = await open.Page.EvaluateAsync<JsonElement>("async () => { const run = await axe.run(); return { checked: run.passes.length, faults: run.violations.map(fault => `${fault.impact} ${fault.id}: ${fault.nodes[0].html}`) }; }");
        Assert.True(found.GetProperty("checked").GetInt32() > 20);
        Assert.DoesNotContain(found.GetProperty("faults").EnumerateArray().Select(fault => fault.GetString()!), fault => fault.StartsWith("serious", StringComparison.Ordinal) || fault.StartsWith("critical", StringComparison.Ordinal)); // each is a text
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.innerText.trim()");
}
