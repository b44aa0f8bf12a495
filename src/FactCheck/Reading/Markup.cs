namespace FactCheck.Reading;

/// <summary>How a text is marked up.</summary>
public enum Markup
{
    /// <summary>Plain text: a blank line, or an indented one, begins a paragraph.</summary>
    None,

    /// <summary>Markdown (CommonMark): marks, link addresses, code and front matter are read over; all offsets stay those of the source.</summary>
    Markdown,
}
