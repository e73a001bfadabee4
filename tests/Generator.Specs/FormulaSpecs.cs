namespace Generator.Specs;

/// <summary>Indicators whose figures follow from those of others.</summary>
public sealed class FormulaSpecs
{
    public static TheoryData<string, string> Cases => SpecTests.CasesIn("formulas");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_figure_follows_from_what_goes_in(string file, string title) => SpecTests.Check(file, title);
}
