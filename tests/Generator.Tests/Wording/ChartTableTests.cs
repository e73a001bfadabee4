using Generator.Charts;
using Generator.Charts.Kinds;
using Generator.Gallery;
using Generator.Model;
using Generator.Wording;

namespace Generator.Tests.Wording;

/// <summary>The table under a target's chart shows the points that the chart draws.</summary>
public sealed class ChartTableTests
{
    [Fact]
    public void A_budget_counts_from_the_base_year()
    {
        var table = Table(new TestPlan().Indicator("a").Goal("a", TargetKind.IncrementBudget, 20).Course("a", 2015, 100, 105, 108));
        Assert.Equal(["", "+50\u00a0kt", "+80\u00a0kt"], table.Rows.Select(row => row.Change ?? string.Empty));
        Assert.Equal(["", "1,040\u00a0kt", "1,080\u00a0kt"], table.Rows.Select(row => row.Required ?? string.Empty));
        Assert.Equal(("2020", "1,200\u00a0kt"), (table.Due!.Year.ToString(), table.Due.Required));
        Assert.Contains("2015", table.Change, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ceiling_on_growth_shows_growth_where_the_year_before_has_a_figure()
    {
        var plan = new TestPlan()
            .Indicator("a")
            .Goal("a", TargetKind.GrowthCeiling, 3.5m)
            .Course("a", 2015, 100, 110)
            .Course("a", 2018, 121, 121);
        var table = Table(plan);
        Assert.Equal(["", "+10.0%", "", "0%"], table.Rows.Select(row => row.Change ?? string.Empty));
    }

    [Fact]
    public void Changes_are_chained_and_their_base_year_has_no_row()
    {
        var plan = new TestPlan()
            .Indicator("a", new("percent"), ObservationKind.YearlyChange)
            .Goal("a", TargetKind.RelativeChange, -14)
            .Course("a", 2016, -5, -4, -3, -2, -1);
        var table = Table(plan);
        Assert.Equal(["2016", "2017", "2018", "2019", "2020"], table.Rows.Select(row => row.Year.ToString()));
        Assert.Equal("−5.00%", table.Rows[0].Change);
        Assert.Equal("−14%", table.Rows[^1].Required);
        Assert.Null(table.Due);
    }

    [Fact]
    public void Figures_on_another_basis_stand_without_what_was_required()
    {
        var plan = new TestPlan()
            .Indicator("a", bases: "new")
            .Goal("a", TargetKind.Cap, 120)
            .Course("a", 2015, 100, 110)
            .Row("a", 2017, 90, basis: "new");
        var table = Table(plan);
        Assert.Null(table.Change);
        Assert.Equal([false, true, false], table.Rows.Select(row => row.Required is not null));
    }

    private static ChartTable Table(TestPlan plan)
    {
        var assessment = plan.Assess();
        var subject = ChartCatalogue.Of(assessment).OfType<ChartSubject.OfTarget>().Single();
        return ChartTable.Of(subject.Course, new(assessment, ChartSpeech.For(assessment.Plan)[ChartSpeech.English]));
    }
}
