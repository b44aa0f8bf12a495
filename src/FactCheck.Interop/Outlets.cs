using System.Text;

namespace FactCheck.Interop;

/// <summary>Publishers that are known by name alone.</summary>
public static class Outlets
{
    private const int LongestId = 100;

    /// <summary>An outlet of that name, with an id made of it: <c>trt-world</c> for TRT World.</summary>
    /// <exception cref="ArgumentException">The name is blank or not well-formed.</exception>
    public static Source Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var id = new StringBuilder();
        foreach (var character in name.Normalize(NormalizationForm.FormC))
        {
            if (id.Length >= LongestId) break;
            if (char.IsLetterOrDigit(character)) id.Append(char.ToLowerInvariant(character));
            else if (id.Length > 0 && id[^1] != '-' && character is not ('.' or '\'')) id.Append('-');
        }

        return Source.Outlet(id.ToString().Trim('-') is { Length: > 0 } slug ? slug : "outlet", name.Trim());
    }
}
