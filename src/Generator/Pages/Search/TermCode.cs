using System.Text;

namespace Generator.Pages.Search;

/// <summary>
/// Writes terms in their order without repeating what neighbours share: a letter for the number of first characters that a term has
/// in common with the one before (@ none, A one, to Z twenty-six), then the rest. Terms are in lower case, so the letters part them.
/// </summary>
internal static class TermCode
{
    private const char None = '@';
    private const char Most = 'Z';

    public static string Write(IEnumerable<string> terms)
    {
        var code = new StringBuilder();
        var last = string.Empty;
        foreach (var term in terms)
        {
            var shared = Math.Min(last.AsSpan().CommonPrefixLength(term), Most - None);
            code.Append((char)(None + shared)).Append(term, shared, term.Length - shared);
            last = term;
        }

        return code.ToString();
    }
}
