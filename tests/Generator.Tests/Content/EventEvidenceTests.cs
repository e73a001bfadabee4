using Generator.Assessment;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Tests.Content;

/// <summary>Promises of an event for which reports exist, and deadlines that had passed before the plan was issued.</summary>
public sealed class EventEvidenceTests
{
    [Fact]
    public void Four_of_63_parks_were_without_a_sewage_plant_after_the_deadline()
    {
        var row = Assert.Single(ShippedPlan.Plan.Observations, one => one.Indicator.Value == "industrial-park-sewage-plants");
        Assert.Equal(new ObservedValue.NotDoneOn(new DateOnly(2018, 11, 6)), row.Value);
        var count = Assert.Single(ShippedPlan.Plan.Observations, one => one.Indicator.Value == "industrial-parks-with-sewage-plants");
        Assert.Equal(59, count.Number);
        Assert.Contains("63", count.Basis.Value, StringComparison.Ordinal);
        Assert.Equal(row.Source, count.Source);
    }

    [Theory]
    [InlineData("small-coal-boilers-phased-out", "prefecture-level cities only")]
    [InlineData("river-chief-system", "chiefs named at all four levels")]
    public void What_is_said_of_a_part_is_not_said_of_the_whole(string indicator, string basis)
    {
        var row = Assert.Single(ShippedPlan.Plan.Observations, one => one.Indicator.Value == indicator);
        Assert.IsType<ObservedValue.StatedMet>(row.Value);
        Assert.Equal(basis, row.Basis.Value);
        Assert.True(ShippedPlan.Plan.Indicators[row.Indicator].Bases[row.Basis].OtherThanPlan);
    }

    [Theory]
    [InlineData("park-sewage-plants", Status.Missed, Reason.DeadlineMissed, "59")]
    [InlineData("small-coal-boilers", Status.Undecided, Reason.EvidencedInPart, "地级")]
    [InlineData("river-chiefs", Status.Undecided, Reason.EvidencedInPart, "6414")]
    [InlineData("sewage-plant-standards", Status.Undecided, Reason.EvidencedInPart, "109")]
    [InlineData("ultra-low-new-coal-units", Status.NoData, Reason.NoReportFound, "7629.4")]
    public void A_promise_with_reports_tells_them(string goal, object status, object reason, string told)
    {
        var judged = Assert.Single(ShippedPlan.Assessment.Newest.Goals, one => one.Goal.Id.Value == goal);
        Assert.Equal(((Status)status, (Reason)reason), (judged.Status, judged.Reason));
        Assert.Contains(told, judged.Goal.Found!.Says[new("zh")], StringComparison.Ordinal);
    }

    [Fact]
    public void Six_deadlines_had_passed_when_the_plan_was_issued()
    {
        Assert.Equal(new DateOnly(2018, 3, 23), ShippedPlan.Plan.Document.Issued);
        Assert.Equal(
            ["black-smoke", "kitchen-fumes", "national-five-fuels", "park-sewage-plants", "ultra-low-new-coal-units", "yellow-label-cars"],
            ShippedPlan.Plan.Goals
                .Where(goal => goal.Commitment is Commitment.Dated dated && dated.Milestone.Deadline < ShippedPlan.Plan.Document.Issued)
                .Select(goal => goal.Id.Value)
                .Order(StringComparer.Ordinal));
    }
}
