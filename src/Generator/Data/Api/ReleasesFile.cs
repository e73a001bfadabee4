using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>The releases, newest first: what each added, which figures it replaced, which statuses changed.</summary>
internal sealed record ReleasesFile(ImmutableArray<ReleaseRecord> Releases) : ApiFile("releases", DataPaths.Api("releases"))
{
    public static ReleasesFile Of(Compilation compilation) =>
        new([.. compilation.Assessment.Releases.Reverse().Select(release => ReleaseRecord.Of(compilation, release))]);
}

internal sealed record ReleaseRecord(
    int Year,
    DateOnly Date,
    Texts Note,
    PageAddresses Pages,
    int Added,
    ImmutableArray<RevisionRecord> Revised,
    ImmutableArray<StatusChangeRecord> StatusChanges,
    ImmutableArray<StatusRecord> Statuses,
    string? FiscalYear)
{
    public static ReleaseRecord Of(Compilation compilation, ReleaseAssessment judged)
    {
        var release = judged.Release;
        return new(
            release.Year.Value,
            release.Date,
            compilation.In(release.Note),
            compilation.Pages(DataPaths.Api("releases"), routes => routes.Edition(compilation.Plan, release.Year).Value),
            judged.Added,
            [.. judged.Revised.Select(point => RevisionRecord.Of(point, release.Year, compilation.Plan.Region))],
            [.. judged.Changes.Select(change => new StatusChangeRecord(change.Goal.Id.Value, change.Before, change.After))],
            [.. judged.Goals.Select(goal => new StatusRecord(goal.Goal.Id.Value, goal.Status, goal.Reason))],
            release.Year.IsFiscal ? release.Year.ToString() : null);
    }
}

internal sealed record RevisionRecord(string Observation, string Replaces, decimal? Value, decimal? ValueBefore)
{
    public static RevisionRecord Of(SeriesPoint point, Year release, RegionCode planRegion) => new(
        new ObservedRow(point.Current, null, planRegion).Id,
        new ObservedRow(point.Superseded[^1], release, planRegion).Id,
        point.Current.Number,
        point.Superseded[^1].Number);
}

internal sealed record StatusChangeRecord(string Goal, Status Before, Status After);

internal sealed record StatusRecord(string Goal, Status Status, Reason Reason);
