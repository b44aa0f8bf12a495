using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace FactCheck.Browser.Tests;

/// <summary>An open page, and all that it said, asked for and ran.</summary>
public sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext context;

    public OpenPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) => Said.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Said.Enqueue(error);
        page.Dialog += (_, dialog) => Said.Enqueue(dialog.Message);
        context.Request += (_, request) => Asked.Enqueue(request.Url);
    }

    public IPage Page { get; }

    /// <summary>Messages on the console, errors and dialogs.</summary>
    public ConcurrentQueue<string> Said { get; } = new();

    /// <summary>The addresses that were asked for.</summary>
    public ConcurrentQueue<string> Asked { get; } = new();

    public ValueTask DisposeAsync() => context.DisposeAsync();

    /// <summary>Nothing was said on the console, nothing ran, nothing but the page itself was asked for, and it is no wider than the screen.</summary>
    public async Task ShouldBeQuietAsync()
    {
        Assert.Empty(Said);
        Assert.Equal(Page.Url.Split('#')[0], Assert.Single(Asked));
        Assert.True(await Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"), "The page is wider than the screen.");
        Assert.Equal(0, await Page.Locator("script").CountAsync());
    }

    /// <summary>Opens what is folded.</summary>
    public Task UnfoldAsync() => Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(each => each.open = true)");
}
