using NodaTime;

namespace FactCheck.Ledgers;

/// <summary>What is appended to a ledger: when, by whom, why and what.</summary>
/// <remarks>Immutable plain data, equal by value.</remarks>
/// <param name="Recorded">When we learned it.</param>
/// <param name="Author">Who recorded it.</param>
/// <param name="Note">Why, in the author's words, or null.</param>
/// <param name="Kind">The kind of entry, in camelCase.</param>
/// <param name="Payload">The entry itself, as JSON that carries a format number.</param>
public sealed record EntryContent(Instant Recorded, string Author, string? Note, string Kind, string Payload);
