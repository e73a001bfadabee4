using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>A version that no edition judges by yet is nowhere on the site, which whoever wrote it should know.</summary>
internal static class VersionEditionRule
{
    public static void Check(IEnumerable<Goal> goals, IEnumerable<Release> releases, ReadingScope scope)
    {
        var newest = releases.Max(release => release.Date);
        foreach (var goal in goals)
        {
            foreach (var version in goal.Versions.Where(version => version.Date > newest))
            {
                scope.Report(VersionProblems.AfterNewestEdition(goal.Location, version.Date, newest));
            }
        }
    }
}
