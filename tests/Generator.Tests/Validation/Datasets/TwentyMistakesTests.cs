namespace Generator.Tests.Validation.Datasets;

public sealed class TwentyMistakesTests
{
    private const string Sheet = """
        indicator,region,year,period,value,unit,status,basis,source,note
        codd,,2017,,1,t,final,,bulletin,
        cod,包头县,2016,,1,t,final,,bulletin,
        cod,,2O14,,1,t,final,,bulletin,
        cod,,2019,,1,t,final,,bulletin,
        cod,,2013,半载,1,t,final,,bulletin,
        cod,,2012,,"12,5",t,final,,bulletin,
        cod,,2011,,约5,t,final,,bulletin,
        cod,,2009,,2.25亿,t,final,,bulletin,
        cod,,2008,,5%,t,final,,bulletin,
        cod,,2007,,,t,final,,bulletin,
        cod,,2006,,5,t,stated-met,,bulletin,
        cod,,2005,,5,吨吨吨,final,,bulletin,
        cod,,2004,,5,,final,,bulletin,
        cod,,2003,,5,tce,final,,bulletin,
        cod,,2002,,5,t,finale,,bulletin,
        cod,,2001,,5,t,final,censsus,bulletin,
        cod,,2000,,5,t,final,,buletin,
        cod,,1999,,-5,t,final,,bulletin,
        cod,包头,1998,,5,t,final,,bulletin,
        river-chiefs,,1997,,5,event,final,,bulletin,
        """;

    [Fact]
    public void Twenty_mistakes_in_one_dataset_are_told_in_one_run_each_with_its_cell()
    {
        var (plan, found) = new PlanFiles().Write("data/2018.csv", Sheet).Validate();
        Assert.Null(plan);
        Assert.Equal(
            [
                ("D010", "A2"), ("D011", "B3"), ("D012", "C4"), ("D013", "C5"), ("D014", "D6"),
                ("D015", "E7"), ("D015", "E8"), ("D015", "E9"), ("D015", "E10"), ("D016", "E11"),
                ("D017", "E12"), ("D018", "F13"), ("D009", "F14"), ("D019", "F15"), ("D020", "G16"),
                ("D021", "H17"), ("D022", "I18"), ("D023", "E19"), ("D025", "B20"), ("D026", "G21"),
            ],
            found.Select(problem => (problem.Code.Value, problem.Location.Cell)));
        Assert.All(found, problem => Assert.Equal("content/data/2018.csv", problem.Location.File));
    }

    [Fact]
    public void Several_mistakes_in_one_row_are_all_told()
    {
        var (_, found) = new PlanFiles()
            .Write("data/2018.csv", "indicator,region,year,value,unit,status,source\ncodd,包头县,20l7,约5,顿,finale,buletin\n")
            .Validate();
        Assert.Equal(
            ["D010:A2", "D011:B2", "D012:C2", "D015:D2", "D018:E2", "D020:F2", "D022:G2"],
            found.Select(problem => $"{problem.Code}:{problem.Location.Cell}").Order(StringComparer.Ordinal));
    }
}
