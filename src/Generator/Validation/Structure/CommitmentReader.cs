using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Structure;

/// <summary>Reads what a goal commits to: one target, tiers of targets, or a date.</summary>
internal static class CommitmentReader
{
    private static readonly string[] Forms = ["target", "tiers", "milestone"];

    public static bool IsGiven(FieldReader fields) => Forms.Any(fields.Has);

    public static Commitment? Read(FieldReader fields, Definitions definitions, ReadingScope scope)
    {
        var target = fields.OptionalFields("target") is { } single ? TargetReader.Read(single, definitions, scope) : null;
        var milestone = fields.OptionalFields("milestone") is { } dated ? MilestoneReader.Read(dated, definitions, scope) : null;
        var tiers = ReadTiers(fields, definitions, scope);
        if (Forms.Count(fields.Has) != 1)
        {
            scope.Report(PlanProblems.CommitmentCount(fields.Location, fields.Subject));
            return null;
        }

        return target is not null ? new Commitment.Single(target)
            : milestone is not null ? new Commitment.Dated(milestone)
            : tiers.IsEmpty ? null
            : new Commitment.Tiered(tiers);
    }

    private static ImmutableArray<Tier> ReadTiers(FieldReader goal, Definitions definitions, ReadingScope scope)
    {
        var names = new UniqueNames("tier", scope);
        var items = goal.Items("tiers", "tier").Select(fields => ReadTier(fields, names, definitions, scope)).ToList();
        if (goal.Has("tiers") && items.Count == 0)
        {
            scope.Report(PlanProblems.CommitmentCount(goal.At("tiers"), goal.Subject));
        }

        return [.. items.OfType<Tier>()];
    }

    private static Tier? ReadTier(FieldReader fields, UniqueNames names, Definitions definitions, ReadingScope scope)
    {
        var id = names.Claim(fields);
        var name = fields.Localized("name");
        var target = fields.Fields("target") is { } nested ? TargetReader.Read(nested, definitions, scope) : null;
        fields.End();
        return id is null || name is null || target is null ? null : new Tier(id, name, target);
    }
}
