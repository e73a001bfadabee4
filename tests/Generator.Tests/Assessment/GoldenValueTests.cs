using System.Globalization;
using Generator.Assessment;
using Generator.Assessment.Targets;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Assessment;

/// <summary>
/// Values that authorities and textbooks printed elsewhere, and the plan's own; the methodology page shows the same arithmetic.
/// </summary>
public sealed class GoldenValueTests
{
    [Theory]
    [InlineData(-17, 0.268, 3, 1.51, -2.20, -4.18)]
    [InlineData(-16, 0.4558, 4, -7.64)]
    public void Logarithmic_progress(double target, double progress, int decimals, params double[] changes)
    {
        var judged = Intensity((decimal)target, [.. changes.Select(change => (decimal)change)]).JudgeTarget();

        Assert.Equal((decimal)progress, Math.Round(judged.Progress!.Value, decimals));
    }

    [Fact]
    public void Required_cumulative_fall_for_14_per_cent_in_five_years()
    {
        var path = Intensity(-14, -1).JudgeTarget().Path;

        Assert.Equal([2015, 2016, 2017, 2018, 2019, 2020], path.Select(point => point.Year.Value));
        Assert.Equal([0m, -2.97m, -5.85m, -8.65m, -11.37m, -14.00m], path.Select(point => Math.Round(point.Value, 2)));
    }

    [Fact]
    public void Energy_intensity_of_the_period()
    {
        var assessment = Intensity(-14, -4.06m, -1.57m, 10.86m, 4.49m, 6.89m).Assess();
        var judged = assessment.Releases.Select(release => release.Goals[0].Headline!).ToList();

        Assert.Equal([-4.06m, -5.57m, 4.69m, 9.39m, 16.93m], judged.Select(one => Math.Round(one.Actual!.Value, 2)));
        Assert.Equal(
            [Status.OnTrack, Status.Lagging, Status.Reversing, Status.Reversing, Status.Missed],
            judged.Select(one => one.Status));
        Assert.Equal(Reason.MissedMovingAway, judged[^1].Reason);
        Assert.Equal(
            [new(2016), new(2017), new(2018), new(2019), new Year(2020)],
            judged[^1].Working[0].Inputs.Select(term => term.Year!.Value));
    }

    [Fact]
    public void Completion_of_the_tasks_of_the_twelfth_period()
    {
        var audit = new PlanBuilder()
            .Result("cod", 9.30m, new(6.7m, 138) { Source = new("workplan") })
            .Result("ammonia-nitrogen", 13.78m, new(9.7m, 143))
            .Result("so2", 11.91m, new(3.8m, 313))
            .Result("nox", 13.33m, new(5.8m, 229))
            .Result("no-task", 1, null)
            .Release(2015)
            .Assess()
            .Audit;

        Assert.Equal(["cod", "ammonia-nitrogen", "so2", "nox"], audit.Select(check => Assert.Single(check.Results).Id));
        Assert.Equal([138m, 142m, 313m, 229m], audit.Select(check => Math.Truncate(check.Computed!.Value)));
        Assert.Equal(
            [AuditOutcome.Agrees, AuditOutcome.Differs, AuditOutcome.Agrees, AuditOutcome.Agrees],
            audit.Select(check => check.Outcome));
        Assert.All(audit, check => Assert.True(check.IsCutToWhole));
        Assert.Equal(["workplan"], audit.SelectMany(check => check.Sources).Select(source => source.Value));
    }

    [Fact]
    public void Growth_of_6562_against_a_budget_of_3570()
    {
        var judged = new PlanBuilder().Indicator("energy").Goal(Wanted.Budget("energy", 3570))
            .Release(2015).Row("energy", 2015, 18930)
            .Release(2020).Row("energy", 2020, 25492)
            .JudgeTarget();

        Assert.Equal(6562, judged.Actual);
        Assert.Equal(184, Math.Round(100 * judged.Progress!.Value));
        Assert.Equal((Status.Missed, Reason.LimitExceeded), (judged.Status, judged.Reason));
    }

    [Theory]
    [InlineData("cod", "-7.1", 83.56, 77.63, -7.10, "0.05", true)]
    [InlineData("so2", "-11", 123.09, 109.56, -10.99, "0.5", true)]
    [InlineData("nox", "-11", 113.88, 101.40, -10.96, "0.5", true)]
    [InlineData("ammonia-nitrogen", "-7", 4.69, 4.37, -6.82, "0.5", true)]
    [InlineData("ammonia-nitrogen-to-a-tenth", "-7.0", 4.69, 4.37, -6.82, "0.05", false)]
    public void Falls_restated_in_tonnes(
        string id, string printed, double start, double level, double computed, string tolerance, bool agrees)
    {
        var percent = decimal.Parse(printed, CultureInfo.InvariantCulture);
        var target = Wanted.Change(id, percent) with { Restated = new Figure((decimal)level, PlanBuilder.Unit) };
        var check = Assert.Single(new PlanBuilder().Indicator(id).Goal(target).Release(2015).Row(id, 2015, (decimal)start).Assess().Audit);

        Assert.Equal("restated-level", check.Kind);
        Assert.Equal(percent, check.Stated!.Value.Value);
        Assert.Equal(decimal.Parse(tolerance, CultureInfo.InvariantCulture), check.Tolerance);
        Assert.Equal((decimal)computed, Math.Round(check.Computed!.Value, 2));
        Assert.Equal(agrees ? AuditOutcome.Agrees : AuditOutcome.Differs, check.Outcome);
    }

    private static PlanBuilder Intensity(decimal target, params decimal[] changes) => new PlanBuilder()
        .Indicator("intensity", Direction.Down, ObservationKind.YearlyChange)
        .Goal(Wanted.Change("intensity", target, ChangeForm.Logarithmic))
        .Yearly("intensity", 2016, changes);
}
