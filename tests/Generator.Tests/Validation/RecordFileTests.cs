using Generator.Model;

namespace Generator.Tests.Validation;

/// <summary>The files that content may do without: read in full, checked, and absent without a word.</summary>
public sealed class RecordFileTests
{
    private const string Searches = SoundRecords.Searches;
    private const string Barometer = SoundRecords.Barometer;
    private const string Consistency = SoundRecords.Consistency;
    private const string Corrections = SoundRecords.Corrections;
    private const string Glossary = SoundRecords.Glossary;
    private const string Queries = SoundRecords.Queries;
    private static readonly SiteLanguage English = new("en");

    [Fact]
    public void A_plan_does_without_them()
    {
        var (plan, found) = new PlanFiles().Validate();
        Assert.Empty(found);
        Assert.Equal((0, 0, 0, 0), (plan!.Searches.Length, plan.Departments.Count, plan.Consistency.Length, plan.Corrections.Length));
        Assert.Null(plan.Barometer);
        Assert.Equal((0, 0), (plan.Glossary.Length, plan.Queries.Length));
    }

    [Fact]
    public void A_term_has_its_forms_by_language_and_what_belongs_to_it()
    {
        var entry = Validated().Glossary[0];
        Assert.Equal(["口径", "统计口径", "范围"], entry.FormsIn(new("zh")));
        Assert.Equal(["basis", "scope"], entry.FormsIn(English));
        Assert.Equal(["base-year"], entry.See);
        Assert.Equal(("What is counted.", new SourceId("bulletin")), (entry.Meaning[English], entry.Source!.Value));
        Assert.Equal(["base year"], Validated().Glossary[1].FormsIn(English));
    }

    /// <summary>On an axis on which each year stands in the middle of its space.</summary>
    [Fact]
    public void Events_are_told_by_time()
    {
        var events = Validated().Events;
        Assert.Equal(["First", "Second"], events.Select(one => one.Text[English]));
        Assert.Equal([2017.7285, 2019.0417], events.Select(one => Math.Round(one.At, 4)));
    }

    [Fact]
    public void A_query_means_words_or_has_an_answer()
    {
        var queries = Validated().Queries;
        Assert.Equal((2, "PM2.5", null), (queries[0].Typed.Length, Assert.Single(queries[0].Means), queries[0].Answer));
        Assert.Equal("Nothing.", queries[1].Answer![English]);
        Assert.Equal(["goal:cod-cap", "page:about"], queries[1].See.Select(link => link.Link));
    }

    [Fact]
    public void Searches_tell_where_when_how_often_and_whom_to_ask()
    {
        var plan = Validated();
        var first = plan.Searches[0];
        Assert.Equal([new GoalId("saving-total"), new GoalId("shares")], first.Goals);
        Assert.Equal([SearchKind.Bulletins, SearchKind.DataSets], first.Kinds);
        Assert.Equal(("2026-11-26", 3), (first.Date, first.Times));
        Assert.Equal(["节能量 2020", "比重 2020"], first.Terms);
        Assert.Equal((null, null), (plan.Searches[1].Date, plan.Searches[1].Times));
        var department = plan.Departments[first.Department];
        Assert.Equal(
            ("Statistics", "By letter", "https://example.org/ask"), (
                department.Name[English], department.Ask![English], department.Url!.OriginalString));
    }

    [Fact]
    public void Level_3_are_the_regions_that_an_issue_does_not_name()
    {
        var barometer = Validated().Barometer!;
        var rating = barometer.Issues[0].Ratings[0];
        Assert.Equal((10m, "bulletin"), (barometer.Rule.Limit, barometer.Rule.Source.Value));
        Assert.Equal(new PeriodOfYear(1, 9), barometer.Issues[0].Period);
        Assert.Equal([new RegionCode("150000"), new RegionCode("210000")], rating.Level1);
        Assert.Equal([new RegionCode("340000")], rating.Level2);
        Assert.Equal([new RegionCode("220000")], rating.Level3);
        Assert.Equal("Jilin", barometer.Nation[rating.Level3[0]].Name[English]);
    }

    [Fact]
    public void Checks_of_the_plan_keep_their_numbers_in_order()
    {
        var checks = Validated().Consistency;
        Assert.Equal([("V₀", 18930m), ("V_T", 22500m), ("N", 5m)], checks[0].Inputs.Select(input => (input.Symbol, input.Value)));
        Assert.Equal(
            (3.5m, Unit.Percent, 0.05m, 3, null), (
                checks[0].Stated!.Value, checks[0].Stated!.Unit, checks[0].Tolerance, checks[0].Decimals, checks[0].Outcome));
        Assert.Equal(
            (ConsistencyOutcome.Differs, "bulletin", new Figure(3570, new("tce"))), (
                checks[1].Outcome, checks[1].Stated!.Source?.Value, checks[1].Computed));
        Assert.Equal(["cod-2015"], checks[1].Results);
        Assert.Equal(["teach"], checks[1].Measures);
    }

    [Fact]
    public void Corrections_keep_their_days_and_pages()
    {
        var corrections = Validated().Corrections;
        Assert.Equal(["newer", "older"], corrections.Select(correction => correction.Id));
        Assert.Equal((new DateOnly(2026, 11, 26), new DateOnly(2026, 11, 23)), (corrections[0].Date, corrections[0].Since));
        Assert.Equal([("page:about", 4), ("goal:cod-cap", 4)], corrections[0].Pages.Select(page => (page.Link, page.Location.Line)));
    }

    [Theory]
    [InlineData("C016", Searches, "shares]", "¦share]")]
    [InlineData("C016", Searches, "department: statistics", "department: ¦statistic")]
    [InlineData("C013", Searches, "data-sets]", "¦datasets]")]
    [InlineData("C011", Searches, "date: 2026-11-26", "date: ¦26.11.2026")]
    [InlineData("C046", Searches, "terms: [河长]", "terms: ¦[]")]
    [InlineData("C046", Searches, "{goals: [chiefs], department: water, kinds: [press],", "¦{goals: [chiefs], department: water,")]
    [InlineData("C146", Searches, "goals: [chiefs]", "goals: [chiefs, ¦shares]")]
    [InlineData("C016", Barometer, "'340000']", "¦'350000']")]
    [InlineData("C018", Barometer, "'220000':", "¦'22 0000':")]
    [InlineData("C047", Barometer, "period: Q1-Q3", "period: ¦Q1-Q5")]
    [InlineData("C173", Barometer, "limit: 10", "limit: ¦0")]
    [InlineData("C149", Barometer, "indicator: warning", "indicator: ¦cod")]
    [InlineData(
        "C150", Barometer, "- indicator: warning\n        level-1: ['150000', '210000']",
        "- ¦indicator: warning\n        level-1: ['150000', '210000', '540000']")]
    [InlineData("C151", Barometer, "level-3-count: 1", "level-3-count: ¦2")]
    [InlineData(
        "C152", Barometer, "- indicator: warning\n        level-1: ['150000', '210000']\n        level-2: ['340000']",
        "- ¦indicator: warning\n        level-1: ['340000', '210000']\n        level-2: ['150000']")]
    [InlineData("C015", Consistency, "- id: slips", "- id: ¦ceiling")]
    [InlineData("C016", Consistency, "goals: [cod-cap]", "goals: [¦cod-caps]")]
    [InlineData("C016", Consistency, "measures: [teach]", "measures: [¦teaching]")]
    [InlineData("C016", Consistency, "source: bulletin", "source: ¦buletin")]
    [InlineData("C013", Consistency, "formula: mean-growth", "formula: ¦growth")]
    [InlineData("C153", Consistency, "inputs: {V₀:", "inputs: ¦{V:")]
    [InlineData("C154", Consistency, "tolerance: 0.05", "tolerance: ¦0")]
    [InlineData(
        "C155", Consistency,
        "- id: slips\n  results: [cod-2015]\n  measures: [teach]\n  title: {zh: 误字, en: Slips}\n  formula: statement\n  stated: " +
        "{text: {zh: 原文, en: Words}, source: bulletin}\n  computed: {value: 3570, unit: tce}\n  outcome: differs\n",
        "- ¦id: slips\n  title: {zh: 误字, en: Slips}\n  formula: statement\n")]
    [InlineData("C156", Consistency, "stated: {value: 3.5, unit: percent}", "stated: ¦{value: 3.5}")]
    [InlineData("C147", Corrections, "date: 2026-11-25", "date: ¦2026-11-27")]
    [InlineData("C148", Corrections, "date: 2026-11-25\n  since: 2026-11-23", "date: 2026-11-25\n  since: ¦2026-11-26")]
    [InlineData("C015", Corrections, "id: older", "id: ¦newer")]
    [InlineData("C007", Glossary, "forms: {zh: [统计口径, 范围], en: [scope]}", "forms: {fr: ¦[portée]}")]
    [InlineData("C181", Glossary, "- {id: base-year, term: {zh: 基准年, en: base year}", "- {id: base-year, term: ¦{zh: 基准年, en: Scope}")]
    [InlineData("C182", Glossary, "see: [base-year]", "see: [¦basis]")]
    [InlineData("C183", Queries, "- {typed: [雾霾, smog], means: [PM2.5]}", "- ¦{typed: [雾霾, smog]}")]
    [InlineData("C184", Queries, "typed: [CO2]", "typed: [¦SMOG]")]
    public void One_change_gives_one_problem(string code, string file, string old, string changed) =>
        SoundRecords.With(new PlanFiles()).Change(file, old, changed).HasOnly(code);

    private static Plan Validated()
    {
        var (plan, found) = SoundRecords.With(new PlanFiles()).Validate();
        Assert.Empty(found);
        return plan!;
    }
}
