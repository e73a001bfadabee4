using Generator.Changes.Comparison;

namespace Generator.Cli;

/// <summary>
/// What a fine run says below its summary: what the site changes in the one that was there, what may still change unnoticed, and what is
/// left out.
/// </summary>
internal static class ReportNotes
{
    public static void Write(BuildReport report, BuildOptions options, Surroundings surroundings)
    {
        WriteRepaired(report, surroundings);
        if (report.Reproduced is { } same)
        {
            surroundings.Output.WriteLine(surroundings.Say("report.reproduced", ("files", Wording.Count(same, "file", surroundings))));
        }

        if (report.Changes is { } changes && Parts(changes, surroundings) is { Count: > 0 } parts)
        {
            surroundings.Output.WriteLine(
                surroundings.Say(options.PublishSite ? "report.changed" : "report.would-change", ("changes", parts)));
        }

        if (!report.Unfrozen.IsEmpty)
        {
            surroundings.Output.WriteLine(surroundings.Say("report.unfrozen", ("releases", report.Unfrozen)));
        }

        if (!report.Unpictured.IsEmpty)
        {
            surroundings.Output.WriteLine(surroundings.Say("report.unpictured", ("languages", report.Unpictured)));
        }

        WriteWithheld(report, surroundings);
    }

    /// <summary>Told also of a run that finds problems: what it put right is done.</summary>
    public static void WriteRepaired(BuildReport report, Surroundings surroundings)
    {
        if (report.HasRepaired)
        {
            surroundings.Output.WriteLine(surroundings.Say("report.repaired"));
        }
    }

    /// <summary>An edition that is not out yet is left out everywhere, which nobody should have to find out from the site.</summary>
    public static void WriteWithheld(BuildReport report, Surroundings surroundings)
    {
        foreach (var release in report.Withheld)
        {
            surroundings.Output.WriteLine(
                surroundings.Say("report.withheld", ("release", release.Year), ("date", release.Date)));
        }
    }

    private static List<string> Parts(SiteChanges changes, Surroundings surroundings)
    {
        var counts = new (string Noun, int Count)[]
        {
            ("figure-added", changes.Count(ChangeKind.Added)),
            ("figure-revised", changes.Count(ChangeKind.Changed)),
            ("figure-rewritten", changes.Count(ChangeKind.Rewritten)),
            ("figure-removed", changes.Count(ChangeKind.Removed)),
            ("status-changed", changes.Verdicts.Length),
        };
        return [.. counts.Where(part => part.Count > 0).Select(part => Wording.Count(part.Count, part.Noun, surroundings))];
    }
}
