namespace Generator.Diagnostics;

/// <summary>What can be wrong with a row of a dataset although each of its cells can be read (D101 to D109).</summary>
internal static class RowProblems
{
    public static Diagnostic SharedAddress(SourceLocation at, string address, SourceLocation first) =>
        Diagnostic.Error(
            new("D101"), at, $"This figure and another would have one address on their page, “{address}”, so that no link could tell them apart.",
            $"The other row is in {first}. Rename the basis of one of them: letters and digits must differ, not only case and signs.");
}
