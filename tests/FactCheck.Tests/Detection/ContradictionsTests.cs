using CsCheck;
using FactCheck.Detection;
using NodaTime;

namespace FactCheck.Tests.Detection;

/// <summary>The fast search for contradicting pairs against looking at every pair.</summary>
public class ContradictionsTests
{
    private static readonly Gen<decimal> Number = Gen.OneOf(90m, 95, 100, 101, 105, 110, 120, 200, 270, 300, 1_000);

    private static readonly Gen<Voice> Voices = Gen.Select(
        Generate.FigureOf(Number), Gen.Int[0, 20], Gen.Int[0, 10], (figure, from, days) =>
        {
            var start = new LocalDate(2015, 1, 1).PlusDays(from);
            var claim = Make.Claim(figure, asOf: $"{Date.Day(start)}/{Date.Day(start.PlusDays(days))}", course: Course.Rising);
            var dossier = Casebook.Of(claim).Dossiers[0];
            return Voice.Of([new FigureOnRecord(claim, dossier, dossier.Question.Unit)], documentedAreFloors: false)[0];
        });

    [Fact]
    public void A_contradicting_pair_is_found_where_there_is_one() =>
        Gen.Select(Voices.Array[0, 12], Voices.Array[0, 12], Gen.Bool).Sample(
            (lows, highs, rising) =>
            {
                Assert.Equal((from low in lows from high in highs where Contradict(low, high, rising) select 0).Any(), Contradictions.Any(lows, highs, rising));
                Voice[] fewerLows = [.. lows.Where(voice => !voice.IsSpan)], fewerHighs = [.. highs.Where(voice => !voice.IsSpan)];
                Assert.Equal(
                    (from low in fewerLows
                     from high in fewerHighs
                     where Contradict(low, high, rising) && low.First.PlainImplied.Upper < high.First.PlainImplied.Lower
                     select 0).Any(),
                    Contradictions.Any(fewerLows, fewerHighs, rising, numbersApart: true));
            },
            iter: 2_000);

    [Fact]
    public void The_first_contradicting_pair_is_first_in_sweep_order() =>
        Gen.Select(Voices.Array[0, 15], Gen.Bool).Sample(
            (voices, rising) =>
            {
                Voice[] inOrder = [.. voices.OrderBy(voice => voice.Implied.Upper).ThenBy(voice => voice.Implied.Lower)];
                (Voice, Voice)? first = null;
                for (var i = 0; i < inOrder.Length && first is null; i++)
                {
                    for (var j = i + 1; j < inOrder.Length && first is null; j++)
                    {
                        if (Contradict(inOrder[i], inOrder[j], rising) || Contradict(inOrder[j], inOrder[i], rising)) first = (inOrder[i], inOrder[j]);
                    }
                }

                Assert.Equal(first, Contradictions.FirstPair(inOrder, rising));
            },
            iter: 2_000);

    /// <summary>The lower contradicts the higher from below: no common value, and no growth that may explain it.</summary>
    private static bool Contradict(Voice low, Voice high, bool rising) =>
        low.Literal.Upper < high.Literal.Lower && !(rising && low.End < high.Start);
}
