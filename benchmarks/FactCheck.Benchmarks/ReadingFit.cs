using FactCheck.Reading;
using FactCheck.Tests.Reading.Corpus;

namespace FactCheck.Benchmarks;

/// <summary>
/// Fits the weights by which the reader tells whether two figures count one thing, on the development half of the corpus: logistic regression with a penalty on the squares of the weights,
/// by Adam (Kingma &amp; Ba 2015) over all pairs at once, so that each run gives the same.
/// </summary>
internal static class ReadingFit
{
    private const int Folds = 10;
    private const int Steps = 1_500;
    private const double Penalty = 0.02;
    private const double Rate = 0.05;

    /// <summary>Two figures that may be held against each other.</summary>
    /// <param name="Text">Their text, by its index.</param>
    /// <param name="Traits">What they have in common.</param>
    /// <param name="IsOne">The corpus has them in one discrepancy.</param>
    private sealed record Pair(int Text, double[] Traits, bool IsOne);

    /// <summary>Prints how well pairs are told that the weights were not fitted on, then the weights as they stand in the code.</summary>
    public static void Run(TextWriter told)
    {
        var pairs = ReadingCorpus.DevelopmentTexts().SelectMany((text, index) => Pairs(text, index)).ToList();
        told.WriteLine(FormattableString.Invariant($"{pairs.Count:N0} pairs, {pairs.Count(pair => pair.IsOne):N0} of one thing; each scored by weights of the other texts, in {Folds} folds:"));
        var scored = Enumerable.Range(0, Folds).AsParallel().SelectMany(fold =>
        {
            var weights = Fit([.. pairs.Where(pair => pair.Text % Folds != fold)]);
            return pairs.Where(pair => pair.Text % Folds == fold).Select(pair => (pair.IsOne, Score: Score(weights, pair.Traits)));
        }).ToList();
        for (var enough = 0.0; enough <= 2; enough += 0.5)
        {
            var score = new Score(scored.Count(pair => pair.IsOne && pair.Score >= enough), scored.Count(pair => !pair.IsOne && pair.Score >= enough), scored.Count(pair => pair.IsOne && pair.Score < enough));
            told.WriteLine(FormattableString.Invariant($"  from {enough:F1}: P {score.Precision:F3} R {score.Recall:F3}"));
        }

        var all = Fit(pairs);
        told.WriteLine("ResemblanceWeights:");
        foreach (var trait in Enum.GetValues<Trait>()) told.WriteLine(FormattableString.Invariant($"        (Trait.{trait}, {all[(int)trait]:F2}){(trait == Enum.GetValues<Trait>()[^1] ? ");" : ",")}"));
    }

    /// <summary>The pairs of a text, but for those whose wording it has twice: nobody can tell which the corpus means.</summary>
    private static IEnumerable<Pair> Pairs(ExpectedText text, int index)
    {
        var article = Article.Of(text.Document);
        var attributions = new AttributionFinder(article, new SourceNames(article, WatchList.Empty));
        var subjects = new SubjectReader(article, attributions).All();
        var likeness = new Likeness(article, attributions);
        var same = new SameThing(article, attributions, likeness);
        var comparability = new Comparability(article, attributions, likeness, same);
        var resemblance = new Resemblance(article, attributions, likeness, same);
        var wordings = subjects.Select(subject => subject.Span.Figure.ToString()).ToList();
        for (var a = 0; a < subjects.Count; a++)
        {
            for (var b = a + 1; b < subjects.Count && b < a + Subject.LookBack; b++)
            {
                if (!comparability.MayDiffer(subjects[a], subjects[b])) continue;
                var isOne = text.Discrepancies.Any(each => each.Kind is "conflictingFigures" or "misreportedFigure" && each.Figures.Contains(wordings[a]) && each.Figures.Contains(wordings[b]));
                if (isOne && (wordings.Count(each => each == wordings[a]) > 1 || wordings.Count(each => each == wordings[b]) > 1)) continue;
                yield return new(index, resemblance.Traits(subjects, a, b), isOne);
            }
        }
    }

    private static double[] Fit(List<Pair> pairs)
    {
        const double Slow = 0.9, Slower = 0.999, Tiny = 1e-8;
        var (weights, mean, square) = (new double[pairs[0].Traits.Length], new double[pairs[0].Traits.Length], new double[pairs[0].Traits.Length]);
        var ones = (double)pairs.Count(pair => pair.IsOne);
        for (var step = 1; step <= Steps; step++)
        {
            var slope = new double[weights.Length];
            foreach (var (_, traits, isOne) in pairs)
            {
                var error = (1 / (1 + Math.Exp(-Score(weights, traits)))) - (isOne ? 1 : 0);
                for (var i = 0; i < traits.Length; i++) slope[i] += error * traits[i] / ones;
            }

            for (var i = 0; i < weights.Length; i++)
            {
                if (i != (int)Trait.Always) slope[i] += Penalty * weights[i];
                mean[i] = (Slow * mean[i]) + ((1 - Slow) * slope[i]);
                square[i] = (Slower * square[i]) + ((1 - Slower) * slope[i] * slope[i]);
                weights[i] -= Rate * mean[i] / (1 - Math.Pow(Slow, step)) / (Math.Sqrt(square[i] / (1 - Math.Pow(Slower, step))) + Tiny);
            }
        }

        return weights;
    }

    private static double Score(double[] weights, double[] traits)
    {
        var score = 0.0;
        for (var i = 0; i < traits.Length; i++) score += weights[i] * traits[i];
        return score;
    }
}
