using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Model.Wording;
using Generator.Pages.Kinds;
using Generator.Pages.Machine;
using Generator.Pages.Search;
using Generator.Progress;

namespace Generator.Pages;

/// <summary>The fourth stage: makes every page of every language, and with charts, assets and static files the whole site in memory.</summary>
internal static class SitePages
{
    public static OutputTree? Render(
        PlanAssessment assessment,
        FrozenDictionary<Language, Speech> speeches,
        ChartBook charts,
        LoadedContent content,
        DiagnosticBag diagnostics,
        CancellationToken cancellation)
    {
        var templates = TemplateSet.Parse(content.Templates, diagnostics);
        if (diagnostics.HasErrors)
        {
            return null;
        }

        var builtins = TemplateBuiltins.Make();
        ImmutableArray<Edition> editions =
            [.. assessment.Plan.Languages.Select(language => new Edition(assessment, speeches[language], charts, new(language)))];
        ImmutableArray<EditionPages> pages = [.. editions.Select(edition => new EditionPages(edition, builtins, cancellation))];
        var machine = MachineSide.Of(pages, [.. SupportingFiles.Originals(Datasets(content))]);
        ImmutableArray<(PageSpec Spec, PageFrame Frame)> jobs = [.. Jobs(editions, pages, Datasets(content), machine)];

        var rendered = RenderAll(jobs, new(templates, builtins, cancellation), diagnostics, cancellation);
        ReportMissingTexts(speeches, diagnostics);
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
    private static IEnumerable<OutputFile> Generated(MachineSide machine, IEnumerable<OutputPath> pages, LoadedContent content)
    {
        var given = content.Static.Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return machine.Files.Concat(machine.MapOf(pages)).Where(file => !given.Contains(file.Path.Value));
    }

    private static IEnumerable<(PageSpec Spec, PageFrame Frame)> Jobs(
        ImmutableArray<Edition> editions, ImmutableArray<EditionPages> all, ImmutableArray<SourceFile> datasets, MachineSide machine)
    {
        var frames = all.Select(pages => new PageFrame(pages.Edition, editions, pages.Statuses, pages.Sources)).ToList();
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

    private static void ReportMissingTexts(FrozenDictionary<Language, Speech> speeches, DiagnosticBag diagnostics)
    {
        foreach (var speech in speeches.Values.OrderBy(speech => speech.Language))
        {
            diagnostics.AddRange(speech.Words.Missing.Select(key => TemplateProblems.MissingText(speech.Words.Catalogue.Location, key)));
        }
    }
}
