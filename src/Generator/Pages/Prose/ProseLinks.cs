using Generator.Diagnostics;

namespace Generator.Pages.Prose;

/// <summary>Resolves the links of prose, which name things and not addresses: goal:ID, indicator:ID, chapter:SLUG, section:CHAPTER/SECTION, page:NAME, release:YEAR, method:PART of the methodology.</summary>
internal sealed class ProseLinks
{
    private static readonly string[] FixedPages = ["goals", "milestones", "regions", "releases", "results", "data", "audit", "search", "report"];

    /// <summary>What the methodology page's template says below its prose.</summary>
    private static readonly string[] PartsOfMethod = ["examples", "limits", "statuses", "figures", "bases"];

    private readonly Dictionary<string, string> targets = new(StringComparer.Ordinal);

    public ProseLinks(Edition edition)
    {
        var routes = edition.Routes;
        foreach (var chapter in edition.Plan.Chapters)
        {
            targets.Add($"chapter:{chapter.Slug}", routes.Chapter(chapter).Value);
            foreach (var section in chapter.Sections)
            {
                targets.Add($"section:{chapter.Slug}/{section.Slug}", routes.Section(chapter, section).Value);
                foreach (var goal in section.Goals)
                {
                    targets.Add($"goal:{goal.Id}", $"{routes.Section(chapter, section)}#{goal.Id}");
                }
            }
        }

        foreach (var indicator in edition.Plan.Indicators)
        {
            targets.Add($"indicator:{indicator.Id}", routes.Indicator(indicator.Id).Value);
        }

        foreach (var name in FixedPages.Concat(edition.Plan.Pages.Select(page => page.Name)).Distinct(StringComparer.Ordinal))
        {
            targets.Add($"page:{name}", routes.Page(name).Value);
        }

        foreach (var part in PartsOfMethod)
        {
            targets.Add($"method:{part}", $"{routes.Page("methodology")}#{part}");
        }

        foreach (var release in edition.Assessment.Releases)
        {
            targets.Add($"release:{release.Release.Year}", routes.Release(release.Release.Year).Value);
        }
    }

    /// <summary>The path of what a link names, with its anchor; null, with a diagnostic, when there is no such thing.</summary>
    public string? Find(string link, SourceLocation at, DiagnosticBag diagnostics)
    {
        if (targets.TryGetValue(link, out var path))
        {
            return path;
        }

        var hint = link.Contains("://", StringComparison.Ordinal)
            ? "Prose links to pages of this site only; sources belong into sources.yaml."
            : NearestName.Hint(link, targets.Keys);
        diagnostics.Add(TemplateProblems.BrokenLink(at, link, hint));
        return null;
    }
}
