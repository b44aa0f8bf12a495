using CsCheck;
using FactCheck.Reporting.Html;
using FactCheck.Tests.Files;

namespace FactCheck.Tests.Reporting.Html;

public sealed class EvidenceLinkTests
{
    [Theory]
    [InlineData("over 250,000 people", null, null, "text=over%20250%2C000%20people")]
    [InlineData("a well-known toll, & more", null, null, "text=a%20well%2Dknown%20toll%2C%20%26%20more")]
    [InlineData("killed", "ords say that many were ", " in the w", "text=that%20many%20were-,killed,-in%20the")] // the outermost words may be cut
    [InlineData("killed", "ords ", " th", "text=killed")]
    [InlineData("killed", "one line\nand then ", " so\nthe next line", "text=and%20then-,killed,-so")]
    [InlineData("one two three four five six seven eight nine ten eleven", null, null, "text=one%20two%20three%20four,eight%20nine%20ten%20eleven")]
    [InlineData("one two\nthree", null, null, "text=one,three")]
    [InlineData("  one \t two ", null, null, "text=one%20two")]
    [InlineData("«Toll»: 10 %", null, null, "text=%C2%ABToll%C2%BB%3A%2010%20%25")]
    [InlineData("\u202Eone", null, null, "text=%E2%80%AEone")]
    [InlineData(" ", "before ", null, null)]
    [InlineData(null, "before ", " after", null)]
    public void Words_become_a_text_directive(string? exact, string? prefix, string? suffix, string? directive) =>
        Assert.Equal(directive, EvidenceLink.TextDirective(new Evidence { Exact = exact, Prefix = prefix, Suffix = suffix }));

    [Fact]
    public void Words_that_are_too_long_for_an_address_are_left_out() =>
        Assert.Null(EvidenceLink.TextDirective(new Evidence { Exact = new string('x', 3_000) }));

    [Theory]
    [InlineData("https://example.com/a", "https://example.com/a#:~:text=one")]
    [InlineData("http://example.com/a?b=c#part", "http://example.com/a?b=c#part:~:text=one")]
    [InlineData("https://example.com/#:~:text=other", "https://example.com/#:~:text=one")]
    [InlineData("https://example.com/a b\"<", "https://example.com/a%20b%22%3C#:~:text=one")]
    public void The_directive_goes_into_the_fragment(string url, string link)
    {
        var evidence = new Evidence { Exact = "one", Url = url };

        Assert.Equal(link, EvidenceLink.To(EvidenceLink.AddressOf(evidence)!, evidence));
    }

    [Fact]
    public void Whatever_follows_the_scheme_the_address_is_one_or_there_is_none() => Gen.Select(Gen.OneOf("http://", "HTTPS://", " https://a.example/"), GenerateCasebooks.Any, GenerateCasebooks.Any).Sample(
        (scheme, rest, words) =>
        {
            var evidence = new Evidence { Url = scheme + rest, Exact = words, Prefix = rest, Suffix = words };
            if (EvidenceLink.AddressOf(evidence) is { } address) Assert.Matches("^https?://[^ \"<>]*$", EvidenceLink.To(address, evidence));
        },
        iter: Generate.Cases);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)//https://example.com")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.com/")]
    [InlineData("//example.com/")]
    [InlineData("article.md")]
    [InlineData("/article.md")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("\\\\\u202E/")] // Uri throws on it
    [InlineData("http://\u2028/")] // no host can be named so
    [InlineData("http://")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_http_and_https_are_addresses_to_follow(string? url) => Assert.Null(EvidenceLink.AddressOf(new Evidence { Url = url }));
}
