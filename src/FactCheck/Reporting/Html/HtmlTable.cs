namespace FactCheck.Reporting.Html;

/// <summary>A table with a caption and column headers, whose rows become blocks on a narrow screen: each cell carries its header, and roles say that it is a table still.</summary>
internal sealed class HtmlTable
{
    private readonly HtmlPage page;
    private readonly string[] columns;
    private int column;

    /// <summary>Begins a table; its first column has the headers of the rows.</summary>
    public HtmlTable(HtmlPage page, string caption, params string[] columns)
    {
        this.page = page;
        this.columns = columns;
        page.Start("table", ("role", "table"));
        page.Element("caption", caption);
        page.Start("thead", ("role", "rowgroup"));
        page.Start("tr", ("role", "row"));
        foreach (var name in columns) page.Element("th", name, ("scope", "col"), ("role", "columnheader"));
        page.End();
        page.End();
        page.Start("tbody", ("role", "rowgroup"));
    }

    public void Row(string? style = null)
    {
        column = 0;
        page.Start("tr", ("role", "row"), ("class", style));
    }

    public void Cell(Action write)
    {
        var isFirst = column == 0;
        page.Start(isFirst ? "th" : "td", ("scope", isFirst ? "row" : null), ("role", isFirst ? "rowheader" : "cell"), ("data-label", columns[column]));
        page.Start("div");
        write();
        page.End();
        page.End();
        column++;
    }

    public void EndRow() => page.End();

    public void End()
    {
        page.End();
        page.End();
    }
}
