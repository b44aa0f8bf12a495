namespace FactCheck.Tool;

/// <summary>How an input is written.</summary>
internal enum InputKind
{
    Json,
    JsonLines,
    Csv,
    Text,
    Markdown,
    Html,
    ClaimReview,
    Wikidata,
    UcdpGed,
    UcdpBrd,
    Acled,
}
