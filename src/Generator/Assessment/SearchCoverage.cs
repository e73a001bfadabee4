using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// Whoever reads that a promise is not judged also reads where its figure was looked for. Earlier releases are not asked: they knew
/// less, and what was found since is no gap.
/// </summary>
internal static class SearchCoverage
{
    public static void Check(Plan plan, ReleaseAssessment newest, DiagnosticBag diagnostics)
    {
        if (plan.Searches.IsEmpty || newest.Release != plan.Releases[^1])
        {
            return;
        }

        var searched = plan.Searches.SelectMany(record => record.Goals).ToHashSet();
        foreach (var judged in newest.Goals.Where(judged => judged.Status.IsOpen() && !searched.Contains(judged.Goal.Id)))
        {
            diagnostics.Add(ProgressProblems.GoalWithoutSearch(judged.Goal.Location, judged.Goal.Id.Value));
        }
    }
}
