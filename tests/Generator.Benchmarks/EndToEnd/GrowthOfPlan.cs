using System.Collections.Immutable;
using System.Diagnostics;
using Generator.Assessment;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Model;
using Generator.Pages;

namespace Generator.Benchmarks.EndToEnd;

/// <summary>
/// The later stages on plans with one, two, four and eight times the indicators, goals and observations of the shipped one. Times that
/// double with the plan are linear; a time that grows fourfold would be a step that looks at every pair.
/// </summary>
internal static class GrowthOfPlan
{
    public static void Run()
    {
        var made = ShippedBuild.Run(BuildStage.Checking);
        Measure(made, 1);
        Console.WriteLine("times  indicators  goals  judging ms  charts ms  pages ms");
        foreach (var times in (int[])[1, 2, 4, 8])
        {
            Measure(made, times);
        }
    }

    private static void Measure(BuildStages made, int times)
    {
        var grown = Grow(made.Plan!, times);
        var diagnostics = new DiagnosticBag();
        var watch = Stopwatch.StartNew();
        var assessment = PlanAssessor.Assess(grown, DateOnly.MaxValue, diagnostics)!;
        var judging = Lap(watch);
        var charts = ChartStage.Draw(assessment, made.Locales!, MemoryStore.Instance, new DiagnosticBag(), CancellationToken.None)!;
        var drawing = Lap(watch);
        SitePages.Render(assessment, made.Locales!, charts, made.Content!, MemoryStore.Instance, diagnostics, CancellationToken.None);
        var pages = Lap(watch);
        Console.WriteLine(FormattableString.Invariant(
            $"{times,5}  {grown.Indicators.Count,10}  {grown.Goals.Count(),5}  {judging,10:0}  {drawing,9:0}  {pages,8:0}"));
    }

    private static double Lap(Stopwatch watch)
    {
        var elapsed = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        return elapsed;
    }

    /// <summary>Copies of every indicator with its rows and goals, under names of their own; the first copy keeps the names.</summary>
    private static Plan Grow(Plan plan, int times)
    {
        var copies = Enumerable.Range(0, times).ToImmutableArray();
        return plan with
        {
            Indicators = new(
                [.. copies.SelectMany(copy => plan.Indicators.Select(one => one with { Id = Named(one.Id, copy) }))], one => one.Id),
            Observations = [.. copies.SelectMany(
                copy => plan.Observations.Select(row => row with { Indicator = Named(row.Indicator, copy) }))],
            Chapters = [.. plan.Chapters.Select(
                chapter => chapter with { Sections = [.. chapter.Sections.Select(section => Grow(section, copies))] })],
        };
    }

    private static Section Grow(Section section, ImmutableArray<int> copies) => section with
    {
        Goals = [.. copies.SelectMany(
            copy =>
                section.Goals.Select(
                    goal => goal with { Id = new(Named(goal.Id.Value, copy)), Commitment = Grow(goal.Commitment, copy) }))],
    };

    private static Commitment Grow(Commitment commitment, int copy) => commitment switch
    {
        Commitment.Single single => new Commitment.Single(Grow(single.Target, copy)),
        Commitment.Tiered tiered => new Commitment.Tiered([.. tiered.Tiers.Select(tier => tier with { Target = Grow(tier.Target, copy) })]),
        Commitment.Dated dated => new Commitment.Dated(dated.Milestone with { Indicator = Named(dated.Milestone.Indicator, copy) }),
        _ => commitment,
    };

    private static Target Grow(Target target, int copy) => target with { Indicator = Named(target.Indicator, copy) };

    private static IndicatorId Named(IndicatorId id, int copy) => new(Named(id.Value, copy));

    private static string Named(string id, int copy) => copy == 0 ? id : FormattableString.Invariant($"{id}-{copy}");
}
