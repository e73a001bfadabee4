using Generator.Assessment;
using Generator.Gallery;
using Generator.Model;
using static Generator.Model.ConsistencyFormula;

namespace Generator.Tests.Assessment;

/// <summary>The plan's own figures set beside each other, as the content tells them: what follows, and whether it agrees.</summary>
public sealed class ConsistencyTests
{
    private static readonly UnitId Percent = Unit.Percent;

    [Fact]
    public void Growth_from_18930_to_22500_is_3_516_per_cent_a_year()
    {
        var check = Check(MeanGrowth, 3.5m, 0.05m, ("V₀", 18930, PlanBuilder.Unit), ("V_T", 22500, PlanBuilder.Unit), ("N", 5, null));

        Assert.Equal((3.516m, AuditOutcome.Agrees), (Math.Round(check.Computed!.Value, 3), check.Outcome));
        Assert.Equal(22483m, Math.Round(check.Working[1].Result.Value));
    }

    [Fact]
    public void Named_parts_of_industry_make_700_of_2000()
    {
        var check = Declared(Sum, 2000, ("a", 500, PlanBuilder.Unit), ("b", 20, PlanBuilder.Unit), ("c", 180, PlanBuilder.Unit));

        Assert.Equal((700m, PlanBuilder.Unit), (check.Computed!.Value, check.Computed.Unit!.Value));
        Assert.Equal((AuditOutcome.Differs, null), (check.Outcome, check.Tolerance));
    }

    [Fact]
    public void Services_and_their_gap_make_the_nations_share()
    {
        var check = Check(Sum, 50.5m, 0.05m, ("a", 40, Percent), ("b", 10.5m, Unit.PercentagePoint));

        Assert.Equal((50.5m, Percent, AuditOutcome.Agrees), (check.Computed!.Value, check.Computed.Unit!.Value, check.Outcome));
    }

    [Fact]
    public void The_task_of_113_per_cent_leaves_639_unassigned()
    {
        var check = Declared(
            ImpliedTask, 3500, (
                "V_T", 22500, PlanBuilder.Unit), ("p", 14, Percent), (
                    "a", 1500, PlanBuilder.Unit), ("b", 2000, PlanBuilder.Unit), ("s", 113, Percent));

        Assert.Equal([3663m, 4139m, 3500m, 639m], check.Working.Select(step => Math.Round(step.Result.Value)));
        Assert.Equal(4139m, Math.Round(check.Computed!.Value));
    }

    [Fact]
    public void A_share_of_34_sections_is_no_whole_number()
    {
        var check = Declared(ShareOfCount, 57.6m, ("p", 57.6m, Percent), ("n", 34, null));

        Assert.Equal((19.584m, null), (check.Computed!.Value, check.Computed.Unit));
    }

    [Fact]
    public void Days_of_good_air_are_80_per_cent_of_the_year()
    {
        var check = Check(Ratio, 80.90m, 0.15m, ("a", 292, PlanBuilder.Unit), ("b", 365, PlanBuilder.Unit));

        Assert.Equal((80.0m, AuditOutcome.Differs), (check.Computed!.Value, check.Outcome));
    }

    [Fact]
    public void Two_shares_imply_two_totals()
    {
        var check = Check(
            TwoWholes, null, 7, ("a", 6547, PlanBuilder.Unit), ("p", 94.7m, Percent), ("b", 6969, PlanBuilder.Unit), ("q", 99.8m, Percent));

        Assert.Equal((6913m, 6983m), (Math.Round(check.Stated!.Value.Value), Math.Round(check.Computed!.Value)));
        Assert.Equal(AuditOutcome.Differs, check.Outcome);
    }

    [Fact]
    public void Differences_are_taken_by_pairs()
    {
        var check = Declared(
            Difference, null, (
                "a", 94.7m, Percent), (
                    "b", 89.5m, Percent), ("c", 99.8m, Percent), ("d", 5.8m, Percent), ("e", 93.2m, Percent), ("f", 60.7m, Percent));

        Assert.Equal([5.2m, 94.0m, 32.5m], check.Working.Select(step => step.Result.Value));
    }

    [Fact]
    public void A_difference_without_numbers_is_a_remark()
    {
        var check = Declared(Difference, null);

        Assert.Null(check.Computed);
        Assert.Empty(check.Working);
    }

    [Fact]
    public void Ten_years_and_the_last_five_imply_the_first_five()
    {
        var check = Assert.Single(
            Audit(Entry(Unchained, null, null, ("a", 37.2m, Percent), ("b", 18.8m, Percent)) with { Outcome = ConsistencyOutcome.Agrees }));

        Assert.Equal((22.7m, AuditOutcome.Agrees), (Math.Round(check.Computed!.Value, 1), check.Outcome));
    }

    [Fact]
    public void Without_a_tolerance_half_of_the_last_digit_printed_is_allowed()
    {
        Assert.Equal((0.05m, AuditOutcome.Agrees), Of(50.5m, 10.54m));
        Assert.Equal((0.05m, AuditOutcome.Differs), Of(50.5m, 10.56m));
        Assert.Equal((0.5m, AuditOutcome.Agrees), Of(50m, 10.5m));

        static (decimal, AuditOutcome) Of(decimal stated, decimal part) =>
            Check(Sum, stated, null, ("a", 40, Percent), ("b", part, Percent)) is var check
                ? (check.Tolerance!.Value, check.Outcome)
                : default;
    }

    [Fact]
    public void A_check_names_its_promises_results_and_source()
    {
        var entry = Entry(Statement, null, null) with
        {
            Goals = [new("x")],
            Results = ["days"],
            Stated = new(null, null, PlanBuilder.Text("keeps falling"), new("source")),
            Computed = new Figure(3570, PlanBuilder.Unit),
        };
        var check = new PlanBuilder().Indicator("x").Goal(Wanted.Budget("x", 3570)).Result("days", 292, null).Consistency(entry)
            .Release(2015).Assess().Audit.Single();

        Assert.Equal(("entry", "x", "days", "source"), (check.Id, check.Goals[0].Id.Value, check.Results[0].Id, check.Sources[0].Value));
        Assert.Equal((3570m, null), (check.Computed!.Value, check.Stated));
        Assert.Equal("keeps falling", check.StatedText![PlanBuilder.English]);
    }

    private static AuditCheck Check(
        ConsistencyFormula formula, decimal? stated, decimal? tolerance, params (string Symbol, decimal Value, UnitId? Unit)[] inputs) =>
        Assert.Single(Audit(Entry(formula, stated, tolerance, inputs)));

    private static AuditCheck Declared(
        ConsistencyFormula formula, decimal? stated, params (string Symbol, decimal Value, UnitId? Unit)[] inputs) =>
        Assert.Single(Audit(Entry(formula, stated, null, inputs) with { Outcome = ConsistencyOutcome.Differs }));

    private static System.Collections.Immutable.ImmutableArray<AuditCheck> Audit(ConsistencyEntry entry) =>
        new PlanBuilder().Indicator("x").Goal(Wanted.AtLeast("x", 1)).Consistency(entry).Release(2015).Assess().Audit;

    private static ConsistencyEntry Entry(
        ConsistencyFormula formula, decimal? stated, decimal? tolerance, params (string Symbol, decimal Value, UnitId? Unit)[] inputs) =>
        new("entry", PlanBuilder.Text("entry"), formula, PlanBuilder.Text("says"), default)
        {
            Inputs = [.. inputs.Select(input => new ConsistencyInput(input.Symbol, input.Value, input.Unit, null))],
            Stated = stated is null ? null : new(stated, inputs[0].Unit, null, null),
            Tolerance = tolerance,
        };
}
