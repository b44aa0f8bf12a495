using System.Text;
using FactCheck.Reading;

namespace FactCheck.Interop.Tests;

public sealed class HtmlArticleTests
{
    private const string Article =
        """
        <!doctype html><html><head><meta charset="utf-8"><title>Toll passes 250,000 | TRT World</title>
        <link rel="canonical" href="https://news.example/syria">
        <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","@id":"#trt","name":"TRT World"},
          {"@type":["NewsArticle"],"headline":"Toll passes 250,000","datePublished":"2015-12-17T09:30:00+03:00","publisher":{"@id":"#trt"}}]}</script>
        <style>p { color: red }</style></head><body>
        <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
        <article><h1>Toll passes 250,000</h1>
        <p>The war in Syria has claimed the lives of over 250,000&nbsp;people,
           according to <b>UN</b> estimates.<script>document.write("9,999 dead")</script></p>
        <p>The SOHR says the true toll exceeds 350,000.<br>It counts fighters too.</p>
        <ul><li>Talks in Vienna</li><li>Talks in New York</li></ul></article>
        <footer>Copyright 2015, all rights reserved</footer></body></html>
        """;

    [Fact]
    public void The_main_text_has_its_paragraphs_and_nothing_else()
    {
        var text = HtmlArticle.Read("a.html", Article).Text;

        Assert.Equal(
            "The war in Syria has claimed the lives of over 250,000\u00a0people, according to UN estimates.\n\nThe SOHR says the true toll exceeds 350,000.\nIt counts fighters too.\n\nTalks in Vienna\n\nTalks in New York",
            text);
    }

    [Fact]
    public void Title_publisher_date_and_address_are_those_of_the_linked_data()
    {
        var article = HtmlArticle.Read("a.html", Article);

        Assert.Equal(("a.html", "Toll passes 250,000", "https://news.example/syria"), (article.Name, article.Title, article.Url));
        Assert.Equal(Source.Outlet("trt-world", "TRT World"), article.Publisher);
        Assert.Equal("2015-12-17T06:30:00Z", article.Published?.ToString());
    }

    [Theory]
    [InlineData("<meta property='article:published_time' content='2015-12-17T10:00:00Z'>", "2015-12-17T10:00:00Z")]
    [InlineData("<meta name=date content='2015-12-17'>", "2015-12-17")]
    [InlineData("<meta name=date content='2015-12-17 10:00:00'>", "2015-12-17")]
    [InlineData("<meta name=date content='2015-12-17T10:00:00.123+0100'>", "2015-12-17T09:00:00.123Z")]
    [InlineData("<meta name=date content='Thu, 17 Dec 2015 10:00:00 GMT'>", "2015-12-17")]
    [InlineData("<time datetime='2015-12-17T10:00Z'>Thursday</time>", "2015-12-17T10:00:00Z")]
    [InlineData("<time>December 17, 2015</time>", "2015-12-17")]
    [InlineData("<time datetime='2014-01-01'>old</time><article><time datetime='2015-12-17'>x</time></article>", "2015-12-17")]
    [InlineData("<time datetime='2014-01-01'>old</time><time itemprop=datePublished datetime='2015-12-17'>x</time>", "2015-12-17")]
    [InlineData("<meta name=date content='soon'>", null)]
    [InlineData("<meta name=date content='9999-99-99T00:00:00Z'>", null)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2015-12-17\"}</script>", "2015-12-17")]
    [InlineData("<script type='application/ld+json'>{broken</script><meta name=date content='2015-12-17'>", "2015-12-17")]
    [InlineData("", null)]
    public void The_date_is_told_by_linked_data_meta_or_time(string head, string? published) =>
        Assert.Equal(published, HtmlArticle.Read("a", $"<html><body>{head}<p>Text.</p></body></html>").Published?.ToString());

    [Theory]
    [InlineData("<meta property='og:site_name' content=' TRT  World '>", "TRT World")]
    [InlineData("<script type='application/ld+json'>[{\"@type\":\"BlogPosting\",\"publisher\":[{\"name\":\"The Desk\"}]}]</script>", "The Desk")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Report\",\"publisher\":\"The Desk\"}</script>", "The Desk")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"WebSite\",\"publisher\":\"Somebody else\"}</script>", null)]
    [InlineData("<meta property='og:site_name' content=' '>", null)]
    public void The_publisher_is_told_by_linked_data_or_meta(string head, string? publisher) =>
        Assert.Equal(publisher, HtmlArticle.Read("a", $"<html><head>{head}</head><body><p>Text.</p></body></html>").Publisher?.Name);

    [Fact]
    public void A_page_without_a_main_text_gives_the_text_of_its_body()
    {
        Assert.Equal("250,000 dead", HtmlArticle.Read("a", "<span>250,000</span> dead").Text);
        Assert.Equal("", HtmlArticle.Read("a", "").Text);
        Assert.Equal("", HtmlArticle.Read("a", "<script>250,000 dead</script>").Text);
    }

    [Fact]
    public void Cells_of_a_table_stand_on_lines_of_their_own()
    {
        Assert.Equal("UN\n250,000\n\nSOHR\n350,000", HtmlArticle.Read("a", "<table><tr><td>UN<td>250,000<tr><td>SOHR<td>350,000</table>").Text);
    }

    [Fact]
    public void Evidence_in_the_main_text_is_held_by_the_document()
    {
        var article = HtmlArticle.Read("a.html", Article);
        var mention = FigureGrammar.Find(article.Text)[0];

        Assert.True(article.Holds(article.EvidenceAt(mention.Start, mention.End)));
        Assert.Equal("over 250,000", article.EvidenceAt(mention.Start, mention.End).Exact);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<p><font size=1>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<svg><g>")]
    [InlineData("<ul><li>")]
    [InlineData("<a href=x><div>")]
    [InlineData("<object data='a>b'>")]
    public void A_page_that_nests_a_hundred_thousand_deep_is_read(string tags)
    {
        // No watch is kept: what took more than linear time would not end while anybody waits.
        var text = HtmlArticle.Read("a", string.Concat(Enumerable.Repeat(tags, 100_000)) + "250,000 dead").Text;

        if (!tags.Contains("svg", StringComparison.Ordinal) && !tags.Contains("object", StringComparison.Ordinal)) Assert.Equal("250,000 dead", text);
    }

    [Fact]
    public void Tags_that_are_too_deep_are_left_out_with_those_that_close_them()
    {
        static string Nested(int depth, string inner) => string.Concat(Enumerable.Repeat("<div>", depth)) + inner + string.Concat(Enumerable.Repeat("</div>", depth));
        const string Kept = "<p>One.</p><script>if (a < b) { '</div>' }</script>", Rest = "<!-- <div> --><p title='<b>'>Three.</p>";

        var flat = HtmlNesting.Flattened(Nested(HtmlNesting.Deepest, Kept + "<div>Two</div><b>and</b>" + Rest) + "<p>Four.</p>");

        Assert.Equal(Nested(HtmlNesting.Deepest, Kept + "Two and " + Rest) + "<p>Four.</p>", flat);
    }

    [Fact]
    public void A_large_page_gives_the_text_of_its_article() =>
        Assert.Equal("One.\n\nTwo.", HtmlArticle.Read("a", string.Concat(Enumerable.Repeat("<div>menu</div>", 9_000)) + "<article><p>One.<script>9 dead</script><style>p{}</style><p>Two.<nav>Home</nav></article>").Text);

    [Theory]
    [InlineData("<div><a href=x>y</a></div>", 3_500)]
    [InlineData("<p><a href='javascript:x'>y</a>", 3_500)]
    [InlineData("<h2>A title of it</h2><p>x, y, z</p>", 3_500)]
    [InlineData("\u00a0", 1_000_000)]
    [InlineData("a, ", 1_000_000)]
    public void A_page_of_one_thing_repeated_is_read(string one, int times)
    {
        var text = HtmlArticle.Read("a", "<p>a" + string.Concat(Enumerable.Repeat(one, times)) + "b").Text; // what took more than linear time would not end while anybody waits

        Assert.StartsWith("a", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shallow_page_is_not_touched_before_it_is_parsed() => Assert.Same(Article, HtmlNesting.Flattened(Article));

    [Theory]
    [InlineData('<')]
    [InlineData('x')]
    [InlineData('&')]
    [InlineData(' ')]
    public void Ten_megabytes_of_one_character_are_read(char character)
    {
        var text = HtmlArticle.Read("a", new string(character, 10_000_000)).Text;

        Assert.InRange(text.Length, 0, 10_000_000);
    }

    [Fact]
    public void A_huge_page_is_read_whole()
    {
        var text = HtmlArticle.Read("a", string.Concat(Enumerable.Repeat("<p>A sentence, with commas, that counts 250,000 people.</p>", 100_000))).Text;

        Assert.Equal(100_000, text.Split("\n\n").Length);
    }

    [Theory]
    [InlineData("<p>a</p")]
    [InlineData("<p title='")]
    [InlineData("<!--")]
    [InlineData("<![CDATA[")]
    [InlineData("</")]
    [InlineData("<script>")]
    [InlineData("<title>")]
    [InlineData("\0\ud800<p>\udfff\u202e\0</p>")]
    [InlineData("<meta property=og:site_name content='&#xD800;'><meta property=og:title content='\ud800\u0000'>")]
    [InlineData("<html><frameset><frame></frameset>")]
    [InlineData("<svg><script>x</script><desc><p>")]
    [InlineData("<body><template><p>x</template><plaintext></p>")]
    public void Broken_pages_are_text_like_any_other(string html)
    {
        var article = HtmlArticle.Read("a", html);

        Assert.NotNull(article.Text);
    }

    [Fact]
    public async Task Nothing_is_fetched_and_no_script_is_run()
    {
        using var listener = new System.Net.HttpListener();
        var port = FreePort();
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        var asked = listener.GetContextAsync();

        var text = HtmlArticle.Read(
            "a",
            $"<html><head><base href='http://127.0.0.1:{port}/'><link rel=stylesheet href=a.css><script src=a.js></script><meta http-equiv=refresh content='0;url=b'></head><body><article><p>Over 250,000 dead.<img src=a.png><iframe src=c></iframe><script>document.body.innerHTML = 'x'</script></p></article></body></html>",
            $"http://127.0.0.1:{port}/page").Text;

        Assert.Equal("Over 250,000 dead.", text);
        Assert.NotSame(asked, await Task.WhenAny(asked, Task.Delay(200)));
    }

    [Theory]
    [InlineData("windows-1251", "<meta charset=windows-1251><p>Потери: 250")]
    [InlineData("iso-8859-1", "<meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'><p>“Été”: 250")]
    [InlineData("utf-8", "<p>“Été”: 250")]
    [InlineData("utf-16", "<p>“Été”: 250")]
    [InlineData("shift_jis", "<meta charset='Shift_JIS'><p>死者250人")]
    [InlineData("windows-1252", "<p>“Été”: 250")]
    [InlineData("utf-8", "<meta charset=bogus><p>“Été”: 250")]
    public async Task A_page_is_read_in_the_encoding_that_it_tells(string encoding, string html)
    {
        var written = CodePagesEncodingProvider.Instance.GetEncoding(encoding == "iso-8859-1" ? "windows-1252" : encoding) ?? Encoding.GetEncoding(encoding);
        using var stream = new MemoryStream([.. written.GetPreamble(), .. written.GetBytes(html)]);

        var article = await HtmlArticle.ReadAsync("a", stream);

        Assert.Equal(html[(html.IndexOf("<p>", StringComparison.Ordinal) + 3)..], article.Text);
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData("TRT World", "trt-world")]
    [InlineData("U.N. News", "un-news")]
    [InlineData("Économie & Société", "économie-société")]
    [InlineData("!!!", "unnamed")]
    public void An_outlet_that_is_known_by_name_has_an_id_made_of_it(string name, string id) => Assert.Equal(Source.Outlet(id, name), Outlets.Named(name));

    private static int FreePort()
    {
        using var socket = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        socket.Start();
        return ((System.Net.IPEndPoint)socket.LocalEndpoint).Port;
    }
}
