namespace Generator.Specs;

/// <summary>What the site shows may be written in datasets.</summary>
public sealed class WordSpecs
{
    public static TheoryData<string, string> Cases => SpecTests.CasesIn("words");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_word_of_the_site_is_read(string file, string title) => SpecTests.Check(file, title);
}
