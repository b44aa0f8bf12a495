using FactCheck.Reading;

namespace FactCheck.Interop.Tests;

public sealed class MarkdownArticleTests
{
    [Theory]
    [InlineData("---\ntitle: \"Tolls: two of them\"\npublisher: TRT World\ndate: 2015-12-17\nurl: https://news.example/a\n---\nText", "Tolls: two of them", "trt-world", "2015-12-17", "https://news.example/a")]
    [InlineData("---\r\nTitle: 'T'\r\nsource: AP\r\npublished: 2015-12-17T10:00:00Z\r\n---\r\n# Other\r\n", "T", "ap", "2015-12-17T10:00:00Z", null)]
    [InlineData("---\ntitle:\ntags:\n  - date: 2014\ndate: December 17, 2015\n...\n# The heading #\n", "The heading", null, "2015-12-17", null)]
    [InlineData("---\ntitle: never closed\n\nText", null, null, null, null)]
    [InlineData("Text\n---\ntitle: late\n---\n", null, null, null, null)]
    [InlineData("", null, null, null, null)]
    public void A_front_matter_tells_title_publisher_date_and_address(string text, string? title, string? publisher, string? published, string? url)
    {
        var article = MarkdownArticle.Read("a.md", text);

        Assert.Equal((title, publisher, published, url), (article.Title, article.Publisher?.Id, article.Published?.ToString(), article.Url));
        Assert.Equal((text, Markup.Markdown), (article.Text, article.Markup));
    }

    [Fact]
    public void Broken_text_in_a_front_matter_does_no_harm()
    {
        var article = MarkdownArticle.Read("a.md", "---\ntitle: \ud800\u0000x\npublisher: \udfff\n---\n");

        Assert.Equal("\uFFFD x", article.Title);
    }
}
