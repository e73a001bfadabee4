using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Pages.Prose;
using Generator.Pages.Templates;
using Generator.Pages.Views;
using Generator.Wording;

namespace Generator.Pages.Making;

/// <summary>Everything that the builders of one language's pages share.</summary>
internal sealed class LanguagePages
{
    public LanguagePages(
        LanguageSite site,
        Scriban.Runtime.ScriptObject builtins,
        CancellationToken cancellation,
        ImmutableArray<SourceFile> given = default)
    {
        Site = site;
        Sources = new(site);
        Statuses = new(site);
        References = new(site);
        Rows = new(site, Sources, References);
        Workings = new(site);
        Charts = new(site, Rows);
        Evidence = new(site);
        Goals = new(site, Statuses, Rows, Workings, Charts, Evidence, Sources);
        Overviews = new(site, Charts, Goals, Statuses);
        Scale = new(site, Goals);
        Results = new(site, Sources);
        Measures = new(site, Sources);
        Chapters = new(site, Statuses);
        Releases = new(site, Statuses, Goals, Sources);
        Audit = new(site, Goals, Workings, Sources);
        Regions = new(site, Rows, Charts);
        RegionMaps = new(site, Regions, Charts);
        RegionFigures = new(site, Regions, Charts);
        Ratings = new(site);
        Barometer = new(site, Rows, Sources);
        Methods = new(site, Goals, Workings);
        Limits = new(site, Statuses, Goals);
        Terms = new(site, Statuses);
        Links = new(site);
        Glossary = new(site);
        Figures = new(site, Charts, Rows);
        ImmutableArray<string> pictures = [.. (given.IsDefault ? [] : given).Select(file => file.Path)];
        Prose = new(new(site, Results, Figures), Links, pictures, Glossary, builtins, site.Locale, cancellation);
    }

    public LanguageSite Site { get; }

    public SourceViews Sources { get; }

    public StatusViews Statuses { get; }

    /// <summary>What figures were worked out from.</summary>
    public ReferenceViews References { get; }

    public SourceUses SourceUses => Site.SourceUses;

    public RowViews Rows { get; }

    public WorkingViews Workings { get; }

    public ChartViews Charts { get; }

    /// <summary>How far the figures of each verdict can be trusted.</summary>
    public EvidenceViews Evidence { get; }

    public GoalViews Goals { get; }

    public OverviewViews Overviews { get; }

    /// <summary>The promises with a verdict on one scale.</summary>
    public ScaleViews Scale { get; }

    public EarlierResultViews Results { get; }

    public MeasureViews Measures { get; }

    public ChapterViews Chapters { get; }

    public ReleaseViews Releases { get; }

    public AuditViews Audit { get; }

    public RegionViews Regions { get; }

    public RegionMapViews RegionMaps { get; }

    public RegionFigureViews RegionFigures { get; }

    public RatingViews Ratings { get; }

    public BarometerViews Barometer { get; }

    public MethodViews Methods { get; }

    public LimitViews Limits { get; }

    public TermViews Terms { get; }

    /// <summary>What the links of prose name.</summary>
    public ProseLinks Links { get; }

    /// <summary>The terms of the glossary in texts.</summary>
    public TermFinder Glossary { get; }

    public ProseRenderer Prose { get; }

    /// <summary>The charts and tables that prose can show.</summary>
    public ProseFigures Figures { get; }

    /// <summary>Prose on a page; <paramref name="placeOf"/> gives the place within the page of what the page itself holds.</summary>
    public Html ProseOf(
        Model.Prose prose, OutputPath page, int headingShift, DiagnosticBag diagnostics, Func<string, string?>? placeOf = null) =>
        Prose.Render(prose[Site.Language], page, headingShift, diagnostics, placeOf);

    public ImmutableArray<GoalView> GoalsOf(IEnumerable<Goal> goals) => [.. goals.Select(goal => Goals[goal.Id])];

    /// <summary>What a page without a name of its own is called, by its kind.</summary>
    public string Title(string kind) => Site.Words[$"pages.{kind}.title"];

    /// <summary>Title and description of a page by its kind, from the catalogue, with what it counts or names put in.</summary>
    public (string Title, string Description) Heading(string kind, params ReadOnlySpan<TextArgument> arguments) =>
        Site.PlanWords.Pages.Heading(kind, arguments);
}
