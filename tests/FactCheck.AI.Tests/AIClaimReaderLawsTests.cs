using FactCheck.Reading;
using FactCheck.Testing;
using Newtonsoft.Json.Linq;

namespace FactCheck.AI.Tests;

/// <summary>The laws of readers, over a model that reads much and lies often.</summary>
public sealed class AIClaimReaderLawsTests
{
    public static TheoryData<ClaimReaderLaw> Laws => [.. ClaimReaderLaws.All];

    [Theory]
    [MemberData(nameof(Laws))]
    public Task The_reader_keeps_the_law(ClaimReaderLaw law) => law.CheckAsync(new AIClaimReader(new ScriptedClient((text, _) => Model(text))));

    [Theory]
    [MemberData(nameof(Laws))]
    public Task In_small_windows_it_keeps_the_law_too(ClaimReaderLaw law) =>
        law.CheckAsync(new AIClaimReader(new ScriptedClient((text, _) => Model(text)), new() { WindowSize = 300, Overlap = 100 }), new() { Cases = 100 });

    /// <summary>Tells each figure of the text, the first ones twice, each third one wrongly, and cuts the answer off where the text is of an odd kind of length.</summary>
    private static string Model(string text)
    {
        var claims = new List<JObject> { Said.Stance("must step down", "for", "Veloso"), Said.Stance("will stay in office", "against", null, condition: "the talks succeed"), Said.Date("The war began since September 2014", "2014-09") };
        foreach (var (figure, index) in FigureGrammar.Find(text).Take(40).Select((figure, index) => (figure, index)))
        {
            var words = text[figure.Start..figure.End];
            var by = (index % 4) switch { 0 => null, 1 => "the United Nations", 2 => "MHRO", _ => "Nobody Known" };
            claims.Add(Said.Figure(index % 3 == 2 ? words + " angels" : words, figure.Figure.ToString(), by, index % 2 == 0 ? "dead" : "homes", asOf: index % 5 == 0 ? "2015-06" : null));
            if (index < 3) claims.Add(Said.Figure(words, figure.Figure.ToString(), by, "dead"));
        }

        var answer = Said.Answer(claims);
        return (text.Length % 7) switch { 0 => answer[..(answer.Length / 2)], 1 => $"```json\n{answer}\n```", _ => answer };
    }
}
