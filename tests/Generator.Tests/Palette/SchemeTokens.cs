using System.Text.RegularExpressions;
using Generator.Gallery;

namespace Generator.Tests.Palette;

/// <summary>The colours that the site's style sheet declares for one scheme, with references between them followed.</summary>
internal sealed partial class SchemeTokens
{
    private const string DarkScheme = "@media (prefers-color-scheme: dark)";

    private readonly Dictionary<string, string> _declared = new(StringComparer.Ordinal);

    private SchemeTokens(params IEnumerable<string> parts)
    {
        foreach (Match match in parts.SelectMany(part => Declaration().Matches(part)))
        {
            _declared[match.Groups["name"].Value] = match.Groups["value"].Value;
        }
    }

    public static SchemeTokens Of(string scheme)
    {
        var sheet = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "templates", "assets", "10-tokens.css"));
        var dark = sheet.IndexOf(DarkScheme, StringComparison.Ordinal);
        var end = sheet.IndexOf("@media", dark + 1, StringComparison.Ordinal);
        return scheme == "light" ? new(sheet[..dark]) : new(sheet[..dark], sheet[dark..end]);
    }

    /// <summary>The notation of a token's colour, as "#0b5c6b" for "chart-line".</summary>
    public string Hex(string token)
    {
        var value = _declared[token];
        return Reference().Match(value) is { Success: true } match ? Hex(match.Groups["name"].Value) : value;
    }

    public Srgb this[string token] => Srgb.Parse(Hex(token));

    [GeneratedRegex(@"--(?<name>[a-z-]+): (?<value>[^;]+);", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^var\(--(?<name>[a-z-]+)\)$", RegexOptions.ExplicitCapture, -1)]
    private static partial Regex Reference();
}
