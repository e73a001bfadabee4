namespace Generator.Model;

/// <summary>An exact number in a unit; its scale is the number of decimals that its source printed.</summary>
internal readonly record struct Figure(decimal Value, UnitId Unit);

/// <summary>What a figure was worked out from: a row of the datasets, a source, or a promise. Validation resolves them all.</summary>
internal abstract record FigureReference
{
    /// <summary>A figure of the datasets, of the region of the one that names it.</summary>
    public sealed record Row(IndicatorId Indicator, Year Year, PeriodOfYear? Period, BasisId Basis) : FigureReference
    {
        /// <summary>The part of the whole that the figure is of.</summary>
        public Members Members { get; init; }

        public static Row To(Observation row) => new(row.Indicator, row.Year, row.Period, row.Basis) { Members = row.Members };

        /// <summary>Whether an observation is this figure; a revision of it is, too.</summary>
        public bool IsOf(Observation observation, RegionCode region) =>
            observation.Indicator == Indicator && observation.Region == region && observation.Year == Year
            && observation.Period == Period && observation.Basis == Basis
            && observation.Members == Members;
    }

    /// <summary>A number that stands in a source without being a row of its own.</summary>
    public sealed record Of(SourceId Source) : FigureReference;

    /// <summary>The number of a promise.</summary>
    public sealed record Promise(GoalId Goal) : FigureReference;
}
