namespace FactCheck;

/// <summary>Thrown by factories for a value that breaks a rule of the domain; to most callers it is an <see cref="ArgumentException"/>.</summary>
/// <remarks>Readers of files catch it to report <see cref="Rule"/> with a place, without the parameter's name that the base class appends.</remarks>
public sealed class RefusedException : ArgumentException
{
    internal RefusedException(string rule, string? parameter = null)
        : base(rule, parameter) => Rule = rule;

    /// <summary>The rule, then the values.</summary>
    public string Rule { get; }
}
