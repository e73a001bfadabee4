using Generator.Gallery;

namespace Generator.Tests.Charts;

/// <summary>Cases that break careless charts: they keep the rules of every chart too.</summary>
public sealed class AwkwardChartTests
{
    public static TheoryData<string> Cases => [.. AwkwardPlans.ByName.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_rule_is_kept(string name)
    {
        var book = AwkwardPlans.ByName[name]().Draw();
        Assert.True(book.Count > 0, "There is no chart.");
        Assert.All(book.All, entry => ChartRules.Check(entry.Chart));
    }
}
