namespace Generator.Specs;

/// <summary>
/// Figures that can be read and look wrong: each is warned of with its place, and let through where its row says why it is right.
/// </summary>
public sealed class PlausibilitySpecs
{
    public static TheoryData<string, string> Cases => SpecTests.CasesIn("plausibility");

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_implausible_figure_is_warned_of_until_its_row_says_why_it_is_right(string file, string title) =>
        SpecTests.Check(file, title);
}
