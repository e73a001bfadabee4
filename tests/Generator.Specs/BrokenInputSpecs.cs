namespace Generator.Specs;

/// <summary>Mistakes in content and templates: each is named with its code and place, and nothing is published.</summary>
public sealed class BrokenInputSpecs
{
    public static TheoryData<string, string> Cases => SpecTests.CasesIn("broken");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_named_with_its_place(string file, string title) => SpecTests.Check(file, title);
}
