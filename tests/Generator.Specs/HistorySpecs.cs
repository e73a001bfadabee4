namespace Generator.Specs;

/// <summary>What was published and accepted does not change unnoticed.</summary>
public sealed class HistorySpecs
{
    public static TheoryData<string, string> Cases => SpecTests.CasesIn("history");

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_was_accepted_changes_only_openly(string file, string title) => SpecTests.Check(file, title);
}
