using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Wording;
using Generator.Pages.Kinds;
using Generator.Data;
using Generator.Pages.Search;
using Generator.Assessment;

namespace Generator.Pages;

/// <summary>The fourth stage: makes every page of every language, and with charts, assets and static files the whole site in memory.</summary>
internal static class SitePages
{
    public static OutputTree? Render(
        PlanAssessment assessment,
        FrozenDictionary<SiteLanguage, Locale> locales,
        ChartBook charts,
        LoadedContent content,
        DiagnosticBag diagnostics,
        CancellationToken cancellation)
    {
        var templates = TemplateSet.Parse(content.Templates, locales[assessment.Plan.Languages[0]].Words.Catalogue, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var builtins = TemplateBuiltins.Make();
        ImmutableArray<LanguageSite> sites =
            [.. assessment.Plan.Languages.Select(language => new LanguageSite(assessment, locales[language], charts, new(language)))];
        ImmutableArray<LanguagePages> pages = [.. sites.Select(site => new LanguagePages(site, builtins, cancellation))];
        var machine = DataFiles.Of([.. pages.Select(one => one.Data)], [.. SupportingFiles.Originals(Datasets(content))]);
        ImmutableArray<(PageSpec Spec, PageFrame Frame)> jobs = [.. Jobs(sites, pages, Datasets(content), machine)];

        var rendered = RenderAll(jobs, new(templates, builtins, cancellation), diagnostics, cancellation);
        ReportMissingTexts(locales, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        OutputFile[] files =
        [
            .. rendered,
            .. pages.AsParallel().AsOrdered().Select(SearchFiles.Of),
            .. SupportingFiles.Of(charts, content, Datasets(content)),
            .. Generated(machine, jobs.Where(job => job.Spec.PartOf is null).Select(job => job.Spec.Path), content),
        ];
        return new(files, SupportingFiles.Pictures(charts).Select(picture => picture.Path));
    }

    /// <summary>A static file of the content, such as a robots.txt of its own, takes the place of the one that would be made.</summary>
    private static IEnumerable<OutputFile> Generated(DataFiles machine, IEnumerable<OutputPath> pages, LoadedContent content)
    {
        var given = content.Static.Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return machine.Files.Concat(machine.MapOf(pages)).Where(file => !given.Contains(file.Path.Value));
    }

    /// <summary>The pages of every language, each with what is around its content.</summary>
    internal static IEnumerable<(PageSpec Spec, PageFrame Frame)> Jobs(
        ImmutableArray<LanguageSite> sites, ImmutableArray<LanguagePages> all, ImmutableArray<SourceFile> datasets, DataFiles machine)
    {
        var frames = all.Select(pages => new PageFrame(pages.Site, sites, pages.Statuses, pages.Sources)).ToList();
        foreach (var spec in FrontPages.Of(all))
        {
            yield return (spec, frames[0]);
        }

        foreach (var (pages, frame) in all.Zip(frames))
        {
            IEnumerable<PageSpec> specs =
            [
                HomePage.Of(pages),
                .. ChapterPages.Of(pages),
                .. IndicatorPages.Of(pages, machine),
                .. OverviewPages.Of(pages),
                .. SourcePages.Of(pages),
                ApiPage.Of(pages),
                UnansweredPage.Of(pages),
                CorrectionsPage.Of(pages),
                .. StatusPages.Of(pages),
                .. ReleasePages.Of(pages),
                .. ProsePages.Of(pages, datasets, machine),
                .. EmbedPages.Of(pages),
                SearchPage.Of(pages),
                .. WholeReport.Of(pages),
            ];
            foreach (var spec in specs)
            {
                yield return (spec, frame);
            }
        }
    }

    /// <summary>On all cores; files and diagnostics come out in the order of the pages.</summary>
    private static IEnumerable<OutputFile> RenderAll(
        ImmutableArray<(PageSpec Spec, PageFrame Frame)> jobs, PageRenderer renderer, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var files = new (OutputFile? File, TemplateFailure? Failure)[jobs.Length];
        var bags = new DiagnosticBag[jobs.Length];
        Parallel.For(0, jobs.Length, new() { CancellationToken = cancellation }, i =>
        {
            bags[i] = new();
            files[i] = renderer.Render(jobs[i].Spec, jobs[i].Frame, bags[i]);
        });
        diagnostics.AddRange(bags.SelectMany(bag => bag.ToImmutable()).Distinct());
        diagnostics.AddRange(TemplateFailure.Tell(
            files.Zip(jobs).Where(one => one.First.Failure is not null).Select(one => (one.First.Failure!, one.Second.Spec.Path.Value))));
        return files.Select(one => one.File).OfType<OutputFile>();
    }

    private static ImmutableArray<SourceFile> Datasets(LoadedContent content) =>
        [.. content.Inputs.Where(file => file.Path.StartsWith("content/data/", StringComparison.Ordinal))];

    private static void ReportMissingTexts(FrozenDictionary<SiteLanguage, Locale> locales, DiagnosticBag diagnostics)
    {
        foreach (var locale in locales.Values.OrderBy(locale => locale.Language))
        {
            diagnostics.AddRange(locale.Words.Missing.Select(key => TemplateProblems.MissingText(locale.Words.Catalogue.Location, key)));
            diagnostics.AddRange(locale.Words.Unfilled.Select(place => ContentProblems.UnknownPlace(
                locale.Words.Catalogue.Texts[place.Key].Location, place.Key, place.Name, place.Known)));
        }
    }
}
