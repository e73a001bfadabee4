using System.Collections.Immutable;

namespace Generator.Charts.Kinds;

/// <summary>A kind of chart: what it can show, and how.</summary>
internal abstract class ChartKind
{
    public abstract bool CanShow(ChartSubject subject);

    public abstract Sketch Sketch(Reading reading, ChartSubject subject);
}

/// <summary>A kind of chart for one kind of subject.</summary>
internal abstract class ChartKind<T> : ChartKind
    where T : ChartSubject
{
    public sealed override bool CanShow(ChartSubject subject) => subject is T own && CanShow(own);

    public sealed override Sketch Sketch(Reading reading, ChartSubject subject) => Sketch(reading, (T)subject);

    protected virtual bool CanShow(T subject) => true;

    protected abstract Sketch Sketch(Reading reading, T subject);
}

/// <summary>All kinds of charts; the first that can show a subject draws it.</summary>
internal static class ChartKinds
{
    public static ImmutableArray<ChartKind> All { get; } =
    [
        new ChainChart(),
        new SumChart(),
        new RoomChart(),
        new GrowthChart(),
        new YearlyChangeChart(),
        new CourseChart(),
        new TierChart(),
        new RankingChart(),
        new DumbbellChart(),
        new MembersChart(),
    ];
}
