namespace Generator.Specs;

/// <summary>Regions with targets of their own, rated by the rule of the barometer.</summary>
public sealed class BarometerSpecs
{
    public static TheoryData<string, string> Cases => SpecTests.CasesIn("barometer");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_region_is_rated_by_its_own_target(string file, string title) => SpecTests.Check(file, title);
}
