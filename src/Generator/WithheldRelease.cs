using System.Collections.Immutable;
using Generator.Model;

namespace Generator;

/// <summary>A release that is nowhere in the site, since its day is after the day of the build.</summary>
public sealed record WithheldRelease(string Year, DateOnly Date)
{
    internal static ImmutableArray<WithheldRelease> Of(Plan plan, DateOnly asOf) =>
        [.. plan.Releases.Where(release => release.Date > asOf).Select(release => new WithheldRelease($"{release.Year}", release.Date))];
}
