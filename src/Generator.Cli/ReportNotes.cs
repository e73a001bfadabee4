namespace Generator.Cli;

/// <summary>What a fine run says below its summary: what the site leaves out, and what it changes.</summary>
internal static class ReportNotes
{
    public static void Write(BuildReport report, Surroundings surroundings)
    {
        foreach (var release in report.Withheld)
        {
            surroundings.Output.WriteLine(
                surroundings.Say("report.withheld", ("release", release.Year), ("date", release.Date)));
        }
    }
}
