namespace FactCheck.Interop;

/// <summary>Publishers that are known by name alone.</summary>
public static class Outlets
{
    /// <summary>An outlet of that name, with the id that <see cref="Source.IdOf"/> makes of it: <c>trt-world</c> for TRT World.</summary>
    /// <exception cref="ArgumentException">The name is blank or not well-formed.</exception>
    public static Source Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Source.Outlet(Source.IdOf(name), name.Trim());
    }
}
