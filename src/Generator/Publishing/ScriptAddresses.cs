using System.Text.RegularExpressions;

namespace Generator.Publishing;

/// <summary>Finds the modules that a script loads: <c>import … from "…"</c>, <c>export … from "…"</c>, <c>import("…")</c>.</summary>
internal static partial class ScriptAddresses
{
    public static IEnumerable<PageAddress> Find(string script)
    {
        // Most scripts, and the search index, load nothing; two plain searches tell so sooner than the pattern.
        if (!script.Contains("import", StringComparison.Ordinal) && !script.Contains("export", StringComparison.Ordinal))
        {
            yield break;
        }

        foreach (Match match in Imports().Matches(script))
        {
            var address = match.Groups["address"];
            yield return new PageAddress(address.Value, AddressUse.Resource, address.Index);
        }
    }

    // No backtracking: linear in the script's length.
    [GeneratedRegex(
        """\b(import|export)\b\s*([\w$\s{},*]*[\s}]from)?\s*\(?\s*["'](?<address>[^"'\s]+)["']""",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Imports();
}
