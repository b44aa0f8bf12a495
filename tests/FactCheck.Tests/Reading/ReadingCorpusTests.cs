using FactCheck.Tests.Reading.Corpus;

namespace FactCheck.Tests.Reading;

/// <summary>The reader finds in the corpus what it found when it was written: these are floors, not what it is measured by (that is the benchmarks' <c>reading</c>).</summary>
public class ReadingCorpusTests
{
    [Theory]
    [InlineData(ReadingCorpus.Development)]
    [InlineData(ReadingCorpus.HeldOut)]
    public void Figures_of_phrases_are_read(string half) => AtLeast(0.95, 0.97, ReadingCorpus.Figures(half));

    [Theory]
    [InlineData(ReadingCorpus.Development)]
    [InlineData(ReadingCorpus.HeldOut)]
    public void Who_says_so_is_read(string half) => AtLeast(0.85, 0.85, ReadingCorpus.Attributions(half));

    [Theory]
    [InlineData(ReadingCorpus.Development)]
    [InlineData(ReadingCorpus.HeldOut)]
    public async Task Stances_are_read(string half) => AtLeast(0.90, 0.85, await ReadingCorpus.StancesAsync(half));

    [Theory]
    [InlineData(ReadingCorpus.Development)]
    [InlineData(ReadingCorpus.HeldOut)]
    public void Figures_of_articles_are_read_with_their_claimants(string half)
    {
        var (figures, claimants, _, _, _) = ReadingCorpus.Articles(half);
        AtLeast(0.96, 0.97, figures);
        AtLeast(0.84, 0.84, claimants);
    }

    [Theory]
    [InlineData(ReadingCorpus.Development)]
    [InlineData(ReadingCorpus.HeldOut)]
    public void No_article_without_a_discrepancy_is_said_to_have_one(string half) => Assert.Equal(0, ReadingCorpus.Articles(half).FalseInClean);

    [Theory]
    [InlineData(ReadingCorpus.Development)]
    [InlineData(ReadingCorpus.HeldOut)]
    public void A_discrepancy_that_is_told_of_an_article_is_one(string half) => AtLeast(0.95, 0.33, ReadingCorpus.Articles(half).Discrepancies);

    [Fact]
    public void Discrepancies_of_short_passages_are_read() => AtLeast(0.95, 0.50, ReadingCorpus.Passages());

    [Fact]
    public void What_only_looks_like_a_discrepancy_is_none() => Assert.Empty(ReadingCorpus.FalseInDecoys());

    private static void AtLeast(double precision, double recall, Score score) =>
        Assert.True(score.Precision >= precision && score.Recall >= recall, FormattableString.Invariant($"Precision {score.Precision:F3}, recall {score.Recall:F3}."));
}
