namespace FactCheck.Detection;

/// <summary>How two figures compare: one of <see cref="NotComparable"/>, <see cref="Contradict"/>, <see cref="Diverge"/>, <see cref="Refines"/> and <see cref="Agree"/>.</summary>
/// <remarks>Immutable. "Not comparable" is never "agrees". The words are made on demand, by <see cref="object.ToString"/>.</remarks>
public abstract record Comparison
{
    private protected Comparison(Claim first, Claim second, ComparisonStep step)
    {
        First = first;
        Second = second;
        Step = step;
    }

    /// <summary>The one claim.</summary>
    public Claim First { get; }

    /// <summary>The other claim.</summary>
    public Claim Second { get; }

    /// <summary>The step that decided.</summary>
    public ComparisonStep Step { get; }

    /// <summary>The two cannot be held against one another; <see cref="Comparison.Step"/> is the reason.</summary>
    public sealed record NotComparable : Comparison
    {
        internal NotComparable(Claim first, Claim second, ComparisonStep reason)
            : base(first, second, reason)
        {
        }

        /// <inheritdoc/>
        public override string ToString() => Step switch
        {
            ComparisonStep.Question => "They answer different questions.",
            ComparisonStep.Unit => "Their units do not convert into one another.",
            ComparisonStep.Time => "They speak of different times.",
            _ => "They rest on one word: it is not a second voice.",
        };
    }

    /// <summary>The two were held against one another.</summary>
    public abstract record Compared : Comparison
    {
        private protected Compared(Claim first, Claim second, ComparisonStep step, RangePair literal, RangePair implied)
            : base(first, second, step)
        {
            Literal = literal;
            Implied = implied;
        }

        /// <summary>The literal ranges that were compared, in the question's unit: floors and growth are granted in them.</summary>
        public RangePair Literal { get; }

        /// <summary>The implied ranges that were compared, in the question's unit: floors are granted in them.</summary>
        public RangePair Implied { get; }
    }

    /// <summary>The literal ranges have no common value: both cannot be right as worded.</summary>
    public sealed record Contradict : Compared
    {
        internal Contradict(Claim first, Claim second, RangePair literal, RangePair implied, bool isWording)
            : base(first, second, ComparisonStep.Literal, literal, implied) => IsWording = isWording;

        /// <summary>True where only a modifier sets them apart: "more than 270,000" and "almost 270,000".</summary>
        public bool IsWording { get; }

        /// <inheritdoc/>
        public override string ToString() => $"Both cannot be right as worded: {Literal.First} and {Literal.Second} have no common value.";
    }

    /// <summary>Both could be right as worded, and a reader takes them for different: the implied ranges have no common value.</summary>
    public sealed record Diverge : Compared
    {
        internal Diverge(Claim first, Claim second, RangePair literal, RangePair implied)
            : base(first, second, ComparisonStep.Implied, literal, implied)
        {
        }

        /// <inheritdoc/>
        public override string ToString() => $"Both could be right as worded, but a reader takes them for {Implied.First} and {Implied.Second}.";
    }

    /// <summary>They agree, and the one says more precisely what the other says: its literal range lies strictly within the other's.</summary>
    public sealed record Refines : Compared
    {
        internal Refines(Claim first, Claim second, RangePair literal, RangePair implied, Claim finer)
            : base(first, second, ComparisonStep.Implied, literal, implied) => Finer = finer;

        /// <summary>The more precise one.</summary>
        public Claim Finer { get; }

        /// <inheritdoc/>
        public override string ToString() => $"They agree, and {Finer.Id} is the more precise.";
    }

    /// <summary>They agree.</summary>
    public sealed record Agree : Compared
    {
        internal Agree(Claim first, Claim second, RangePair literal, RangePair implied)
            : base(first, second, ComparisonStep.Implied, literal, implied)
        {
        }

        /// <inheritdoc/>
        public override string ToString() => "They agree.";
    }
}
