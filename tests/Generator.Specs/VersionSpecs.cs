namespace Generator.Specs;

/// <summary>Promises that are changed or withdrawn while the plan runs, and planned actions that get under way.</summary>
public sealed class VersionSpecs
{
    public static TheoryData<string, string> Cases => SpecTests.CasesIn("versions");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Each_edition_knows_what_was_decided_by_its_day(string file, string title) => SpecTests.Check(file, title);
}
