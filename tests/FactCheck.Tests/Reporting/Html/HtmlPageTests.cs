using FactCheck.Reporting.Html;

namespace FactCheck.Tests.Reporting.Html;

public sealed class HtmlPageTests
{
    [Fact]
    public void Text_and_attributes_are_encoded_and_what_does_not_show_is_escaped() => Assert.Equal(
        "<!DOCTYPE html><a href=\"&lt;&quot;&gt;&amp;\\u202e\">&lt;b&gt;&amp;\\u0000\\u000a\\ufffe\\uffff\ufffdé😀</a>\n",
        Written(page => page.Element("a", "<b>&\0\n\ufffe\uffff\ud800é😀", ("href", "<\">&\u202e"))));

    [Fact]
    public void Empty_elements_close_themselves_where_HTML_has_no_end_tag_for_them_and_have_one_else() => Assert.Equal(
        "<!DOCTYPE html>\n<body>\n<meta charset=\"utf-8\" /><a></a>\n<p></p></body>\n",
        Written(page =>
        {
            page.Start("body");
            page.Shape("meta", ("charset", "utf-8"));
            page.Element("a", "", ("href", null));
            page.Element("p", "");
            page.End();
        }));

    private static string Written(Action<HtmlPage> write)
    {
        var writer = new StringWriter();
        using (var page = new HtmlPage(writer)) write(page);
        return writer.ToString();
    }
}
