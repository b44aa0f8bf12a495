namespace FactCheck;

/// <summary>Thrown by factories for a value that breaks a rule of the domain; to callers it is an <see cref="ArgumentException"/>.</summary>
/// <remarks>Readers of files catch it to report <see cref="Rule"/> with a place, without the parameter's name that the base class appends.</remarks>
internal sealed class RefusedException(string rule, string? parameter = null) : ArgumentException(rule, parameter)
{
    public string Rule { get; } = rule;
}
