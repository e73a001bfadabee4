using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>What a promise was from a day on, with how it would stand by that now.</summary>
internal sealed record VersionRecord(
    DateOnly From,
    bool Withdrawn,
    Shift? Change,
    Texts? Promise,
    Texts? Why,
    string Source,
    DateOnly? Deadline,
    ImmutableArray<VersionTargetRecord> Targets,
    Status Status)
{
    public static ImmutableArray<VersionRecord> Of(Compilation compilation, GoalAssessment judged) =>
    [
        .. VersionRow.Of(compilation.Plan, judged).Select(version => new VersionRecord(
            version.From,
            version.Terms is null,
            version.Shift,
            compilation.In(version.Terms?.Promise),
            compilation.In(version.Decision?.Reason),
            version.Source(compilation.Plan).Value,
            version.Milestone?.Deadline,
            [
                .. version.Parts
                    .Where(part => part.Target is not null)
                    .Select(part => VersionTargetRecord.Of(compilation, part.Tier, part.Target!)),
            ],
            version.Status)),
    ];
}

internal sealed record VersionTargetRecord(
    string? Part, string Indicator, TargetKind Kind, Bound Bound, decimal Target, string? TargetUnit, int TargetYear, Texts TargetText)
{
    public static VersionTargetRecord Of(Compilation compilation, Tier? tier, Target target) => new(
        tier?.Id,
        target.Indicator.Value,
        target.Kind,
        target.Bound,
        target.Value,
        GoalsTable.TargetUnit(target)?.Value,
        target.Year.Value,
        compilation.In(language => language.PlanWords.Targets.Target(target)));
}
