namespace Generator.Specs;

/// <summary>The order of regions, their map and their pages.</summary>
public sealed class RegionSpecs
{
    public static TheoryData<string, string> Cases => SpecTests.CasesIn("regions");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_region_is_shown_among_its_sisters(string file, string title) => SpecTests.Check(file, title);
}
