using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Validation.Datasets;

/// <summary>Finds figures given twice in a release, and revisions in a later release that change nothing.</summary>
internal sealed class RepetitionRule(ReadingScope scope)
{
    private readonly Dictionary<ObservationKey, Observation> latest = [];

    /// <summary>Takes observations in the order of releases and rows.</summary>
    public void Check(Observation observation)
    {
        var key = ObservationKey.Of(observation);
        if (latest.TryGetValue(key, out var earlier))
        {
            if (earlier.Release == observation.Release)
            {
                scope.Report(DatasetProblems.Duplicate(observation.Location, earlier.Location));
                return;
            }

            if (earlier.Value == observation.Value && earlier.Source == observation.Source)
            {
                scope.Report(DatasetProblems.RevisionRepeats(observation.Location, earlier.Location));
            }
        }

        latest[key] = observation;
    }
}
