using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Structure;

/// <summary>
/// Reads what was decided about a goal since the plan: by date, each after the plan and after the one before, and nothing after the goal
/// was taken back. A decision gives new terms or takes the goal back, never both.
/// </summary>
internal static class VersionsReader
{
    public static ImmutableArray<GoalVersion> Read(FieldReader goal, Definitions definitions, ReadingScope scope)
    {
        var versions = ImmutableArray.CreateBuilder<GoalVersion>();
        DateOnly? before = null;
        foreach (var fields in goal.Items("versions", "version"))
        {
            var version = ReadOne(fields, definitions, scope);
            if (versions is [.., { Terms: null }])
            {
                scope.Report(VersionProblems.AfterWithdrawal(fields.Location, versions[^1].Date));
            }

            if (version is null)
            {
                continue;
            }

            if (version.Date <= before)
            {
                scope.Report(VersionProblems.OutOfOrder(fields.At("from"), version.Date, before.Value));
            }

            before = version.Date;
            versions.Add(version);
        }

        return versions.ToImmutable();
    }

    private static GoalVersion? ReadOne(FieldReader fields, Definitions definitions, ReadingScope scope)
    {
        var from = fields.Date("from");
        var reason = fields.Localized("reason");
        var source = fields.Reference("source", definitions.Sources);
        var isWithdrawn = fields.Flag("withdrawn");
        var promise = fields.OptionalLocalized("promise");
        var isNew = promise is not null || CommitmentReader.IsGiven(fields);
        var commitment = isNew || scope.Shapes is not null ? CommitmentReader.Read(fields, definitions, scope) : null;
        fields.End();

        if (isWithdrawn == isNew)
        {
            scope.Report(isNew ? VersionProblems.WithdrawnAndNew(fields.Location) : VersionProblems.NothingNew(fields.Location));
            return null;
        }

        if (isNew && promise is null)
        {
            scope.Report(ContentProblems.MissingKey(fields.Location, fields.Subject, "promise"));
        }

        if (from <= definitions.Plan?.Document.Issued)
        {
            scope.Report(VersionProblems.BeforePlan(fields.At("from"), from.Value, definitions.Plan.Document.Issued));
        }

        return from is null || reason is null || source is null || (isNew && (promise is null || commitment is null))
            ? null
            : new GoalVersion(from.Value, reason, new SourceId(source), isNew ? new GoalTerms(promise!, commitment!) : null);
    }
}
