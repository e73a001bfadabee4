using Generator.Model;

namespace Generator.Tests.Validation;

public sealed class SoundPlanTests
{
    private static readonly SiteLanguage English = new("en");

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
        Assert.Equal(
            (ObservationStatus.Provisional, "census", "half a year"), (half.Status, half.Basis.Value, half.Note![new SiteLanguage("zh")]));
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
        Assert.Equal(
            (Qualifier.Over, new Year(2010), new Year(2015)), (
                section.Results[1].Qualifier, section.Results[1].Since, section.Results[1].Year));
    }

    [Fact]
    public void A_source_tells_all_that_is_known_of_it()
    {
        var hash = new string('a', 64);
        var (told, found) = new PlanFiles().Change("sources.yaml", "class: official\n  title: {zh: 公报", $$"""
            class: compiled
              document-number: 内政发〔2011〕129号
              url: https://example.org/original
              read-at: https://example.org/copy
              accessed: '2026-11'
              locator: {zh: 第3页, en: page 3}
              sha256: {{hash}}
              names-its-source: true
              says: {zh: 说了什么, en: What it says}
              title: {zh: 公报
            """).Validate();
        Assert.Empty(found);
        var source = told!.Sources[new("bulletin")];
        Assert.Equal(("内政发〔2011〕129号", "https://example.org/original", "https://example.org/copy", "2026-11", hash, true),
            (
                source.DocumentNumber,
                source.Url!.OriginalString,
                source.ReadAt!.OriginalString,
                source.Accessed,
                source.Sha256,
                source.NamesItsSource));
        Assert.Equal(("page 3", "What it says"), (source.Locator![English], source.Says![English]));
        Assert.Equal(
            (null, null, null), (
                plan.Sources[new("bulletin")].Url, plan.Sources[new("bulletin")].Accessed, plan.Sources[new("bulletin")].Locator));
    }

    [Fact]
    public void A_derived_figure_keeps_what_it_rests_on()
    {
        Assert.Equal(
            [new FigureReference.Row(new("cod"), new(2015), null, BasisId.Usual), new FigureReference.Of(new("plan"))],
            plan.Observations[0].Parents);
        Assert.Equal("83.56 ÷ (1 − 9.30%) = 92.13", plan.Observations[0].Sum);
        Assert.Empty(plan.Observations[1].Parents);
    }

    [Fact]
    public void Goals_keep_their_evidence_and_targets_the_words_of_the_plan()
    {
        const string Goals = "chapters/1-energy/1-goals/section.yaml";
        var (told, found) = new PlanFiles()
            .Change(Goals, "    place: {paragraph: 1}\n    main: true", """
                    place: {paragraph: 1, sentence: 2}
                    main: true
                    official-check: {rows: [cod/2018], stands: true, says: {zh: 成立, en: It stands}}
                    found: {partial: true, rows: [cod/2018/H1@census, share/2018], says: {zh: 查到, en: Found}}
                """)
            .Change(Goals, "      bound: at-most\n", "      bound: below\n      said: {zh: 左右, en: or so}\n      base-year-implied: true\n")
            .Change("indicators/core.yaml", "label: {zh: 普查, en: Census}", "label: {zh: 普查, en: Census}\n      other-than-plan: true")
            .Change("chapters/1-energy/0-introduction/section.yaml", "stated: 138}", "stated: 138, source: bulletin}")
            .Change("units.yaml", "symbol: {zh: 千吨, en: kt}", "symbol: {zh: 千吨, en: kt}\n  large: {zh: {unit: wan-t, from: 1000}}")
            .Change(
                "site.yaml", "languages: [zh, en]",
                "languages: [zh, en]\nresponsible: {name: {zh: 某, en: A}, contact: {zh: 信, en: Letter}, report: {zh: 来信, en: Write}}")
            .Validate();
        Assert.Empty(found);
        var goal = told!.Goals.First();
        Assert.Equal((true, 2), (goal.IsMain, goal.Place.Sentence));
        Assert.Equal((true, "It stands"), (goal.OfficialCheck!.Stands, goal.OfficialCheck.Says[English]));
        Assert.Equal(
            (true, 2, new PeriodOfYear(1, 6), "census"), (
                goal.Found!.IsPartial, goal.Found.Rows.Length, goal.Found.Rows[0].Period, goal.Found.Rows[0].Basis.Value));
        var target = goal.Commitment.Targets[0];
        Assert.Equal((Bound.Below, "or so", true), (target.Bound, target.Said![English], target.BaseYearIsImplied));
        Assert.True(told.Indicators[new("cod")].Bases[new("census")].OtherThanPlan);
        Assert.Equal("bulletin", told.Chapters[0].Sections[0].Results[1].Completion!.Source?.Value);
        Assert.Equal(new LargeUnit(new("wan-t"), 1000), told.Units[new("kt")].Large[new("zh")]);
        Assert.Equal("Letter", told.Site.Responsible!.Contact[English]);
    }

    [Fact]
    public void An_event_may_be_told_not_to_have_happened_by_a_day()
    {
        var (told, found) = new PlanFiles().Change(
            "data/2018.csv", "river-chiefs,,,2018-06-30,,event,已完成", "river-chiefs,,,2018-06-30,,event,未完成")
            .Validate();
        Assert.Empty(found);
        Assert.Equal((new ObservedValue.NotDoneOn(new DateOnly(2018, 6, 30)), ObservationStatus.NotDone, 2018),
            (told!.Observations[9].Value, told.Observations[9].Status, told.Observations[9].Year.Value));
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
