using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Views;

namespace Generator.Pages.Prose;

/// <summary>
/// Resolves the links of prose, which name things and not addresses: goal:ID, indicator:ID, chapter:SLUG, section:CHAPTER/SECTION,
/// page:NAME, release:YEAR, method:PART of the methodology, source:ID for the page of a source, original:ID for the source itself
/// where sources.yaml gives its address, term:ID for an entry of the glossary, count:CHAPTER or count:all for the list of the
/// promises counted.
/// </summary>
internal sealed class ProseLinks
{
    /// <summary>What the methodology page's template says below its prose.</summary>
    private static readonly string[] PartsOfMethod = ["examples", "limits", "statuses", "figures", "bases"];

    private readonly Dictionary<string, (Func<string> Title, string Path)> targets = new(StringComparer.Ordinal);

    private readonly PartPlaces places;

    public ProseLinks(LanguageSite site)
    {
        places = site.Places;
        AddPlan(site);
        AddPages(site);
        AddSources(site);
    }

    /// <summary>The path of what a link names, with its anchor; null, with a diagnostic, when there is no such thing.</summary>
    public string? Find(string link, SourceLocation at, DiagnosticBag diagnostics) => Name(link, at, diagnostics)?.Path;

    /// <summary>What a link names, and its path.</summary>
    public PageLink? Name(string link, SourceLocation at, DiagnosticBag diagnostics)
    {
        if (targets.TryGetValue(link, out var target))
        {
            return new(target.Title(), places.Of(target.Path));
        }

        var hint = link.Contains("://", StringComparison.Ordinal)
            ? Phrase.Of("prose.link-outside")
            : Phrase.Of("suggestion", ("suggestion", Suggestion.For(link, targets.Keys)));
        diagnostics.Add(TemplateProblems.BrokenLink(at, link, hint));
        return null;
    }

    private void AddPlan(LanguageSite site)
    {
        var routes = site.Routes;
        targets.Add("count:all", (() => site.Words["pages.goals.title"], routes.Page("goals").Value));
        foreach (var chapter in site.Plan.Chapters)
        {
            Add($"chapter:{chapter.Slug}", chapter.Title, routes.Chapter(chapter).Value);
            Add($"count:{chapter.Slug}", chapter.Title, $"{routes.Chapter(chapter)}#goals");
            foreach (var section in chapter.Sections)
            {
                Add($"section:{chapter.Slug}/{section.Slug}", section.Title, routes.Section(chapter, section).Value);
                foreach (var goal in section.Goals)
                {
                    Add($"goal:{goal.Id}", goal.Title, $"{routes.Section(chapter, section)}#{goal.Id}");
                }
            }
        }

        foreach (var indicator in site.Plan.Indicators)
        {
            Add($"indicator:{indicator.Id}", indicator.Name, routes.Indicator(indicator.Id).Value);
        }

        void Add(string link, LocalizedText title, string path) => targets.Add(link, (() => site.Text(title), path));
    }

    private void AddPages(LanguageSite site)
    {
        var routes = site.Routes;
        var own = site.Plan.Pages.ToDictionary(page => page.Name, StringComparer.Ordinal);
        var listed = site.Kinds.Where(kind => kind.IsLinked && kind.IsThere(site.Assessment)).Select(kind => kind.Id);
        foreach (var name in listed.Union(own.Keys.Where(name => routes.Page(name) != routes.Home), StringComparer.Ordinal))
        {
            targets.Add(
                $"page:{name}",
                (
                    () => own.TryGetValue(name, out var page) ? site.Text(page.Title) : site.Words[$"pages.{name}.title"],
                    routes.Page(name).Value));
        }

        foreach (var part in PartsOfMethod)
        {
            targets.Add($"method:{part}", (() => site.Words["pages.methodology.title"], $"{routes.Page("methodology")}#{part}"));
        }

        foreach (var entry in site.Plan.Glossary)
        {
            targets.Add($"term:{entry.Id}", (() => site.Text(entry.Term), $"{routes.Page("glossary")}#{entry.Id}"));
        }

        foreach (var release in site.Assessment.Releases)
        {
            var year = release.Release.Year;
            targets.Add(
                $"release:{year}",
                (() => site.PlanWords.Pages.Release(year), routes.Edition(site.Plan, year).Value));
        }
    }

    private void AddSources(LanguageSite site)
    {
        foreach (var source in site.Plan.Sources)
        {
            targets.Add($"source:{source.Id}", (() => site.Text(source.Title), site.Routes.Source(source.Id).Value));
            if (source.Url is { } original)
            {
                targets.Add($"original:{source.Id}", (() => site.Text(source.Title), original.OriginalString));
            }
        }
    }
}
