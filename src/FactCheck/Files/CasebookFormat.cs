namespace FactCheck.Files;

/// <summary>The two ways in which a casebook file is written.</summary>
public enum CasebookFormat
{
    /// <summary>One JSON object with sources, questions, links and claims.</summary>
    Json,

    /// <summary>JSON Lines: a record a line, in any order.</summary>
    JsonLines,
}
