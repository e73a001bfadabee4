using System.Text.RegularExpressions;

namespace Generator.Validation.Fields;

/// <summary>
/// The form of every identifier in content: lower-case English words and digits joined by single hyphens, fit for an address.
/// </summary>
internal static partial class KebabCase
{
    public static bool IsName(string text) => Name().IsMatch(text);

    /// <summary>"StatedMet" as content writes it: "stated-met".</summary>
    public static string FromPascalCase(string name) => WordStart().Replace(name, "-$0").ToLowerInvariant();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WordStart();
}
