using System.Collections.Immutable;
using System.Globalization;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>An observation, with the release that replaced it, or null where it still stands.</summary>
internal sealed record ObservedRow(Observation Row, Year? SupersededBy, RegionCode PlanRegion)
{
    /// <summary>Stable over releases: the address of its row on the indicator's page, and the release that told of it.</summary>
    public string Id => $"{Row.Indicator}#{RowAnchor.Of(Row, PlanRegion)}@{Row.Release.Value}";

    /// <summary>A part of the year, several years or a fiscal one, as an interval of months after ISO 8601: "2020-01/2020-06".</summary>
    public string? Period => Row.Months;

    /// <summary>The day on which an event was not done yet, as the yearly tables have it in the column of the period.</summary>
    public string? NotDoneOn =>
        (Row.Value as ObservedValue.NotDoneOn)?.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public DateOnly? Completed => (Row.Value as ObservedValue.CompletedOn)?.Date;

    /// <summary>
    /// All observations by indicator and region in the plan's order, then by time; replaced figures before their successors.
    /// </summary>
    public static ImmutableArray<ObservedRow> All(PlanAssessment assessment) =>
    [
        .. from indicator in assessment.Plan.Indicators
           from region in assessment.Plan.Regions
           from series in assessment.Newest.AllOf(indicator.Id, region.Code)
           from point in series.Points
           from row in Versions(point, assessment.Plan.Region)
           select row,
    ];

    private static IEnumerable<ObservedRow> Versions(SeriesPoint point, RegionCode planRegion)
    {
        ImmutableArray<Observation> versions = [.. point.Superseded, point.Current];
        return versions.Select((row, index) =>
            new ObservedRow(row, index + 1 < versions.Length ? versions[index + 1].Release : null, planRegion));
    }
}
