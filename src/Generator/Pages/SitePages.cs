using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts;
using Generator.Data;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Model.Reuse;
using Generator.Pages.Kinds;
using Generator.Pages.Making;
using Generator.Pages.Search;
using Generator.Pages.Templates;
using Generator.Pages.Views;
using Generator.Wording;

namespace Generator.Pages;

/// <summary>
/// The fourth stage: makes every page of every language, and with charts, assets and static files the whole site.
/// </summary>
internal static class SitePages
{
    /// <summary>
    /// Templates that belong to no kind: the frame of every page, the two pages of all languages, figures in prose, and the pages over
    /// several plans.
    /// </summary>
    private static readonly string[] Shared = ["layout", "front", "not-found", PageRenderer.FigureTemplate, .. ComparisonPages.Templates];

    /// <summary>
    /// Every kind of page of a language, in the order of reading. Among equals the search finds the earlier first.
    /// </summary>
    public static readonly ImmutableArray<SitePage> All =
    [
        HomePage.Kind,
        ChapterPages.Kind,
        SectionPages.Kind,
        GoalsPage.Kind,
        StatusPages.Kind,
        MilestonesPage.Kind,
        RegionsPage.Kind,
        RegionPages.Kind,
        AppendixPages.Kind,
        ResultsPage.Kind,
        IndicatorsPage.Kind,
        IndicatorPages.Kind,
        UnansweredPage.Kind,
        AuditPage.Kind,
        ReleasesPage.Kind,
        ReleasePages.Kind,
        MethodologyPage.Kind,
        GlossaryPage.Kind,
        DataPage.Kind,
        ApiPage.Kind,
        SourcesPage.Kind,
        SourcePages.Kind,
        AboutPage.Kind,
        CorrectionsPage.Kind,
        ProsePages.Kind,
        ReportPage.Kind,
        AnnexPage.Kind,
        SearchPage.Kind,
        EmbedPages.Kind,
    ];

    public static OutputTree? Render(
        PlanAssessment assessment,
        FrozenDictionary<SiteLanguage, Locale> locales,
        ChartBook charts,
        LoadedContent content,
        IContentStore store,
        DiagnosticBag diagnostics,
        CancellationToken cancellation,
        SizeLimits? limits = null,
        PageMemory? memory = null)
    {
        var templates = PageMemory.Parse(memory, content, locales[assessment.Plan.Languages[0]].Words.Catalogue, diagnostics);
        if (AddressClashes.ReportProse(assessment.Plan, All, diagnostics) || diagnostics.HasErrors)
        {
            return null;
        }

        var builtins = TemplateBuiltins.Make();
        ImmutableArray<SitePage> kinds = [.. All.Where(kind => kind.IsThere(assessment))];
        var uses = new SourceUses(assessment);
        ImmutableArray<LanguageSite> sites =
            [.. assessment.Plan.Languages.Select(
                language => new LanguageSite(assessment, locales[language], charts, new(language), [.. All])
                {
                    Limits = limits ?? SizeLimits.Usual,
                    SourceUses = uses,
                })];
        diagnostics.AddRange(sites[0].Plan.Site.Menu.Entries
            .Where(entry => !MenuView.Names(sites[0]).Contains(entry.Page, StringComparer.Ordinal))
            .Select(entry => ProseProblems.NoSuchPage(entry.Location, entry.Page, [.. MenuView.Names(sites[0])])));
        ImmutableArray<LanguagePages> pages = [.. sites.Select(site => new LanguagePages(site, builtins, cancellation, content.Static))];
        ImmutableArray<OutputFile> datasets = [.. SupportingFiles.Originals(content, store)];
        var files = DataFormats.Write([.. sites.Select(site => site.Data)], datasets, store, diagnostics, limits);
        ImmutableArray<PageInput> inputs = [.. pages.Select(one => new PageInput(one, files, datasets, kinds))];
        foreach (var input in inputs)
        {
            input.Pages.Site.Places.Fill(input.Kinds.SelectMany(kind => kind.Pages(input)));
        }

        var assets = Guard.Make(
            "*/search.html",
            () => AssetsOf(content.Assets, inputs, memory?.Terms),
            SiteAssets.Of(content.Assets, []),
            diagnostics);
        ImmutableArray<(PageSpec Spec, PageFrame Frame)> jobs = [.. Jobs(sites, inputs, assets, diagnostics)];

        var work = new BuildWork(jobs.Length);
        var remembered = jobs.Length > PageMemory.MostPages ? null : memory?.Pages;
        var renderer = new PageRenderer(templates, builtins, store, cancellation, work, remembered, limits);
        var rendered = RenderAll(jobs, renderer, work, diagnostics, cancellation);
        var before = diagnostics.Count;
        ReportMissingTexts(locales.Values, diagnostics);
        if (diagnostics.Count > before)
        {
            memory?.Discard();
        }

        if (diagnostics.HasErrors)
        {
            return null;
        }

        diagnostics.AddRange(templates.Unused(All.Select(kind => kind.Template).Concat(Shared)));
        var whole = jobs.Where(job => job.Spec.PartOf is null).Select(job => job.Spec.Path);
        OutputFile[] all =
        [
            .. rendered,
            .. SupportingFiles.Of(charts, assets, content, datasets),
            .. AddressClashes.Without(files.Files.Concat(DataFormats.MapOf(files, whole)), content),
        ];
        ImmutableArray<OutputPath> pictures = [.. SupportingFiles.Pictures(charts).Select(picture => picture.Path)];
        return AddressClashes.Report(all.Select(file => file.Path).Concat(pictures), content, assessment.Plan, diagnostics)
            ? null
            : new(all, pictures);
    }

    /// <summary>The assets of the templates, and the search index of each language.</summary>
    internal static SiteAssets AssetsOf(
        ImmutableArray<SourceFile> given, ImmutableArray<PageInput> inputs, Remembered<SearchTerms>? terms = null)
    {
        var search = new IEnumerable<SourceFile>[inputs.Length];
        Parallel.For(0, search.Length, i => search[i] = [.. SearchFiles.Of(inputs[i], terms)]);
        return SiteAssets.Of(given, search.SelectMany(files => files));
    }

    /// <summary>The pages of every language, each with what is around its content.</summary>
    internal static IEnumerable<(PageSpec Spec, PageFrame Frame)> Jobs(
        ImmutableArray<LanguageSite> sites, ImmutableArray<PageInput> inputs, SiteAssets assets, DiagnosticBag diagnostics)
    {
        var frames = inputs
            .Select(input => new PageFrame(input.Pages.Site, sites, assets, input.Pages.Statuses, input.Pages.Sources, input.Pages.Figures))
            .ToList();
        return FrontPages.Of([.. inputs.Select(input => input.Pages)])
            .Select(spec => (spec, frames[0]))
            .Concat(
                from language in inputs.Zip(frames)
                from spec in ReadingOrder.Of(language.First.Kinds.SelectMany(kind => Guard.Make(
                    $"{language.First.Pages.Site.Language}/{kind.Id}", () => Made(kind, language.First), [], diagnostics)))
                select (spec, language.Second));

        // The places are known by now, and with them the entries of all lists would be held until the end.
        static List<PageSpec> Made(SitePage kind, PageInput input) => [.. kind.Pages(input).Select(spec => spec with { Places = [] })];
    }

    /// <summary>On all cores; files and diagnostics come out in the order of the pages.</summary>
    private static IEnumerable<OutputFile> RenderAll(
        ImmutableArray<(PageSpec Spec, PageFrame Frame)> jobs,
        PageRenderer renderer,
        BuildWork work,
        DiagnosticBag diagnostics,
        CancellationToken cancellation)
    {
        var files = new (OutputFile? File, TemplateFailure? Failure)[jobs.Length];
        var bags = new DiagnosticBag[jobs.Length];
        var end = jobs.Length;

        // A layout that runs wild does so on every page: the first page shows it before the others are begun.
        Make(0);
        Parallel.For(1, jobs.Length, new() { CancellationToken = cancellation }, Make);
        Array.Resize(ref bags, end);
        Array.Clear(files, end, files.Length - end);
        if (work.IsTooMuch)
        {
            diagnostics.Add(work.Tell());
        }

        diagnostics.AddRange(bags.SelectMany(bag => bag.ToImmutable()).Distinct());
        diagnostics.AddRange(TemplateFailure.Tell(
            files.Zip(jobs).Where(one => one.First.Failure is not null).Select(one => (one.First.Failure!, one.Second.Spec.Path.Value))));
        return files.Select(one => one.File).OfType<OutputFile>();

        // What comes before a page that reached a limit is made, and nothing after it, whichever page is made first.
        void Make(int i)
        {
            if (i >= Volatile.Read(ref end))
            {
                return;
            }

            bags[i] = new();
            files[i] = Guard.Make(
                jobs[i].Spec.Path.Value, () => renderer.Render(jobs[i].Spec, jobs[i].Frame, bags[i]), (null, null), bags[i]);
            for (var last = end; (files[i].Failure?.Limit is not null || work.IsTooMuch) && i + 1 < last;)
            {
                last = Interlocked.CompareExchange(ref end, i + 1, last) == last ? 0 : end;
            }
        }
    }

    internal static void ReportMissingTexts(IEnumerable<Locale> locales, DiagnosticBag diagnostics)
    {
        foreach (var locale in locales.OrderBy(locale => locale.Language))
        {
            diagnostics.AddRange(locale.Words.Missing.Select(
                key => TemplateProblems.MissingText(locale.Words.Catalogue.PlaceFor(key), key)));
            diagnostics.AddRange(locale.Words.Unfilled.Select(place => ContentProblems.UnknownPlace(
                locale.Words.Catalogue.Texts[place.Key].Location, place.Key, place.Name, place.Known)));
            diagnostics.AddRange(locale.Words.Undecided.Select(text => CatalogueProblems.NothingDecides(
                locale.Words.Catalogue.Texts[text.Key].Location, text.Key, text.Name, text.Known)));
        }
    }
}
