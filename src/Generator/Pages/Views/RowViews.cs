using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>ROW: an observation with everything that a reader needs to trust it: the newest figure and those it replaced.</summary>
internal record RowView(
    string Anchor,
    string When,
    string Year,
    string? Region,
    string? Value,
    string? LevelId,
    string Text,
    string StatusId,
    string StatusWord,
    string? Basis,
    SourceView Source,
    string? Sum,
    ImmutableArray<ReferenceView> Parents,
    string? Note,
    ReleaseLink Release,
    ImmutableArray<EarlierFigureView> Earlier) : View;

/// <summary>A figure that a newer one replaced.</summary>
internal sealed record EarlierFigureView(string Text, ReleaseLink Release, SourceView Source, string? Note) : View;

/// <summary>
/// FIGURE: a figure as it stands beside a goal, with the address of its row and the weakest class of source that it rests on.
/// </summary>
internal record FigureView(
    string Text,
    string Year,
    string When,
    string StatusId,
    string StatusWord,
    string? Basis,
    SourceView Source,
    string ClassWord,
    string Path) : View;

/// <summary>Observations as rows of tables and as figures in passing.</summary>
internal sealed class RowViews(LanguageSite site, SourceViews sources, ReferenceViews references)
{
    private readonly Lineage lineage = new(site.Plan, site.Newest.Series);

    public SourceView Source(SourceId id) => sources[id];

    public RowView Row(SeriesPoint point)
    {
        var row = point.Current;
        return new(
            RowAnchor.Of(row, site.Plan.Region),
            site.Locale.Times.When(row.Year, row.Period),
            row.Year.ToString(),
            site.PlanWords.Place(row.Region, row.Members),
            row.Number is { } number && !IsLevel(row) ? site.Locale.Figures.Number(number, UnitOf(row)) : null,
            IsLevel(row) ? Level(row) : null,
            site.PlanWords.Figure(row),
            EnumName.Kebab(row.Status),
            site.Words.Of("observation_status", row.Status),
            BasisLabel(row),
            sources[row.Source],
            site.PlanWords.Sum(row),
            references.Of(row),
            site.PlanWords.Note(row),
            ReleaseLink.Of(site, row.Release),
            [.. point.Superseded.Select(Earlier)]);
    }

    public FigureView? Figure(SeriesPoint? point) => point is null ? null : Figure(point.Current);

    public FigureView Figure(Observation row) => new(
        site.PlanWords.Figure(row),
        row.Year.ToString(),
        site.Locale.Times.When(row.Year, row.Period),
        EnumName.Kebab(row.Status),
        site.Words.Of("observation_status", row.Status),
        BasisLabel(row),
        sources[row.Source],
        site.Words.Of("source_class", lineage.WeakestClass(row)),
        $"{site.Routes.Indicator(row.Indicator)}#{RowAnchor.Of(row, site.Plan.Region)}");

    /// <summary>A warning level is a word and never a bare digit.</summary>
    private bool IsLevel(Observation row) => UnitOf(row) == Unit.WarningLevel && row.Number is not null;

    private string Level(Observation row) => site.Locale.Figures.Numbers.Write(row.Number!.Value);

    private UnitId UnitOf(Observation row) => site.Plan.Indicators[row.Indicator].Unit;

    private string? BasisLabel(Observation row) =>
        row.Basis.IsUsual ? null : site.Text(site.Plan.Indicators[row.Indicator].Bases[row.Basis].Label);

    private EarlierFigureView Earlier(Observation row) => new(
        row.Number is { } number && !IsLevel(row) ? site.Locale.Figures.Number(number, UnitOf(row)) : site.PlanWords.Figure(row),
        ReleaseLink.Of(site, row.Release),
        sources[row.Source],
        site.PlanWords.Note(row));
}
