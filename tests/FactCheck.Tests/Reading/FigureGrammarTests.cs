using CsCheck;
using FactCheck.Reading;

namespace FactCheck.Tests.Reading;

public class FigureGrammarTests
{
    [Theory]
    [InlineData("The war has cost over 250,000 lives, while the true toll exceeds 350,000, most of them civilians.", "more than 250,000 | more than 350,000")]
    [InlineData("About a 100 groups came together.", "about 100")]
    [InlineData("as many as 300 people, nearly 40 homes and just under $2.5m", "up to 300 | nearly 40 | nearly 2,500,000 USD")]
    [InlineData("no fewer than 30 of them, 50 or more, 20-plus, 60+ and a minimum of 7", "at least 30 | at least 50 | at least 20 | at least 60 | at least 7")]
    [InlineData("no more than 12 seats, 8 or fewer", "at most 12 | at most 8")]
    [InlineData("fewer than 12 boats, under 2 per cent", "less than 12 | less than 2 percent")]
    [InlineData("exactly 41 ballots; a total of 96 flats", "exactly 41 | exactly 96")]
    [InlineData("some 200 people, 40-odd cars, 90 boats or so", "about 200 | about 40 | about 90")]
    public void A_modifier_before_or_after_a_number_is_its_wording(string text, string figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("Half a million people fled; a quarter of a million stayed.", "500,000 | 250,000")]
    [InlineData("Twenty-five soldiers, two hundred and six miners and a dozen nurses", "25 | 206 | 12")]
    [InlineData("1.5 million doses, 2.3m users, 250k homes, 5bn euros", "1,500,000 | 2,300,000 | 250,000 | 5,000,000,000 EUR")]
    [InlineData("One and a half million chicks, a million and a half hens", "1,500,000 | 1,500,000")]
    [InlineData("several hundred marchers, tens of thousands of fans, a few million ants, dozens of cats, scores of dogs", "hundreds | tens of thousands | millions | dozens | scores")]
    [InlineData("a couple of hundred sheep", "about 200")]
    [InlineData("2.50 percent", "2.50 percent")]
    [InlineData("Police held 40 this evening and five in the morning, having met at six this evening.", "40 | 5")]
    public void Numbers_are_read_as_they_are_written(string text, string figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("between 200 and 250 people", "between 200 and 250")]
    [InlineData("from 200 to 250 people", "between 200 and 250")]
    [InlineData("approximately 200–250 people", "between 200 and 250")]
    [InlineData("300–1,000+ people", "at least 300")]
    [InlineData("$3-4 million", "between 3,000,000 and 4,000,000 USD")]
    [InlineData("The toll rose from 12 to 15.", "12 | 15")]
    [InlineData("4,645 (95% CI 793–8,498) deaths", "4,645 (793–8,498)")]
    [InlineData("2,975 deaths (range 2,658 to 3,290)", "2,975 (2,658–3,290)")]
    [InlineData("Estimates range from 7,000 (HRANA) to 43,000 (ICHR).", "7,000 | 43,000")]
    [InlineData("between two hundred and three hundred million pounds", "between 200,000,000 and 300,000,000 GBP")]
    [InlineData("one hundred and five thousand people", "105,000")]
    [InlineData("between two thousand and three thousand people", "between 2,000 and 3,000")]
    public void Ranges_and_intervals_are_one_figure_and_others_estimates_are_none(string text, string figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("no casualties were reported", "0")]
    [InlineData("Nobody was hurt.", "0")]
    [InlineData("None of the passengers were injured.", "0")]
    [InlineData("There is no doubt about it, and no change.", "")]
    [InlineData("No one should be killed for that.", "")]
    public void A_zero_in_words_is_a_figure(string text, string figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("It was 26,000, not 3 million.", "26,000")]
    [InlineData("The ministry rejects the figure of 3 million.", "")]
    [InlineData("She denied that 40 had died.", "")]
    [InlineData("It was not 50 but 12.", "12")]
    public void What_is_denied_is_no_figure_of_the_speaker(string text, string figures) => Assert.Equal(figures, Found(text));

    [Theory]
    [InlineData("In 2015 and 2016, and since the 1990s")]
    [InlineData("a 34-year-old, aged 12, John Smith, 45, and the under-18s")]
    [InlineData("at 10 a.m., 14:30, six o'clock, on Dec. 15, for 48 hours and three days, a 10-year sentence")]
    [InlineData("Call 555-0199 or +44 20 7946 0018.")]
    [InlineData("the 21st, the third, one third of them")]
    [InlineData("A Boeing 747 hit on 9/11, said the G7 under Resolution 2254 and Article 5 in Room 12 of Flight 370 with COVID-19.")]
    [InlineData("They won 3-2; the vote was 52-48.")]
    [InlineData("see page 12 and section 4")]
    [InlineData("one in five children, two out of three adults")]
    [InlineData("the two sides, both, one of the best, no one")]
    [InlineData("12 Baker Street, 221B Baker Street, Route 66 and Interstate 80")]
    [InlineData("Psalm 23 was read, Ward 7 voters came, and bug 4471 is gone in version 3.2")]
    [InlineData("the 747, an iPhone 15, LH 400, the F-35B, PG-13, case IT-04-84, the class of '99")]
    [InlineData("It took 2h 10m, 6 days; the odds were 10 to 1.")]
    [InlineData("Its pilot, 29, ejected; he turned 18 last month and must be over 21.")]
    [InlineData("He dialled 999 at 41.2 north, of two minds.")]
    [InlineData("17 Battalion and 3 Brigade held Hill 402.")]
    [InlineData("Only one high-speed train in three was running.")]
    [InlineData("A woman of 63 was struck by a tree.")]
    [InlineData("The P5+1 met at UTC+8 over CVE-2023-41064.")]
    [InlineData("PM2.5 was measured in Seat 14C.")]
    [InlineData("He is serving 25 to life in cell 9.")]
    [InlineData("She ran it in 54.02 and left on the 8.15.")]
    [InlineData("It was ten past eight; the shop is open between 9 and 5.")]
    [InlineData("A .22 rifle was found under Rule 11(b)(2).")]
    [InlineData("The flat at 12b Mill Lane is class 10B.")]
    [InlineData("Windows 11 users complained of incident 77.")]
    public void What_counts_and_measures_nothing_is_no_figure(string text) => Assert.Equal("", Found(text));

    [Fact]
    public void Marks_are_read_over_where_the_text_is_marked_up()
    {
        const string Text = "[UN](https://un.example/12): **over** 250,000";
        Assert.Equal(["12", "250,000"], FigureGrammar.Find(Text).Select(mention => mention.Figure.ToString()));
        Assert.Equal(["more than 250,000"], FigureGrammar.Find(Text, Markup.Markdown).Select(mention => mention.Figure.ToString()));
    }

    [Fact]
    public void The_words_of_a_figure_are_those_of_the_text()
    {
        const string Text = "He said that “over 250,000” had died, and at least three were hurt.";
        Assert.Equal(["over 250,000", "at least three"], FigureGrammar.Find(Text).Select(mention => Text[mention.Start..mention.End]));
    }

    [Theory]
    [InlineData("over 250,000", "more than 250,000")]
    [InlineData("about 1.5 million", "about 1,500,000")]
    [InlineData("2,975 (2,658–3,290)", "2,975 (2,658–3,290)")]
    [InlineData("tens of thousands", "tens of thousands")]
    [InlineData("more than 250,000 people", "more than 250,000 people")]
    [InlineData("2015", "2,015")]
    public void A_cell_that_is_one_figure_is_read(string cell, string figure)
    {
        Assert.True(FigureGrammar.TryRead(cell, out var read));
        Assert.Equal(figure, read.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("many")]
    [InlineData("12 or 15 or so, they say")]
    [InlineData(null)]
    public void A_cell_that_is_something_else_is_not_read(string? cell) => Assert.False(FigureGrammar.TryRead(cell, out _));

    [Fact]
    public void A_figure_in_canonical_words_is_found_in_a_sentence() => Generate.Figures
        .Where(figure => figure.Wording is not (Wording.Estimate or Wording.Order or Wording.Between) || figure.Low < figure.High)
        .Where(figure => figure.Wording is not Wording.Estimate || (figure.Value is not null && figure.Low >= 0))
        .Sample(
            figure => Assert.Equal(figure, Assert.Single(FigureGrammar.Find($"They say that {figure} people came by.")).Figure),
            iter: Generate.Cases);

    private static string Found(string text) => string.Join(" | ", FigureGrammar.Find(text).Select(mention => mention.Figure));
}
