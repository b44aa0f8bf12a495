namespace FactCheck;

/// <summary>What a source is.</summary>
public enum SourceKind
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation, a state or a body.</summary>
    Organisation,

    /// <summary>A publisher of news.</summary>
    Outlet,

    /// <summary>A dataset.</summary>
    Dataset,

    /// <summary>A document.</summary>
    Document,

    /// <summary>Somebody who is not named ("officials said"): independent of everybody; the same id is the same voice.</summary>
    Anonymous,
}
