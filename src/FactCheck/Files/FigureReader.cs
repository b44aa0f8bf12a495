namespace FactCheck.Files;

/// <summary>Reads figures, one after the other: a number, or an object of one wording, its numbers and a unit.</summary>
internal sealed class FigureReader(ValueReader values)
{
    private static readonly IEnumerable<string> Wordings = MemberNames.Figure.Names.Except(["low", "high", "unit"]);
    private string? word;
    private int wordAt;
    private decimal? x, low, high;
    private (decimal Low, decimal High)? between;
    private OrderOfMagnitude? order;
    private Unit? unit;

    /// <summary>The figure, or null where it is refused, which is told.</summary>
    public Figure? Read()
    {
        var (at, errors) = (values.At, values.Errors);
        if (values.IsNumber) return values.Number() is { } plain ? Figure.Plain(plain) : null;
        if (!values.Object("a number or an object of one wording, such as {\"moreThan\": 250000}")) return null;
        (word, wordAt, x, low, high, between, order, unit) = (null, at, null, null, null, null, null, null);
        var seen = 0u;
        while (values.Member(MemberNames.Figure, ref seen, out var member)) Read(member);
        if (values.Errors > errors) return null;
        if (Rule() is { } rule)
        {
            values.Error(at, "figure", rule);
            return null;
        }

        try
        {
            return Made();
        }
        catch (RefusedException refused)
        {
            values.Error(wordAt, word is null or "estimate" ? "figure" : "figure." + word, refused.Rule);
            return null;
        }
    }

    private void Read(string member)
    {
        if (member is not ("unit" or "low" or "high") && word is not null)
        {
            values.Error($"A figure has one wording; this has {word} and {member}.");
            values.Cursor.Skip();
            return;
        }

        switch (member)
        {
            case "unit": unit = values.Unit(); return;
            case "low": low = values.Number(); return;
            case "high": high = values.Number(); return;
            case "estimate": (word, x) = (member, values.Number()); return;
            default: (word, wordAt) = (member, values.At); break;
        }

        if (member == "between") between = Between();
        else if (member == "order") order = values.Word<OrderOfMagnitude>();
        else x = values.Number();
    }

    /// <summary>What the members break together, or null.</summary>
    private string? Rule()
    {
        if (word is null && low is null && high is null) return $"A figure has one wording of {string.Join(", ", Wordings)}; this has none.";
        if (word is not (null or "estimate")) return low is null && high is null ? null : $"Low and high stand with an estimate; this is {word}.";
        return low is null || high is null ? $"An estimate has low and high; {(low is null ? "low" : "high")} is missing." : null;
    }

    private Figure Made()
    {
        if (between is var (least, most)) return Figure.Between(least, most, unit);
        if (order is { } magnitude) return Figure.Order(magnitude, unit);
        if (low is { } from && high is { } to) return x is { } best ? Figure.Estimate(best, from, to, unit) : Figure.Estimate(from, to, unit);
        return Words<Wording>.TryRead(word ?? "", out var wording) && x is { } number
            ? Figure.Of(wording, number, unit)
            : throw new InvalidOperationException("A figure without a wording passed the rules.");
    }

    private (decimal Low, decimal High)? Between()
    {
        var at = values.At;
        if (!values.List("a list of two numbers")) return null;
        var numbers = new List<decimal?>();
        while (values.Element()) numbers.Add(values.Number());
        if (numbers is [var least, var most]) return least is null || most is null ? null : (least.Value, most.Value);
        values.Error(at, "figure.between", FormattableString.Invariant($"Between is a list of two numbers; this has {numbers.Count}."));
        return null;
    }
}
