namespace Generator.Tests.Validation;

/// <summary>Each case makes a sound plan contradict itself in one thing and expects one problem, at the mark ¦.</summary>
public sealed class PlanProblemTests
{
    private const string Goals = "chapters/1-energy/1-goals/section.yaml";
    private const string Results = "chapters/1-energy/0-introduction/section.yaml";
    private const string Indicators = "indicators/core.yaml";

    [Theory]
    [InlineData("C101", "regions.yaml", "tile: {column: 2, row: 2}", "tile: ¦{column: 1, row: 2}")]
    [InlineData(
        "C102", "units.yaml", "tce:\n  quantity: energy\n  factor: 1\n  symbol: {zh: 吨标准煤, en: tce}",
        "¦tce:\n  quantity: energy\n  factor: 1\n  symbol: {zh: 吨, en: tce}")]
    [InlineData("C103", "units.yaml", "shown-as: {en: kt}", "shown-as: ¦{en: tce}")]
    [InlineData("C104", "units.yaml", "symbol: {zh: 吨, en: t}", "symbol: {zh: 吨, en: t}\n  shown-as: ¦{en: wan-t}")]
    [InlineData("C105", "units.yaml", "factor: 10000", "factor: ¦0")]
    [InlineData("C106", "regions.yaml", "parent: '150000'", "parent: ¦'150100'")]
    [InlineData("C171", "regions.yaml", "tile: {column: 2, row: 2}", "tile: {column: 2, row: 2}\n  neighbours: ¦['150100']")]
    [InlineData("C172", "regions.yaml", "tile: {column: 2, row: 2}", "tile: {column: 2, row: 2}\n  neighbours: ¦['150200']")]
    [InlineData("C107", "plan.yaml", "lagging: 0.80", "lagging: ¦1.20")]
    [InlineData("C107", "plan.yaml", "lagging: 0.80", "lagging: ¦0")]
    [InlineData("C108", "releases.yaml", "- year: 2018\n", "- year: 2018\n  date: '2019-12-31'\n  note: {zh: 二, en: Two}\n- year: ¦2018\n")]
    [InlineData("C110", "plan.yaml", "period: {from: 2016, to: 2020}", "period: ¦{from: 2020, to: 2016}")]
    [InlineData("C112", Goals, "value: -7.1", "value: ¦7.1")]
    [InlineData("C113", Goals, "      bound: at-most\n", "      bound: ¦at-least\n")]
    [InlineData("C113", Goals, "bound: at-least, value: 84", "bound: ¦at-most, value: 84")]
    [InlineData("C115", Goals, "kind: cap\n", "kind: cap\n      bound: ¦about\n      tolerance: 1\n")]
    [InlineData("C117", Goals, "year: 2020\n      year-implied", "year: ¦2014\n      year-implied")]
    [InlineData("C118", Goals, "base-year: 2016", "base-year: ¦2020")]
    [InlineData(
        "C119", Goals, "bound: about, value: 55, unit: percent, year: 2020, tolerance: 1,",
        "bound: ¦about, value: 55, unit: percent, year: 2020,")]
    [InlineData("C120", Goals, "value: 84, unit: percent", "value: 84, tolerance: ¦1, unit: percent")]
    [InlineData("C120", Goals, "tolerance: 1", "tolerance: ¦0")]
    [InlineData("C121", Goals, "\n        - {year: 2017", "\n        ¦- {year: 2015")]
    [InlineData("C121", Goals, "\n        - {year: 2017", "\n        ¦- {year: 2019")]
    [InlineData("C122", Goals, "      kind: relative-change\n      form: linear\n", "      ¦kind: relative-change\n")]
    [InlineData("C123", Goals, "kind: cap\n", "kind: cap\n      form: ¦linear\n")]
    [InlineData("C124", Goals, "value: 776.3\n      unit: kt", "value: 776.3\n      unit: ¦tce")]
    [InlineData("C124", Goals, "restated: {value: 776.3, unit: kt}", "restated: {value: 776.3, unit: ¦tce}")]
    [InlineData("C124", Results, "unit: wan-t", "unit: ¦percent")]
    [InlineData("C125", Goals, "value: -7.1\n      unit: percent", "value: -7.1\n      unit: ¦kt")]
    [InlineData("C126", Goals, "{kind: level, indicator: share, bound: at-least", "{kind: ¦cumulative, indicator: share, bound: at-least")]
    [InlineData("C126", Goals, "kind: cumulative", "kind: ¦level")]
    [InlineData("C126", Goals, "milestone: {indicator: river-chiefs", "milestone: {indicator: ¦saving")]
    [InlineData("C127", Goals, "kind: cap\n      indicator: cod\n", "kind: cap\n      indicator: ¦gdp\n")]
    [InlineData(
        "C128", Indicators, "gdp:\n",
        "¦coal:\n  name: {zh: 煤, en: Coal}\n  definition: {zh: 煤, en: Coal}\n  unit: t\n  direction: down\n  observations: level\ngdp:\n")]
    [InlineData("C129", Goals, "deadline: 2018-12-31", "deadline: ¦2108-12-31")]
    [InlineData(
        "C143", Goals, "value: 776.3\n      unit: kt\n      year: 2020\n      year-implied",
        "value: 776.3\n      unit: kt\n      regions: ¦[{region: '150100', value: 1}]\n      year: 2020\n      year-implied")]
    [InlineData("C144", Goals, "regions: [", "regions: ¦[{region: '150100', value: 41}, ")]
    [InlineData("C144", Goals, "regions: [{region: '150100'", "regions: ¦[{region: '150000'")]
    [InlineData(
        "C130", Goals, "  - id: chiefs\n",
        "  - ¦id: chiefs\n    target: {kind: level, indicator: share, bound: at-least, value: 84, unit: percent, year: 2020}\n")]
    [InlineData("C131", Results, "value: 83.56", "value: ¦83.65")]
    [InlineData("C132", Indicators, "range: {min: 0, max: 1000}", "range: ¦{min: 0, max: -1}")]
    [InlineData("C133", Indicators, "unit: percent\n  direction: down", "unit: ¦tce\n  direction: down")]
    [InlineData("C133", Indicators, "unit: event", "unit: ¦percent")]
    [InlineData("C134", Goals, "bound: at-least, value: 84", "bound: at-least, value: ¦840")]
    [InlineData("C135", Indicators, "direction: none\n  observations: level\n  context: true", "direction: ¦none\n  observations: level")]
    [InlineData("C139", Goals, "place: {paragraph: 4}", "place: ¦{item: 4}")]
    [InlineData("C140", Results, "since: 2010", "since: ¦2015")]
    [InlineData("C141", Goals, "value: 776.3\n      unit: kt", "value: ¦7000000000000000000000000000\n      unit: kt")]
    [InlineData("C142", "units.yaml", "shown-as: {en: kt}", "shown-as: ¦{en: wan-t}")]
    [InlineData("C113", Goals, "bound: at-least, value: 84", "bound: ¦below, value: 84")]
    [InlineData("C113", Goals, "      bound: at-most\n", "      bound: ¦above\n")]
    [InlineData(
        "C145", Goals, "    place: {paragraph: 1}\n    main",
        "    place: {paragraph: 1}\n    found: {rows: [¦cod 2018], says: {zh: 查到, en: Found}}\n    main")]
    [InlineData(
        "C159", Goals, "    place: {paragraph: 1}\n    main",
        "    place: {paragraph: 1}\n    found: {rows: [¦cod/2017], says: {zh: 查到, en: Found}}\n    main")]
    [InlineData(
        "C160", Goals, "    place: {paragraph: 1}\n    main",
        "    place: {paragraph: 1}\n    official-check: {rows: [¦saving/2018], stands: true, says: {zh: 成立, en: It stands}}\n    main")]
    [InlineData(
        "C161", Goals, "    place: {paragraph: 1}\n    main",
        "    place: {paragraph: 1}\n    official-check: ¦{stands: true, says: {zh: 成立, en: It stands}}\n    main")]
    [InlineData("C157", "sources.yaml", "bulletin:\n", "bulletin:\n  names-its-source: ¦true\n")]
    [InlineData("C158", "units.yaml", "symbol: {zh: 吨标准煤, en: tce}", "symbol: {zh: 吨标准煤, en: tce}\n  large: ¦{zh: {unit: kt, from: 1000}}")]
    [InlineData("C158", "units.yaml", "symbol: {zh: 千吨, en: kt}", "symbol: {zh: 千吨, en: kt}\n  large: ¦{zh: {unit: t, from: 1000}}")]
    public void One_contradiction_gives_one_problem(string code, string file, string old, string changed) =>
        new PlanFiles().Change(file, old, changed).HasOnly(code);

    [Fact]
    public void A_release_is_not_older_than_the_base_year() => new PlanFiles()
        .Change("releases.yaml", "- year: 2015", "- year: ¦2014\n  date: '2018-12-31'\n  note: {zh: 前, en: Before}\n- year: 2015")
        .Write("data/2014.csv", "indicator,value,unit,status,source\n")
        .HasOnly("C109");

    [Fact]
    public void A_limit_holds_down_what_is_meant_to_fall() => new PlanFiles()
        .Change(
            Goals, "kind: cap\n      indicator: cod\n      value: 776.3\n      unit: kt",
            "kind: ¦cap\n      indicator: share\n      value: 50\n      unit: percent")
        .HasOnly("C114");

    [Fact]
    public void Zero_growth_has_no_value() => new PlanFiles()
        .Change(
            Goals, "kind: cap\n      indicator: cod\n      value: 776.3\n      unit: kt",
            "kind: zero-growth\n      indicator: cod\n      value: ¦0")
        .HasOnly("C136");

    [Fact]
    public void Sections_are_numbered_in_a_row()
    {
        var files = new PlanFiles();
        foreach (var file in new[] { "section.yaml", "index.zh.md", "index.en.md" })
        {
            files.Move($"chapters/1-energy/1-goals/{file}", $"chapters/1-energy/3-goals/{file}");
        }

        files.HasOnly("C137", "chapters/1-energy/3-goals/section.yaml");
    }

    [Fact]
    public void Number_zero_is_for_unnumbered_sections() => new PlanFiles()
        .Change(Results, "unnumbered: true\n", string.Empty)
        .HasOnly("C138", Results, 1);

    [Fact]
    public void A_contradiction_names_the_row()
    {
        var (_, found) = new PlanFiles().Change(Results, "value: 83.56\n    unit: wan-t", "value: 835.7\n    unit: kt").Validate();
        var problem = Assert.Single(found);
        Assert.Contains("83.57 here, 83.56", problem.Message, StringComparison.Ordinal);
        Assert.Contains("content/data/2015.csv, line 3", problem.Hint, StringComparison.Ordinal);
    }
}
