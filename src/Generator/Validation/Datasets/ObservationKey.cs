using Generator.Model;

namespace Generator.Validation.Datasets;

/// <summary>What makes two rows speak of the same figure: a second one in a release is a mistake, in a later release a revision.</summary>
internal readonly record struct ObservationKey(IndicatorId Indicator, RegionCode Region, Year Year, PeriodOfYear? Period, BasisId Basis)
{
    public static ObservationKey Of(Observation observation) =>
        new(observation.Indicator, observation.Region, observation.Year, observation.Period, observation.Basis);
}
