using System.Collections.Immutable;
using Generator.Data.Api;
using Generator.Data.Tables;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Pages;
using Generator.Plans;
using Generator.Publishing;
using Generator.Validation;
using Generator.Wording;

namespace Generator;

/// <summary>
/// Makes the pages over several plans from what their built sites say of themselves, wherever they were built: the plans shown, and how
/// many indicators they share.
/// </summary>
internal sealed record PlansFront(ImmutableArray<string> Plans, int Indicators)
{
    private static readonly string Folder = ComparisonPages.Folder.TrimEnd('/');

    /// <summary>Null, with diagnostics and with the old pages in their place, when they could not be made.</summary>
    public static PlansFront? Make(
        PlansOptions options,
        ImmutableArray<string> plans,
        FrontDoor door,
        DiagnosticBag diagnostics,
        CancellationToken cancellation)
    {
        var built = BuiltPlans.In(options.Common.OutputFolder, Folder);
        diagnostics.AddRange(built.Keys.Except(plans, StringComparer.Ordinal)
            .Select(name => PlansProblems.LeftOver(options.PlansFolder, options.Common.OutputFolder, name)));
        var sites = Summaries(options, plans, built, diagnostics);
        if (sites.IsEmpty || Locales(options, sites, diagnostics) is not { } spoken)
        {
            return null;
        }

        var found = new DiagnosticBag();
        var pages = ComparisonPages.Render(sites, spoken.Locales, spoken.Templates, found, cancellation);
        if (pages is not null)
        {
            LinkCheck.Run(new(pages.Files, sites.SelectMany(site => FilesOf(site.Name, built[site.Name]))), found);
        }

        diagnostics.AddRange(found.ToImmutable());
        return pages is null || found.HasErrors || IsStopped(options, diagnostics)
            || !Publish(options, sites, built, pages, spoken.Templates, door, diagnostics)
            ? null
            : new([.. sites.Select(site => site.Name)], PlanComparison.Of(sites, spoken.Locales[0].Language).Indicators.Length);
    }

    /// <summary>Whether a warning forbids that the pages are published. What is wrong with one plan does not.</summary>
    public static bool IsStopped(PlansOptions options, DiagnosticBag diagnostics) =>
        options.Common.Strict && diagnostics.ToImmutable().Any(problem => problem.Severity == Severity.Warning);

    private static ImmutableArray<PlanSite> Summaries(
        PlansOptions options,
        ImmutableArray<string> plans,
        ImmutableSortedDictionary<string, PublishedSite> built,
        DiagnosticBag diagnostics)
    {
        var sites = ImmutableArray.CreateBuilder<PlanSite>();
        foreach (var plan in plans)
        {
            if (!built.TryGetValue(plan, out var site))
            {
                diagnostics.Add(PlansProblems.NotBuilt(options.Common.OutputFolder, plan));
            }
            else if (site.Read(DataPaths.Summary) is { } json && SummaryFile.Read(json.Span) is { } summary)
            {
                sites.Add(new(plan, summary));
            }
            else
            {
                diagnostics.Add(PlansProblems.NoSummary(options.Common.OutputFolder, plan, DataPaths.Summary.Value));
            }
        }

        return sites.ToImmutable();
    }

    /// <summary>The languages that all plans speak, in the order of the first plan's, with their words; null after a diagnostic.</summary>
    private static (ImmutableArray<Locale> Locales, LoadedContent Templates)? Locales(
        PlansOptions options, ImmutableArray<PlanSite> sites, DiagnosticBag diagnostics)
    {
        ImmutableArray<SiteLanguage> shared =
        [
            .. sites[0].Summary.Languages
                .Where(tag => sites.All(site => site.Summary.Languages.Contains(tag, StringComparer.Ordinal)))
                .Select(tag => new SiteLanguage(tag)),
        ];
        if (shared.IsEmpty)
        {
            diagnostics.Add(PlansProblems.NoCommonLanguage(
                options.PlansFolder, [.. sites.Select(site => $"{site.Name}: {string.Join(' ', site.Summary.Languages)}")]));
            return null;
        }

        if (ContentLoader.LoadTemplates(options.Common.TemplateFolder, diagnostics, options.Common.ThemeFolder) is not { } templates)
        {
            return null;
        }

        if (TextCatalogueValidator.Validate(templates, shared, diagnostics) is not { } words)
        {
            return null;
        }

        var locales = Locale.All(words.Values, new([], unit => unit.Id));
        return ([.. shared.Select(language => locales[language])], templates);
    }

    private static IEnumerable<OutputPath> FilesOf(string plan, PublishedSite site) =>
        site.Manifest.Files.Select(file => new OutputPath($"{plan}/{file.Path}"));

    /// <summary>The folder first, in one step as every site, then the page that leads into it.</summary>
    private static bool Publish(
        PlansOptions options,
        ImmutableArray<PlanSite> sites,
        ImmutableSortedDictionary<string, PublishedSite> built,
        OutputTree pages,
        LoadedContent templates,
        FrontDoor door,
        DiagnosticBag diagnostics)
    {
        var inside = pages.Files.ToLookup(file => file.Path.Value.StartsWith(ComparisonPages.Folder, StringComparison.Ordinal));
        var front = new OutputTree(
            inside[true].Select(file => file with { Path = new(file.Path.Value[ComparisonPages.Folder.Length..]) }));
        var summaries = sites.Select(site => new SourceFile(
            $"{site.Name}/{DataPaths.Summary}", built[site.Name].Read(DataPaths.Summary)!.Value));
        var manifest = SiteManifest.Build(front, [.. templates.Inputs, .. summaries], ToolVersion.Text);
        var publisher = new SitePublisher(
            new(Path.Combine(options.Common.OutputFolder, Folder), options.Folders, options.Common.Others));
        return publisher.Publish(front, manifest, diagnostics) && door.Write(inside[false].Single().Content.Read(), diagnostics);
    }
}
