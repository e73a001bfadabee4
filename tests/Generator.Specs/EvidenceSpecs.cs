namespace Generator.Specs;

/// <summary>Which figures a judgement rests on, and what is said where they do not decide.</summary>
public sealed class EvidenceSpecs
{
    public static TheoryData<string, string> Cases => SpecTests.CasesIn("evidence");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_promise_is_judged_by_what_is_known(string file, string title) => SpecTests.Check(file, title);
}
