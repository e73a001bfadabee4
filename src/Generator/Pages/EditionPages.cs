using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Prose;
using Generator.Pages.Views;
using Scriban.Runtime;

namespace Generator.Pages;

/// <summary>Everything that the builders of one language's pages share.</summary>
internal sealed class EditionPages
{
    public EditionPages(Edition edition, ScriptObject builtins, CancellationToken cancellation)
    {
        Edition = edition;
        Sources = new(edition);
        Statuses = new(edition);
        References = new(edition);
        SourceUses = new(edition, References);
        Rows = new(edition, Sources, References);
        Workings = new(edition);
        Charts = new(edition, Rows);
        Evidence = new(edition);
        Goals = new(edition, Statuses, Rows, Workings, Charts, Evidence);
        Overviews = new(edition, Charts, Goals, Statuses);
        Results = new(edition, Sources);
        Chapters = new(edition, Statuses);
        Releases = new(edition, Statuses, Goals, Rows, Sources);
        Audit = new(edition, Goals, Workings, Sources);
        Regions = new(edition, Rows, Charts);
        Barometer = new(edition, Rows, Sources);
        Methods = new(edition, Goals, Workings);
        Limits = new(edition, Statuses, Goals);
        Terms = new(edition, Statuses);
        Links = new(edition);
        Prose = new(new(edition, Rows, Goals.Targets, Results), Links, builtins, cancellation);
    }

    public Edition Edition { get; }

    public SourceViews Sources { get; }

    public StatusViews Statuses { get; }

    /// <summary>What figures were worked out from.</summary>
    public ReferenceViews References { get; }

    public SourceUses SourceUses { get; }

    public RowViews Rows { get; }

    public WorkingViews Workings { get; }

    public ChartViews Charts { get; }

    /// <summary>How far the figures of each verdict can be trusted.</summary>
    public EvidenceViews Evidence { get; }

    public GoalViews Goals { get; }

    public OverviewViews Overviews { get; }

    public ResultViews Results { get; }

    public ChapterViews Chapters { get; }

    public ReleaseViews Releases { get; }

    public AuditViews Audit { get; }

    public RegionViews Regions { get; }

    public BarometerViews Barometer { get; }

    public MethodViews Methods { get; }

    public LimitViews Limits { get; }

    public TermViews Terms { get; }

    /// <summary>What the links of prose name.</summary>
    public ProseLinks Links { get; }

    public ProseRenderer Prose { get; }

    /// <summary>Prose on a page; <paramref name="placeOf"/> gives the place within the page of what the page itself holds.</summary>
    public Html ProseOf(Model.Prose prose, OutputPath page, int headingShift, DiagnosticBag diagnostics, Func<string, string?>? placeOf = null) =>
        Prose.Render(prose[Edition.Language], page, headingShift, diagnostics, placeOf);

    public ScriptArray GoalsOf(IEnumerable<Goal> goals) => View.List(goals.Select(goal => Goals[goal.Id]));

    /// <summary>Title and description of a page by its kind, from the catalogue, with what it counts or names put in.</summary>
    public (string Title, string Description) Heading(string kind, params ReadOnlySpan<string?> arguments) =>
        (Edition.Words.Fill($"pages.{kind}.title", arguments), Edition.Words.Fill($"pages.{kind}.description", arguments));
}
