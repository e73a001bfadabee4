namespace Generator.Tests.Validation;

/// <summary>Each case changes one thing in a sound plan and expects one problem, at the mark ¦.</summary>
public sealed class ContentProblemTests
{
    private const string Goals = "chapters/1-energy/1-goals/section.yaml";
    private const string Indicators = "indicators/core.yaml";

    [Theory]
    [InlineData("C002", "units.yaml", "t:\n  quantity: mass\n  factor: 1\n  symbol: {zh: 吨, en: t}", "t: ¦5")]
    [InlineData("C002", Goals, "place: {paragraph: 4}", "place: ¦4")]
    [InlineData("C002", Goals, "      - id: near\n", "      - ¦near\n      - id: near\n")]
    [InlineData("C002", "plan.yaml", "issued: 2018-03-23", "issued: ¦[2018]")]
    [InlineData("C003", "units.yaml", "wan-t:\n  quantity: mass\n", "¦wan-t:\n")]
    [InlineData("C003", Goals, "      kind: cap\n      indicator", "      ¦indicator")]
    [InlineData("C004", Indicators, "  by-region: true", "  ¦by-regoin: true")]
    [InlineData("C004", "site.yaml", "languages: [zh, en]", "languages: [zh, en]\n¦colour: red")]
    [InlineData("C004", Goals, "{year: 2017, value: 2000}", "{year: 2017, value: 2000, ¦unit: tce}")]
    [InlineData("C004", "chapters/1-energy/index.en.md", "Text\n", "---\n¦title: Text\n---\nText\n")]
    [InlineData("C005", "sources.yaml", "date: '2019-06'", "date: ¦''")]
    [InlineData("C005", Goals, "text: {zh: 宣传, en: Teach}", "text: {zh: 宣传, en: ¦' '}")]
    [InlineData("C006", Goals, "text: {zh: 宣传, en: Teach}", "text: ¦{zh: 宣传}")]
    [InlineData("C006", "regions.yaml", "short: {zh: 呼和浩特, en: Hohhot}", "short: ¦{en: Hohhot}")]
    [InlineData("C007", Goals, "text: {zh: 宣传, en: Teach}", "text: {zh: 宣传, en: Teach, ¦fr: Enseigner}")]
    [InlineData("C008", "chapters/1-energy/chapter.yaml", "title: {zh: 节能, en: Energy}", "title: ¦节能")]
    [InlineData("C009", Goals, "value: -7.1", "value: ¦约7.1")]
    [InlineData("C009", "units.yaml", "factor: 10000", "factor: ¦1e4")]
    [InlineData("C009", Goals, "year: 2020\n      restated", "year: ¦2020年\n      restated")]
    [InlineData("C010", Goals, "place: {paragraph: 4}", "place: {paragraph: ¦0}")]
    [InlineData("C010", Goals, "{year: 2017,", "{year: ¦2017.5,")]
    [InlineData("C010", "regions.yaml", "tile: {column: 1, row: 2}", "tile: {column: ¦-1, row: 2}")]
    [InlineData("C011", "plan.yaml", "issued: 2018-03-23", "issued: ¦2018-03")]
    [InlineData("C011", "sources.yaml", "date: '2019-06'", "date: ¦'2019-13'")]
    [InlineData("C011", Goals, "deadline: 2018-12-31", "deadline: ¦2018-02-30")]
    [InlineData("C012", Goals, "main: true", "main: ¦yes")]
    [InlineData("C013", Indicators, "direction: none", "direction: ¦nowhere")]
    [InlineData("C013", Goals, "kind: cap", "kind: ¦caps")]
    [InlineData("C014", Goals, "- id: teach", "- id: ¦Teach_All")]
    [InlineData("C014", Indicators, "gdp:", "¦GDP:")]
    [InlineData("C015", Goals, "- id: cod-cap", "- id: ¦cod-fall")]
    [InlineData("C015", Goals, "- id: high", "- id: ¦near")]
    [InlineData("C015", "chapters/1-energy/0-introduction/section.yaml", "- id: cod-fall-2010-2015", "- id: ¦cod-2015")]
    [InlineData("C016", Indicators, "unit: tce", "unit: ¦tec")]
    [InlineData("C016", Goals, "indicator: saving", "indicator: ¦savings")]
    [InlineData("C016", "regions.yaml", "parent: '150000'", "parent: ¦'150001'")]
    [InlineData("C016", "plan.yaml", "source: plan", "source: ¦plam")]
    [InlineData("C016", "units.yaml", "shown-as: {en: kt}", "shown-as: {en: ¦Mt}")]
    [InlineData("C017", "site.yaml", "url: https://example.org/licence", "url: ¦example.org")]
    [InlineData("C017", "site.yaml", "languages: [zh, en]", "languages: [zh, en]\nbase-url: ¦/report/")]
    [InlineData("C018", "regions.yaml", "'150200':", "¦'15 0200':")]
    [InlineData("C019", "site.yaml", "languages: [zh, en]", "languages: [zh, ¦Englisch]")]
    [InlineData("C020", "site.yaml", "languages: [zh, en]", "languages: ¦[]")]
    [InlineData("C019", "site.yaml", "languages: [zh, en]", "languages: [zh, en, ¦EN]")]
    [InlineData("C004", "site.yaml", "languages: [zh, en]", "languages: [zh, en]\ngovernment: {¦icp: 蒙ICP备12345678号}")]
    [InlineData("C006", "site.yaml", "languages: [zh, en]", "languages: [zh, en]\ngovernment: {organiser: ¦{zh: 厅}}")]
    [InlineData("C017", "site.yaml", "languages: [zh, en]", "languages: [zh, en]\ngovernment: {fault-report: ¦'javascript:alert(1)'}")]
    [InlineData("C017", "site.yaml", "languages: [zh, en]", "languages: [zh, en]\ngovernment: {fault-report: ¦'//example.org/x'}")]
    [InlineData("C040", "site.yaml", "languages: [zh, en]", "languages: [zh, en]\ngovernment: {site-code: ¦'150000001'}")]
    [InlineData("C040", "site.yaml", "languages: [zh, en]", "languages: [zh, en]\ngovernment: {site-code: ¦bm0100000a}")]
    [InlineData("C041", "site.yaml", "languages: [zh, en]", "languages: [zh, en]\ngovernment: {icp-filing: ¦ICP备12345678号}")]
    [InlineData("C041", "site.yaml", "languages: [zh, en]", "languages: [zh, en]\ngovernment: {icp-filing: ¦蒙ICP备12345678号-}")]
    [InlineData("C042", "site.yaml", "languages: [zh, en]", "languages: [zh, en]\ngovernment: {police-filing: ¦蒙公网安备1501020200001号}")]
    [InlineData("C045", "sources.yaml", "bulletin:\n", "bulletin:\n  sha256: ¦abc\n")]
    [InlineData("C011", "sources.yaml", "bulletin:\n", "bulletin:\n  accessed: ¦yesterday\n")]
    [InlineData("C017", "sources.yaml", "bulletin:\n", "bulletin:\n  read-at: ¦example.org\n")]
    [InlineData("C006", "sources.yaml", "bulletin:\n", "bulletin:\n  says: ¦{zh: 说}\n")]
    [InlineData("C010", Goals, "place: {paragraph: 4}", "place: {paragraph: 4, sentence: ¦0}")]
    [InlineData("C012", Indicators, "label: {zh: 普查, en: Census}", "label: {zh: 普查, en: Census}\n      other-than-plan: ¦maybe")]
    [InlineData(
        "C003", "site.yaml", "languages: [zh, en]",
        "languages: [zh, en]\nresponsible: ¦{name: {zh: 某, en: A}, contact: {zh: 信, en: Letter}}")]
    [InlineData("C016", "chapters/1-energy/0-introduction/section.yaml", "stated: 138}", "stated: 138, source: ¦plam}")]
    [InlineData(
        "C016", "units.yaml", "symbol: {zh: 吨标准煤, en: tce}", "symbol: {zh: 吨标准煤, en: tce}\n  large: {zh: {unit: ¦mtce, from: 1000}}")]
    public void One_change_gives_one_problem(string code, string file, string old, string changed) =>
        new PlanFiles().Change(file, old, changed).HasOnly(code);

    [Theory]
    [InlineData("C001", "units.yaml")]
    [InlineData("C001", "chapters/1-energy/chapter.yaml")]
    [InlineData("C021", "chapters/1-energy/1-goals/index.en.md")]
    [InlineData("C021", "pages/about.zh.md")]
    public void A_missing_file_is_named(string code, string file) => new PlanFiles().Remove(file).HasOnly(code, file);

    [Theory]
    [InlineData("C023", "chapters/1-energy/1-goals/notes.yaml", "a: b")]
    [InlineData("C023", "unit.yaml", "a: b")]
    [InlineData("C024", "chapters/1-energy/index.fr.md", "Texte")]
    [InlineData("C024", "notes.md", "Text")]
    [InlineData("C024", "pages/about.fr.md", "Texte")]
    [InlineData("C022", "chapters/energy/notes.md", "Text")]
    [InlineData("C022", "chapters/1-energy/goals/section.yaml", "a: b")]
    public void A_file_that_nobody_reads_is_named(string code, string file, string text) =>
        new PlanFiles().Write(file, text).HasOnly(code, file);

    /// <summary>An end that never comes is not sought anew from every beginning, which would take minutes.</summary>
    [Theory]
    [InlineData("", "[a](", 50_000)]
    [InlineData("{{", "“", 190_000, "T013")]
    public void Signs_of_prose_that_never_end_are_read_through(string start, string sign, int times, params string[] codes)
    {
        var text = start + string.Concat(Enumerable.Repeat(sign, times));
        var (_, found) = new PlanFiles().Write("chapters/1-energy/index.en.md", text).Validate();
        Assert.Equal(codes, found.Select(problem => problem.Code.Value));
    }

    /// <summary>The line of a finding is looked up: a text may have one in every word.</summary>
    [Fact]
    public void A_finding_in_every_word_is_told_with_its_line()
    {
        var text = string.Concat(Enumerable.Repeat("a 5% b\n", 900));
        var (_, found) = new PlanFiles().Write("chapters/1-energy/index.en.md", text).Validate();
        Assert.Equal(Enumerable.Range(1, 900), found.Select(problem => problem.Location.Line ?? 0));
        Assert.All(found, problem => Assert.Equal(3, problem.Location.Column));
    }

    [Fact]
    public void The_hint_names_the_nearest_known_name()
    {
        var (_, found) = new PlanFiles().Change(Goals, "indicator: saving", "indicator: savign").Validate();
        Assert.Equal("Did you mean “saving”?", Assert.Single(found).Hint);
    }

    [Fact]
    public void A_broken_declaration_is_reported_once_and_not_by_its_users()
    {
        var (plan, found) = new PlanFiles().Change(Indicators, "direction: down", "direction: sideways").Validate();
        Assert.Null(plan);
        Assert.Equal("C013", Assert.Single(found).Code.Value);
    }

    [Fact]
    public void A_broken_unit_is_reported_once_and_not_by_its_users()
    {
        var (_, found) = new PlanFiles().Change("units.yaml", "factor: 10000", "factor: ten").Validate();
        Assert.Equal("C009", Assert.Single(found).Code.Value);
    }

    [Fact]
    public void A_missing_file_of_declarations_is_reported_once()
    {
        foreach (var file in new[] { "units.yaml", "regions.yaml", "sources.yaml", "releases.yaml", "plan.yaml", "site.yaml" })
        {
            new PlanFiles().Remove(file).HasOnly("C001", file);
        }
    }
}
