using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>
/// One promise of the plan with a number or a date, in the section that makes it. The main ones are those that the plan lists as its
/// main targets.
/// </summary>
internal sealed record Goal(
    GoalId Id,
    LocalizedText Title,
    LocalizedText Promise,
    PlanPlace Place,
    bool IsMain,
    Commitment Commitment,
    SourceLocation Location)
{
    /// <summary>Whether official figures alone carry the verdict, where the figures judged are not all official.</summary>
    public OfficialCheck? OfficialCheck { get; init; }

    /// <summary>What was found about the promise, where it is not what the promise is measured by.</summary>
    public FoundEvidence? Found { get; init; }

    /// <summary>What the plan committed to at first; the goal's own promise and commitment are those in force.</summary>
    public GoalTerms Original { get; init; } = new(Promise, Commitment);

    /// <summary>What was decided about the goal since, by date.</summary>
    public ImmutableArray<GoalVersion> Versions { get; init; } = [];

    /// <summary>Whether the newest decision takes the goal back.</summary>
    public bool IsWithdrawn => Versions is [.., { Terms: null }];

    /// <summary>Everything that the goal ever promised, in order.</summary>
    public IEnumerable<GoalTerms> Terms => Versions.Select(version => version.Terms).OfType<GoalTerms>().Prepend(Original);

    /// <summary>What held before a decision, given by its place.</summary>
    public GoalTerms TermsBefore(int index) =>
        Versions.Take(index).Select(version => version.Terms).OfType<GoalTerms>().LastOrDefault(Original);

    /// <summary>What the goal promised and no longer does.</summary>
    public IEnumerable<GoalTerms> Superseded => IsWithdrawn ? Terms : Terms.SkipLast(1);

    /// <summary>The goal as it stood on a day: what was decided later is nowhere in it.</summary>
    public Goal At(DateOnly day)
    {
        if (Versions.IsEmpty)
        {
            return this;
        }

        ImmutableArray<GoalVersion> known = [.. Versions.TakeWhile(version => version.Date <= day)];
        var terms = known.Select(version => version.Terms).OfType<GoalTerms>().LastOrDefault(Original);
        return known.Length == Versions.Length && ReferenceEquals(terms.Commitment, Commitment)
            ? this
            : this with { Promise = terms.Promise, Commitment = terms.Commitment, Versions = known };
    }
}

/// <summary>The name of a goal in content and anchors, such as "energy-cap"; unique in the plan.</summary>
internal readonly record struct GoalId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>What a goal commits the region to: one target, several tiers of targets, or a date.</summary>
internal abstract record Commitment
{
    /// <summary>One target on one indicator.</summary>
    public sealed record Single(Target Target) : Commitment
    {
        public override ImmutableArray<Target> Targets => [Target];

        public override ImmutableArray<IndicatorId> Indicators => [Target.Indicator];
    }

    /// <summary>Several targets, each judged by itself; the worst gives the goal its status.</summary>
    public sealed record Tiered(ImmutableArray<Tier> Tiers) : Commitment
    {
        public override ImmutableArray<Target> Targets => [.. Tiers.Select(tier => tier.Target)];

        public override ImmutableArray<IndicatorId> Indicators => [.. Targets.Select(target => target.Indicator).Distinct()];
    }

    /// <summary>A date by which something is done.</summary>
    public sealed record Dated(Milestone Milestone) : Commitment
    {
        public override ImmutableArray<Target> Targets => [];

        public override ImmutableArray<IndicatorId> Indicators => [Milestone.Indicator];
    }

    /// <summary>The targets of this commitment, in order; empty for a date.</summary>
    public abstract ImmutableArray<Target> Targets { get; }

    /// <summary>The indicators that this commitment is measured by, in order, each once.</summary>
    public abstract ImmutableArray<IndicatorId> Indicators { get; }
}

/// <summary>One step of a tiered goal, such as the cities' share in the sewage treatment rates, with a target of its own.</summary>
internal sealed record Tier(string Id, LocalizedText Name, Target Target);

/// <summary>Something to be done by a date; the deadline is implied where the plan prints none and the period's end is meant.</summary>
internal sealed record Milestone(IndicatorId Indicator, DateOnly Deadline, bool DeadlineIsImplied)
{
    /// <summary>Whether something holds from that day on, as a new standard does, rather than being done by it.</summary>
    public bool FromThenOn { get; init; }
}

/// <summary>
/// What was found about a promise beside the figure that it is measured by. Where it is partial it is evidence for a part of the
/// promise; otherwise it only tells readers what there is.
/// </summary>
internal sealed record FoundEvidence(ImmutableArray<FigureReference.Row> Rows, LocalizedText Says, bool IsPartial);
