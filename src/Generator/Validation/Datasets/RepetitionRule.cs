using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

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

/// <summary>What makes two rows speak of the same figure: a second one in a release is a mistake, in a later release a revision.</summary>
internal readonly record struct ObservationKey(
    IndicatorId Indicator, RegionCode Region, Year Year, PeriodOfYear? Period, BasisId Basis, Members Members)
{
    public static ObservationKey Of(Observation observation) =>
        new(observation.Indicator, observation.Region, observation.Year, observation.Period, observation.Basis, observation.Members);
}
