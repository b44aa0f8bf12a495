namespace FactCheck.Files;

/// <summary>Reads a figure: a number, or an object of one wording, its numbers and a unit.</summary>
internal static class FigureReader
{
    private static readonly IEnumerable<string> Wordings = MemberNames.Figure.Names.Except(["low", "high", "unit"]);

    /// <summary>The figure, or null where it is refused, which is told.</summary>
    public static Figure? Read(ValueReader values)
    {
        var (at, errors) = (values.At, values.Errors);
        if (values.IsNumber) return values.Number() is { } plain ? Figure.Plain(plain) : null;
        if (!values.Object("a number or an object of one wording")) return null;
        var said = new Said { At = at };
        var seen = 0u;
        while (values.Member(MemberNames.Figure, ref seen, out var member))
        {
            switch (member)
            {
                case "unit": said.Unit = values.Unit(); break;
                case "low": said.Low = values.Number(); break;
                case "high": said.High = values.Number(); break;
                default: said.Read(values, member); break;
            }
        }

        if (values.Errors > errors) return null;
        if (said.Rule() is { } rule)
        {
            values.Error(at, "figure", rule);
            return null;
        }

        try
        {
            return said.Figure();
        }
        catch (RefusedException refused)
        {
            values.Error(said.At, said.Path, refused.Rule);
            return null;
        }
    }

    private sealed class Said
    {
        private string? word;
        private decimal? x;
        private (decimal Low, decimal High)? between;
        private OrderOfMagnitude? order;

        public int At { get; set; }

        public string Path { get; private set; } = "figure";

        public decimal? Low { get; set; }

        public decimal? High { get; set; }

        public Unit? Unit { get; set; }

        public void Read(ValueReader values, string member)
        {
            if (word is not null)
            {
                values.Error($"A figure has one wording; this has {word} and {member}.");
                values.Cursor.Skip();
                return;
            }

            word = member;
            if (member != "estimate") (At, Path) = (values.At, "figure." + member);
            switch (member)
            {
                case "between": between = Between(values); break;
                case "order": order = values.Word<OrderOfMagnitude>(); break;
                default: x = values.Number(); break;
            }
        }

        /// <summary>What the members break together, or null.</summary>
        public string? Rule()
        {
            if (word is null && Low is null && High is null) return $"A figure has one wording of {string.Join(", ", Wordings)}; this has none.";
            if (word is not (null or "estimate")) return Low is null && High is null ? null : $"Low and high stand with an estimate; this is {word}.";
            return Low is null || High is null ? $"An estimate has low and high; {(Low is null ? "low" : "high")} is missing." : null;
        }

        public Figure Figure()
        {
            if (between is var (low, high)) return FactCheck.Figure.Between(low, high, Unit);
            if (order is { } magnitude) return FactCheck.Figure.Order(magnitude, Unit);
            if (Low is { } least && High is { } most) return x is { } best ? FactCheck.Figure.Estimate(best, least, most, Unit) : FactCheck.Figure.Estimate(least, most, Unit);
            return Words<Wording>.TryRead(word ?? "", out var wording) && x is { } number
                ? FactCheck.Figure.Of(wording, number, Unit)
                : throw new InvalidOperationException("A figure without a wording passed the rules.");
        }

        private static (decimal Low, decimal High)? Between(ValueReader values)
        {
            var at = values.At;
            if (!values.List("a list of two numbers")) return null;
            var numbers = new List<decimal?>();
            while (values.Element()) numbers.Add(values.Number());
            if (numbers is [var low, var high]) return low is null || high is null ? null : (low.Value, high.Value);
            values.Error(at, "figure.between", FormattableString.Invariant($"Between is a list of two numbers; this has {numbers.Count}."));
            return null;
        }
    }
}
