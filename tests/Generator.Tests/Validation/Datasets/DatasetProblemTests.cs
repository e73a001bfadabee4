using Generator.Diagnostics;

namespace Generator.Tests.Validation.Datasets;

/// <summary>Each case adds or changes one thing in the datasets of a sound plan and expects one problem, in that cell.</summary>
public sealed class DatasetProblemTests
{
    [Theory]
    [InlineData("D009", "A10", ",,2018,,1,t,final,,bulletin,")]
    [InlineData("D009", "F10", "cod,,2017,,1,,final,,bulletin,")]
    [InlineData("D009", "G10", "cod,,2017,,1,t,,,bulletin,")]
    [InlineData("D009", "I10", "cod,,2017,,1,t,final,,,")]
    [InlineData("D008", "K10", "cod,,2017,,1,t,final,,bulletin,a note, with a comma")]
    [InlineData("D010", "A10", "codd,,2017,,1,t,final,,bulletin,")]
    [InlineData("D011", "B10", "share,包头县,2017,,1,%,final,,bulletin,")]
    [InlineData("D012", "C10", "cod,,二〇一七,,1,t,final,,bulletin,")]
    [InlineData("D013", "C10", "cod,,2019,,1,t,final,,bulletin,")]
    [InlineData("D013", "C10", "cod,,1948,,1,t,final,,bulletin,")]
    [InlineData("D014", "D10", "cod,,2017,半载,1,t,final,,bulletin,")]
    [InlineData("D014", "D10", "cod,,2017,2017-06-30,1,t,final,,bulletin,")]
    [InlineData("D015", "E10", "cod,,2017,,\"12,5\",t,final,,bulletin,")]
    [InlineData("D015", "E10", "cod,,2017,,12.5%,t,final,,bulletin,")]
    [InlineData("D015", "E10", "cod,,2017,,—,t,final,,bulletin,")]
    [InlineData("D016", "E10", "cod,,2017,,,t,final,,bulletin,")]
    [InlineData("D017", "E10", "cod,,2017,,1,t,stated-met,,bulletin,")]
    [InlineData("D017", "E10", "river-chiefs,,,2017-06-30,1,event,completed,,bulletin,")]
    [InlineData("D018", "F10", "cod,,2017,,1,万顿,final,,bulletin,")]
    [InlineData("D019", "F10", "cod,,2017,,1,%,final,,bulletin,")]
    [InlineData("D020", "G10", "cod,,2017,,1,t,finished,,bulletin,")]
    [InlineData("D021", "H10", "cod,,2017,,1,t,final,cenus,bulletin,")]
    [InlineData("D021", "H10", "share,,2017,,1,%,final,census,bulletin,")]
    [InlineData("D022", "I10", "cod,,2017,,1,t,final,,buletin,")]
    [InlineData("D023", "E10", "share,,2017,,101,%,final,,bulletin,")]
    [InlineData("D023", "E10", "cod,,2017,,10000001,t,final,,bulletin,")]
    [InlineData("D024", null, "cod,150000,2018,,79,万吨,revised,,bulletin,")]
    [InlineData("D025", "B10", "cod,包头,2017,,1,t,final,,bulletin,")]
    [InlineData("D026", "G10", "river-chiefs,,2017,,,event,final,,bulletin,")]
    [InlineData("D026", "G10", "river-chiefs,,2017,,5,event,final,,bulletin,")]
    [InlineData("D027", "G10", "cod,,2017,2017-06-30,,t,completed,,bulletin,")]
    [InlineData("D031", "D10", "river-chiefs,,2017,,,event,completed,,bulletin,")]
    [InlineData("D031", "D10", "river-chiefs,,2017,2017-06,,event,completed,,bulletin,")]
    [InlineData("D033", "E10", "saving,,2017,,9999999999999999999999999999,tce-big,final,,bulletin,")]
    [InlineData("D035", "C10", "river-chiefs,,2016,2017-06-30,,event,completed,,bulletin,")]
    [InlineData("D013", "D10", "river-chiefs,,,2019-06-30,,event,completed,,bulletin,")]
    [InlineData("D017", "E10", "river-chiefs,,,2017-06-30,1,event,not-done,,bulletin,")]
    [InlineData("D027", "G10", "cod,,2017,2017-06-30,,t,未完成,,bulletin,")]
    [InlineData("D031", "D10", "river-chiefs,,2017,2017,,event,not-done,,bulletin,")]
    [InlineData("D035", "C10", "river-chiefs,,2016,2017-06-30,,event,not-done,,bulletin,")]
    public void One_row_gives_one_problem_in_its_cell(string code, string? cell, string row)
    {
        var files = new PlanFiles()
            .Change("units.yaml", "event:\n", "tce-big: {quantity: energy, factor: 1000000, symbol: {zh: 大, en: big}}\nevent:\n")
            .Change("data/2018.csv", "share,,2018,,,%,声明达标,,bulletin,", "share,,2018,,,%,声明达标,,bulletin,\n" + row);
        var (plan, found) = files.Validate();
        var problem = Assert.Single(found);
        Assert.Null(plan);
        Assert.Equal((code, "content/data/2018.csv", 10), (problem.Code.Value, problem.Location.File, problem.Location.Line));
        Assert.True(cell is null || cell == problem.Location.Cell, $"{problem.Location}: {problem.Message}");
    }

    /// <summary>In a dataset of its own columns: F is the source, G the parents, H the sum.</summary>
    [Theory]
    [InlineData("D036", "G2", "cod,2016,80,t,derived,plan,cod 2015,40 × 2 = 80")]
    [InlineData("D036", "G2", "cod,2016,80,t,derived,plan,cod/2015；plan,40 × 2 = 80")]
    [InlineData("D040", "G2", "cod,2016,80,t,derived,plan,,40 × 2 = 80")]
    [InlineData("D040", "H2", "cod,2016,80,t,derived,plan,cod/2015,")]
    [InlineData("D041", "G2", "cod,2016,80,t,derived,plan,cod/2014,40 × 2 = 80")]
    [InlineData("D041", "G2", "cod,2016,80,t,derived,plan,cod/2015@census,40 × 2 = 80")]
    [InlineData("D041", "G2", "cod,2016,80,t,derived,plan,cdo/2015,40 × 2 = 80")]
    [InlineData("D041", "G2", "cod,2016,80,t,derived,plan,cod/2015; source:pan,40 × 2 = 80")]
    [InlineData("D041", "G2", "cod,2016,80,t,derived,plan,cod/2015; goals:cod-falls,40 × 2 = 80")]
    [InlineData("D042", "H2", "cod,2016,80,t,derived,plan,cod/2015,40 × 2 = 81")]
    [InlineData("D042", "H2", "cod,2016,80,t,derived,plan,cod/2015,40 × 3 = 80")]
    [InlineData("D042", "H2", "cod,2016,80,t,derived,plan,cod/2015,see the plan")]
    [InlineData("D043", "G2", "cod,2016,80,t,final,plan,cod/2015,")]
    [InlineData("D043", "H2", "cod,2016,80,t,final,plan,,40 × 2 = 80")]
    [InlineData("D045", "G2", "cod,2016,80,t,derived,plan,cod/2018,40 × 2 = 80")]
    public void What_a_figure_rests_on_is_checked(string code, string cell, string row)
    {
        var (plan, found) = new PlanFiles()
            .Change("releases.yaml", "- year: 2018", "- year: 2016\n  date: '2018-12-31'\n  note: {zh: 一, en: One}\n- year: 2018")
            .Write("data/2016.csv", "indicator,year,value,unit,status,source,parents,sum\n" + row + "\n")
            .Validate();
        Assert.Equal(
            [(code, "content/data/2016.csv", cell)], found.Select(
                problem => (problem.Code.Value, problem.Location.File, problem.Location.Cell!)));
        Assert.Null(plan);
    }

    [Fact]
    public void The_figures_that_there_are_are_listed_and_none_of_another_year_is_offered()
    {
        var (_, found) = new PlanFiles().Change("data/2015.csv", "cod/2015; source:plan", "cod/2014; source:plan").Validate();
        Assert.Equal(
            ("D041", "L2", "Known: cod/2010, cod/2015, cod/2018."),
            (found.Single().Code.Value, found.Single().Location.Cell, found.Single().Hint));
    }

    [Fact]
    public void No_figure_rests_on_itself()
    {
        var (plan, found) = new PlanFiles().Change("data/2015.csv", "cod/2015; source:plan", "share/2015")
            .Change("data/2015.csv", "share,,,,40,%,final,,plan,,", "share,,,,40,%,derived,,plan,,,cod/2010,40 × 1 = 40")
            .Validate();
        Assert.Null(plan);
        Assert.Equal(("D044", 2), (found.Single().Code.Value, found.Single().Location.Line));
    }

    [Fact]
    public void A_revision_may_rest_on_what_it_revises()
    {
        var (_, found) = new PlanFiles()
            .Change("data/2018.csv", "来源,备注", "来源,备注,依据,算式")
            .Change(
                "data/2018.csv", "cod,,2015,,83.6,wan-t,修订,,bulletin,", "cod,,2015,,83.6,wan-t,推算,,bulletin,,cod/2015,83.56 + 0.04 = 83.60")
            .Validate();
        Assert.Empty(found);
    }

    [Theory]
    [InlineData("D005", "J1", "备注", "备住")]
    [InlineData("D006", "H1", "口径", "单位")]
    [InlineData("D007", "A1", "来源,", "")]
    public void Headers_are_checked(string code, string cell, string old, string changed)
    {
        var (_, found) = new PlanFiles().Change("data/2018.csv", old, changed).Validate();
        Assert.Contains(found, problem => problem.Code.Value == code && problem.Location.Cell == cell);
    }

    [Fact]
    public void A_plain_note_does_not_stand_beside_notes_by_language()
    {
        var (_, found) = new PlanFiles().Change("data/2015.csv", "note_zh,note_en", "note_zh,note").Validate();
        Assert.Contains(found, problem => problem is { Code.Value: "D034", Location.Cell: "K1" });
    }

    [Fact]
    public void A_note_in_one_language_needs_its_twin()
    {
        var (_, found) = new PlanFiles().Change("data/2015.csv", "推算,computed", "推算,").Validate();
        Assert.Equal(("D030", "K2"), (found.Single().Code.Value, found.Single().Location.Cell));
    }

    [Theory]
    [InlineData("备注（中文）,备注（英文）")]
    [InlineData("备注中文, Note_EN ")]
    public void Notes_may_have_Chinese_headers(string headers)
    {
        var (plan, found) = new PlanFiles().Change("data/2015.csv", "note_zh,note_en", headers).Validate();
        Assert.Empty(found);
        Assert.Equal("computed", plan!.Observations[0].Note![new Generator.Model.SiteLanguage("en")]);
    }

    [Fact]
    public void A_dataset_is_named_by_a_year() =>
        new PlanFiles().Write("data/latest.csv", "indicator,value,unit,status,source\n").HasOnly("D001", "data/latest.csv", 1);

    [Fact]
    public void A_dataset_needs_its_release() =>
        new PlanFiles().Write("data/2017.csv", "indicator,value,unit,status,source\n").HasOnly("D002", "data/2017.csv", 1);

    [Fact]
    public void A_release_needs_its_dataset() => new PlanFiles()
        .Change("releases.yaml", "- year: 2018", "- year: ¦2017\n  date: '2019-12-31'\n  note: {zh: 一, en: One}\n- year: 2018")
        .HasOnly("D003");

    [Fact]
    public void A_source_is_not_newer_than_the_release()
    {
        var (_, found) = new PlanFiles().Change("data/2015.csv", "share,,,,40,%,final,,plan", "share,,,,40,%,final,,bulletin").Validate();
        Assert.Equal(("D028", "I4"), (found.Single().Code.Value, found.Single().Location.Cell));
    }

    [Fact]
    public void A_revision_that_changes_nothing_is_a_warning()
    {
        var (plan, found) = new PlanFiles().Change("data/2018.csv", "cod,,2015,,83.6,wan-t,修订,,bulletin", "cod,,2015,,835.6,kt,修订,,plan")
            .Validate();
        Assert.NotNull(plan);
        Assert.Equal(("D029", Severity.Warning, 4), (found.Single().Code.Value, found.Single().Severity, found.Single().Location.Line));
    }

    [Fact]
    public void A_name_that_two_indicators_share_is_refused()
    {
        var (_, found) = new PlanFiles().Change("indicators/core.yaml", "en: GDP", "en: COD").Validate();
        Assert.Equal(("D032", "A3"), (found.Single().Code.Value, found.Single().Location.Cell));
    }

    [Fact]
    public void Both_places_of_a_figure_given_twice_are_named()
    {
        var (_, found) = new PlanFiles().Change("data/2015.csv", "cod,150000,2010", "cod,,2015").Validate();
        var problem = found.Single();
        Assert.Equal(("D024", 3), (problem.Code.Value, problem.Location.Line));
        Assert.Contains("line 2", problem.Hint, StringComparison.Ordinal);
    }
}
