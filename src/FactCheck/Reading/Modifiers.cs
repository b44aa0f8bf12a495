namespace FactCheck.Reading;

/// <summary>The words before and after a number that word it: domain.md's table, as English texts say it.</summary>
internal static class Modifiers
{
    /// <summary>Words before a number, as the tokenizer cuts them.</summary>
    public static Phrases<Wording> Before { get; } = new Phrases<Wording>()
        .Add(Wording.Exactly, "exactly", "precisely", "a total of", "totals of", "an overall total of", "a combined total of", "a grand total of")
        .Add(
            Wording.About, "about", "around", "some", "roughly", "approximately", "approx.", "approx", "an estimated", "estimated", "circa", "c.", "~", "≈", "in the region of", "in the order of", "on the order of",
            "of the order of", "somewhere around", "something like", "or so", "more or less", "closer to", "broadly", "in the neighbourhood of", "in the neighborhood of", "in the vicinity of", "an approximate", "a rough")
        .Add(
            Wording.MoreThan, "over", "more than", "exceeds", "exceed", "exceeded", "exceeding", "had exceeded", "above", "upwards of", "upward of", "topped", "tops", "topping", "surpassed", "surpasses", "surpassing",
            "surpass", "in excess of", "just over", "just more than", "just above", "well over", "greater than", "higher than", "north of", "passed", "passes", "beyond", "larger than", "bigger than", "crossed", "crossing", ">", "well above",
            "far more than", "well in excess of", "a little over", "a little more than", "slightly more than", "slightly over", "slightly above", "much more than", "significantly more than", "past", "overtook")
        .Add(
            Wording.AtLeast, "at least", "no fewer than", "no less than", "not less than", "not fewer than", "a minimum of", "minimum of", "minimum", "at minimum", "at a minimum", "at the very least", "at the least", "≥", "no lower than", "a minimum")
        .Add(
            Wording.LessThan, "under", "fewer than", "less than", "below", "lower than", "well under", "well below", "far fewer than", "far less than", "smaller than", "<", "south of", "slightly less than", "slightly fewer than", "short of")
        .Add(Wording.AtMost, "at most", "no more than", "not more than", "a maximum of", "maximum of", "at the most", "no higher than", "no greater than", "≤", "capped at", "not above", "not exceeding")
        .Add(Wording.UpTo, "up to", "as many as", "as much as", "upto", "as high as", "anything up to")
        .Add(
            Wording.Nearly, "nearly", "almost", "close to", "just under", "just below", "just short of", "just shy of", "shy of", "approaching", "nearing", "very nearly", "not quite", "a little under", "slightly under", "slightly below", "near",
            "just less than", "just fewer than", "a little less than", "a shade under", "a fraction under", "virtually", "approached", "neared", "a touch under");

    /// <summary>Words after a number or its noun.</summary>
    public static Phrases<Wording> After { get; } = new Phrases<Wording>()
        .Add(Wording.AtLeast, "or more", "or even more", "and more", "- plus", "plus", "+", "or higher", "or greater", "or above", "at least", "at the very least", "at a minimum", "and counting", "if not more", "or over", "and above", "and over", "minimum")
        .Add(Wording.AtMost, "or fewer", "or less", "or below", "at most", "at the most", "or under", "maximum", "or lower")
        .Add(Wording.About, "or so", "- odd", "- ish", "odd", "ish", "or thereabouts", "approximately", "give or take", "more or less", "or thereabout", "- or - so");

    /// <summary>Adverbs that may stand between a wording and its number, or before a wording, and change nothing.</summary>
    public static HashSet<string> Idle { get; } = new(StringComparer.Ordinal) { "just", "already", "now", "even", "still", "only", "another", "perhaps", "possibly", "maybe", "probably", "also", "then", "currently", "likely", "reportedly", "the" };
}
