using Generator.Model;

namespace Generator.Tests.Validation;

public sealed class SoundPlanTests
{
    private static readonly Language English = new("en");

    private readonly Plan plan = Validated();

    [Fact]
    public void Structure_is_numbered_by_its_folders()
    {
        var chapter = Assert.Single(plan.Chapters);
        Assert.Equal(("energy", 1), (chapter.Slug, chapter.Number));
        Assert.Equal([("introduction", null), ("goals", 1)], chapter.Sections.Select(section => (section.Slug, section.Number)));
        Assert.Equal("Text\n", chapter.Prose[English].Body);
    }

    [Fact]
    public void Values_of_targets_are_in_the_unit_of_their_indicator()
    {
        var cap = Target("cod-cap");
        Assert.Equal((77.63m, new UnitId("wan-t"), Bound.AtMost), (cap.Value, cap.Unit, cap.Bound));
        var fall = Target("cod-fall");
        Assert.Equal((-7.1m, Unit.Percent, ChangeForm.Linear), (fall.Value, fall.Unit, fall.Form));
        Assert.Equal(new Figure(77.63m, new UnitId("wan-t")), fall.Restated);
    }

    [Fact]
    public void Base_year_is_the_plans_unless_the_target_names_one()
    {
        Assert.Equal(new Year(2015), Target("cod-fall").BaseYear);
        var tiers = Assert.IsType<Commitment.Tiered>(Goal("shares").Commitment).Tiers;
        Assert.Equal([new Year(2016), new Year(2015)], tiers.Select(tier => tier.Target.BaseYear));
        Assert.Equal(1m, tiers[0].Target.Tolerance);
    }

    [Fact]
    public void Milestones_keep_their_dates()
    {
        var milestone = Assert.IsType<Commitment.Dated>(Goal("chiefs").Commitment).Milestone;
        Assert.Equal(new Milestone(new IndicatorId("river-chiefs"), new DateOnly(2018, 12, 31), DeadlineIsImplied: true), milestone);
        Assert.Equal([2017, 2018], Target("saving-total").Milestones.Select(yearly => yearly.Year.Value));
    }

    [Fact]
    public void Regions_keep_their_own_targets()
    {
        var target = Assert.IsType<Commitment.Tiered>(Goal("shares").Commitment).Tiers[^1].Target;
        Assert.Equal([new RegionTarget(new("150100"), 40.5m)], target.Regional);
    }

    [Fact]
    public void Rows_are_read_in_the_order_of_releases_and_converted()
    {
        Assert.Equal(
            [
                ("cod", 2010, 92.13m), ("cod", 2015, 83.56m), ("share", 2015, 40m),
                ("cod", 2018, 80m), ("cod", 2018, 41.05m), ("cod", 2015, 83.6m), ("share", 2018, 99.5m), ("intensity-change", 2016, -4.06m),
                ("saving", 2018, 1234567m), ("river-chiefs", 2018, null), ("share", 2018, (decimal?)null),
            ],
            plan.Observations.Select(row => (row.Indicator.Value, row.Year.Value, row.Number)));
        Assert.Equal([2015, 2015, 2015, 2018], plan.Observations.Take(4).Select(row => row.Release.Value));
    }

    [Fact]
    public void Rows_keep_period_region_status_basis_and_note()
    {
        var half = plan.Observations[4];
        Assert.Equal(new PeriodOfYear(1, 6), half.Period);
        Assert.Equal((ObservationStatus.Provisional, "census", "half a year"), (half.Status, half.Basis.Value, half.Note![new Language("zh")]));
        Assert.Equal("150200", plan.Observations[6].Region.Value);
        Assert.Equal("computed", plan.Observations[0].Note![English]);
        Assert.Null(plan.Observations[1].Note);
        Assert.Equal(new ObservedValue.CompletedOn(new DateOnly(2018, 6, 30)), plan.Observations[9].Value);
        Assert.IsType<ObservedValue.StatedMet>(plan.Observations[10].Value);
    }

    [Fact]
    public void Decimals_that_a_source_printed_are_kept()
    {
        var section = plan.Chapters[0].Sections[0];
        Assert.Equal("9.30", section.Results[1].Figure.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((Qualifier.Over, new Year(2010), new Year(2015)), (section.Results[1].Qualifier, section.Results[1].Since, section.Results[1].Year));
    }

    [Theory]
    [InlineData("https://example.org/report", "https://example.org/report/")]
    [InlineData("http://example.org/report/", "http://example.org/report/")]
    public void Base_address_from_the_command_line_becomes_a_folder(string given, string kept)
    {
        var (validated, _) = new PlanFiles().Validate(new Uri(given));
        Assert.Equal(kept, validated!.Site.BaseUrl!.AbsoluteUri);
    }

    [Fact]
    public void Base_address_that_is_no_web_address_is_refused()
    {
        var (validated, found) = new PlanFiles().Validate(new Uri("ftp://example.org/"));
        Assert.Null(validated);
        Assert.Equal("C017", Assert.Single(found).Code.Value);
    }

    private static Plan Validated()
    {
        var (validated, found) = new PlanFiles().Validate();
        Assert.Empty(found);
        return validated!;
    }

    private Goal Goal(string id) => plan.Goals.Single(goal => goal.Id.Value == id);

    private Target Target(string id) => Goal(id).Commitment.Targets[0];
}
