using System.Text.RegularExpressions;

namespace Generator.Publishing;

/// <summary>Finds what a style sheet fetches: <c>url(…)</c> and <c>@import "…"</c>, outside comments and strings.</summary>
internal static partial class StyleAddresses
{
    public static IEnumerable<PageAddress> Find(string css)
    {
        foreach (Match match in Tokens().Matches(css))
        {
            var address = match.Groups["address"];
            if (address.Success)
            {
                yield return new PageAddress(address.Value.Trim().Trim('"', '\''), AddressUse.Resource, address.Index);
            }
        }
    }

    // Comments and strings come first, so that what they hold is not taken for an address. No backtracking: linear in the sheet's length.
    [GeneratedRegex(
        """(?<skip>/\*([^*]|\*+[^*/])*\*+/)"""
            + """|@import\s*(?<address>"[^"\n]*"|'[^'\n]*')"""
            + """|url\(\s*(?<address>"[^"\n]*"|'[^'\n]*'|[^)\n]*)"""
            + """|(?<skip>"([^"\\\n]|\\.)*"|'([^'\\\n]|\\.)*')""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Tokens();
}
