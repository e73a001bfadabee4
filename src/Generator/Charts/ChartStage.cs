using Generator.Model;
using Generator.Model.Wording;
using Generator.Progress;

namespace Generator.Charts;

internal static class ChartStage
{
    public static ChartBook Draw(PlanAssessment assessment, IReadOnlyDictionary<Language, Speech> speeches, CancellationToken cancellation) => new([]);
}
