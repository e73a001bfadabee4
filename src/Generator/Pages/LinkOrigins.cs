using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Pages;

/// <summary>
/// Leads problems of addresses in the finished site back to the line of a template, text or static file that holds the address: that is
/// what its author can mend. An address that is made by the tool stays with the page; one in a template is told once, not once a page.
/// </summary>
internal static class LinkOrigins
{
    private const string SiteFolder = "site-output/";

    public static IEnumerable<Diagnostic> Trace(IEnumerable<Diagnostic> problems, LoadedContent content)
    {
        var origins = new Dictionary<string, SourceLocation?>(StringComparer.Ordinal);
        return problems
            .Select(problem => (Problem: problem, Origin: Origin(problem, content, origins)))
            .GroupBy(
                found => found.Origin is { } origin
                    ? (origin, found.Problem.Code, found.Problem.About)
                    : (found.Problem.Location, found.Problem.Code, found.Problem.Message),
                (_, alike) => alike.ToList())
            .Select(alike => alike[0].Origin is { } origin
                ? alike[0].Problem.SeenOn(origin, PageOf(alike[0].Problem), PagesOf(alike.Select(one => one.Problem)) - 1)
                : alike[0].Problem);
    }

    private static int PagesOf(IEnumerable<Diagnostic> problems) => problems.Select(PageOf).Distinct(StringComparer.Ordinal).Count();

    private static string PageOf(Diagnostic problem) => problem.Location.File[SiteFolder.Length..];

    private static SourceLocation? Origin(Diagnostic problem, LoadedContent content, Dictionary<string, SourceLocation?> origins)
    {
        if (content.Static.FirstOrDefault(file => file.Path == PageOf(problem)) is { } copied)
        {
            return problem.Location with { File = "content/static/" + copied.Path };
        }

        if (problem.About is not { Length: > 0 } written)
        {
            return null;
        }

        if (!origins.TryGetValue(written, out var origin))
        {
            origin = Find(written, content);
            origins.Add(written, origin);
        }

        return origin;
    }

    private static SourceLocation? Find(string written, LoadedContent content) =>
        new[] { $"\"{written}\"", $"'{written}'", $"({written})", $"={written}" }
            .Select(spelling => In(spelling, content))
            .FirstOrDefault(place => place is not null);

    private static SourceLocation? In(string spelling, LoadedContent content) =>
        content.Templates.Select(template => Place(template.Text, spelling, new(template.File, 1, 1)))
            .Concat(content.Markdown.Values
                .OrderBy(prose => prose.Path, StringComparer.Ordinal)
                .Select(prose => Place(prose.Body, spelling, prose.BodyLocation)))
            .FirstOrDefault(place => place is not null);

    /// <summary>Where the address within a spelling stands in a text that begins at a place.</summary>
    private static SourceLocation? Place(string text, string spelling, SourceLocation start)
    {
        var at = text.IndexOf(spelling, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var before = text.AsSpan(0, at + 1);
        return start with { Line = start.Line + before.Count('\n'), Column = before.Length - before.LastIndexOf('\n') };
    }
}
