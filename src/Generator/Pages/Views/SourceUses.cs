using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Model;

namespace Generator.Pages.Views;

/// <summary>
/// What the report takes from each source: the rows that name it, those worked out from it, and the pages that cite it otherwise.
/// </summary>
internal sealed class SourceUses
{
    private readonly Plan plan;
    private readonly FrozenDictionary<SourceId, ImmutableArray<Observation>> taken;
    private readonly FrozenDictionary<SourceId, ImmutableArray<Observation>> derived;

    public SourceUses(PlanAssessment assessment)
    {
        plan = assessment.Plan;
        var order = plan.Indicators.Keys.Select((id, index) => (id, index)).ToDictionary(pair => pair.id, pair => pair.index);
        var rows = plan.Observations
            .OrderBy(row => order[row.Indicator])
            .ThenBy(row => row.Region != plan.Region)
            .ThenBy(row => row.Region)
            .ThenBy(row => row.Members)
            .ThenBy(row => row.Year)
            .ThenBy(row => row.Release)
            .ToList();
        taken = BySource(rows.Select(row => (row.Source, row)));
        derived = BySource(
            from row in rows
            from source in row.Parents.SelectMany(parent => SourcesOf(parent, row.Region)).Distinct()
            where source != row.Source
            select (source, row));

        IEnumerable<SourceId> SourcesOf(FigureReference parent, RegionCode region) => parent switch
        {
            FigureReference.Of source => [source.Source],
            FigureReference.Row row => assessment.Find(row, region) is { } found ? [found.Source] : [],
            _ => [plan.Document.Source],
        };
    }

    /// <summary>The rows that name the source as theirs, those replaced later included.</summary>
    public ImmutableArray<Observation> TakenFrom(SourceId source) => taken.GetValueOrDefault(source, []);

    /// <summary>The rows of other sources that were worked out with the help of this one.</summary>
    public ImmutableArray<Observation> DerivedFrom(SourceId source) => derived.GetValueOrDefault(source, []);

    /// <summary>Whether the rule of the early warning, or an issue of it, comes from the source.</summary>
    public bool HasWarnings(SourceId source) => plan.Barometer is { } barometer
        && (barometer.Rule.Source == source || barometer.Issues.Any(issue => issue.Source == source));

    /// <summary>Whether the plan is checked against something that the source prints.</summary>
    public bool IsCheckedAgainst(SourceId source) =>
        plan.Consistency.Any(entry => entry.Stated?.Source == source)
        || plan.Chapters.SelectMany(chapter => chapter.Sections).SelectMany(section => section.Results)
            .Any(result => result.Completion?.Source == source);

    private static FrozenDictionary<SourceId, ImmutableArray<Observation>> BySource(IEnumerable<(SourceId Source, Observation Row)> uses) =>
        uses.GroupBy(use => use.Source).ToFrozenDictionary(own => own.Key, own => own.Select(use => use.Row).ToImmutableArray());
}
