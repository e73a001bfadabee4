namespace Generator.Specs;

/// <summary>Every kind of target, on the way and in its year, on both sides of each line.</summary>
public sealed class TargetSpecs
{
    public static TheoryData<string, string> Cases => SpecTests.CasesIn("targets");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_promise_is_judged_by_its_figures(string file, string title) => SpecTests.Check(file, title);
}
