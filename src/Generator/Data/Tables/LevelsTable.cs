using Generator.Assessment;
using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>
/// The levels of regions against targets of their own, in every edition. Plans that give regions no targets have no such table.
/// </summary>
internal static class LevelsTable
{
    public const string Name = "levels";

    public static Table? Of(Compilation compilation)
    {
        var rows =
            from release in compilation.Assessment.Releases
            from rating in release.Ratings
            from region in rating.Regions
            select new Row(release.Release.Year, rating, region);
        var plan = compilation.Plan;
        var table = new TableShape<Row>(compilation)
            .Key("id", row => row.Id)
            .Required("goal", row => row.Rating.Goal.Id.Value)
            .Text("part", row => row.Rating.Tier?.Id)
            .Required("indicator", row => row.Rating.Target.Indicator.Value, references: IndicatorsTable.Name)
            .Required("region", row => row.Region.Region.Value, references: RegionsTable.Name)
            .Integer("release", row => row.Release.Value, isRequired: true)
            .Integer("year", row => row.Rating.Year.Value, isRequired: true)
            .Number("target", row => row.Region.Judged.Target.Value, isRequired: true, unit: "target_unit")
            .Text("target_unit", row => GoalsTable.TargetUnit(row.Rating.Target)?.Value, references: UnitsTable.Name)
            .Integer("target_year", row => row.Rating.Target.Year.Value, isRequired: true)
            .Number("actual", row => row.Region.Level is null ? null : ComputedNumber.Of(row.Region.Judged.Actual), unit: "measured_unit")
            .Number("required", row => ComputedNumber.Of(row.Region.Required), unit: "measured_unit")
            .Text("measured_unit", row => GoalsTable.MeasuredUnit(plan, row.Rating.Target)?.Value, references: UnitsTable.Name)
            .Number("gap", row => ComputedNumber.Of(row.Region.Gap))
            .Integer("level", row => (int?)row.Region.Level)
            .Choice<LevelAbsence>("absence", row => row.Region.Absence)
            .Of(Name, DataPaths.Table(Name), rows);
        return table.Rows.Count == 0 ? null : table;
    }

    private sealed record Row(Year Release, RegionRating Rating, RegionLevel Region)
    {
        public string Id =>
            $"{Rating.Goal.Id}{(Rating.Tier is { } tier ? "/" + tier.Id : string.Empty)}/{Region.Region}/{Release.Value}";
    }
}
