using FactCheck.Tests.Reading.Corpus;

namespace FactCheck.Tests.Reading;

/// <summary>The reader finds in the corpus what it found when it was written: these are floors, not what it is measured by (that is the benchmarks' <c>reading</c>).</summary>
public class ReadingCorpusTests
{
    [Theory]
    [InlineData(ReadingCorpus.Development)]
    [InlineData(ReadingCorpus.HeldOut)]
    public void No_article_without_a_discrepancy_is_said_to_have_one(string half) => Assert.Equal(0, ReadingCorpus.Articles(half).FalseInClean);
}
