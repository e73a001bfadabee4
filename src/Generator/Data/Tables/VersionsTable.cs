using Generator.Assessment;
using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>
/// Everything that promises were before and since a decision changed or withdrew them, with how they would stand by it now. Plans of which
/// nothing was changed have no such table.
/// </summary>
internal static class VersionsTable
{
    public const string Name = "versions";

    public static Table? Of(Compilation compilation)
    {
        var plan = compilation.Plan;
        var rows =
            from judged in compilation.Newest.Goals
            from version in VersionRow.Of(plan, judged)
            from part in version.Parts
            select new Row(version, part.Tier, part.Target);
        var table = new TableShape<Row>(compilation)
            .Key("id", row => row.Id)
            .Required("goal", row => row.Version.Goal.Goal.Id.Value)
            .Text("part", row => row.Tier?.Id)
            .Integer("version", row => row.Version.Number, isRequired: true)
            .Date("from", row => row.Version.From)
            .Flag("withdrawn", row => row.Version.Terms is null)
            .Choice<Shift>("change", row => row.Version.Shift)
            .Localized("promise", (row, language) => row.Version.Terms is { } terms ? language.Text(terms.Promise) : null)
            .Localized("reason", (row, language) => row.Version.Decision is { } decision ? language.Text(decision.Reason) : null)
            .Required("source", row => row.Version.Source(plan).Value, references: SourcesTable.Name)
            .Text("kind", row => row.Kind)
            .Text("indicator", row => row.Indicator?.Value, references: IndicatorsTable.Name)
            .Choice<Bound>("bound", row => row.Target?.Bound)
            .Number("target", row => row.Target?.Value, unit: "target_unit")
            .Text("target_unit", row => row.Target is { } target ? GoalsTable.TargetUnit(target)?.Value : null, references: UnitsTable.Name)
            .Integer("target_year", row => row.Target?.Year.Value)
            .Date("deadline", row => row.Version.Milestone?.Deadline)
            .Choice<Status>("status", row => row.Version.Status, isRequired: true)
            .Of(Name, DataPaths.Table(Name), rows);
        return table.Rows.Count == 0 ? null : table;
    }

    private sealed record Row(VersionRow Version, Tier? Tier, Target? Target)
    {
        public string Id => $"{Version.Goal.Goal.Id}{(Tier is null ? string.Empty : "/" + Tier.Id)}/{Version.Number}";

        public string? Kind => Target is { } target ? EnumName.Kebab(target.Kind) : Version.Milestone is null ? null : "milestone";

        public IndicatorId? Indicator => Target?.Indicator ?? Version.Milestone?.Indicator;
    }
}
