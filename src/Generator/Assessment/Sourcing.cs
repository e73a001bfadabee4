using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>Ranks sources and statuses of figures from best to worst.</summary>
internal static class Sourcing
{
    /// <summary>
    /// Statuses of figures from best to worst: the order of the enumeration, but what did or did not take place on a day is as good as
    /// printed.
    /// </summary>
    public static readonly ImmutableArray<ObservationStatus> BestFirst =
    [
        ObservationStatus.Final,
        ObservationStatus.Completed,
        ObservationStatus.NotDone,
        ObservationStatus.Revised,
        ObservationStatus.Provisional,
        ObservationStatus.Projected,
        ObservationStatus.Derived,
        ObservationStatus.Compiled,
        ObservationStatus.Reported,
        ObservationStatus.StatedMet,
    ];

    public static int Rank(ObservationStatus status) => BestFirst.IndexOf(status);

    public static SourceRank Rank(Source source) => source.Class switch
    {
        SourceClass.Official => SourceRank.Official,
        SourceClass.Reprint => SourceRank.Reprint,
        SourceClass.Reported => SourceRank.Reported,
        _ => source.NamesItsSource ? SourceRank.CompiledWithSource : SourceRank.Compiled,
    };

    public static SourceClass Class(SourceRank rank) => rank switch
    {
        SourceRank.Official => SourceClass.Official,
        SourceRank.Reprint => SourceClass.Reprint,
        SourceRank.Reported => SourceClass.Reported,
        _ => SourceClass.Compiled,
    };

    /// <summary>Whether an authority printed a figure, or it was worked out from figures that say what they are.</summary>
    public static bool IsPrintedOrDerived(Observation row) =>
        Rank(row.Status) < Rank(ObservationStatus.Derived) || (row.Status == ObservationStatus.Derived && !row.Parents.IsEmpty);
}

/// <summary>
/// How far a source is from the authority that measured: official, then a reprint or the press, then a compilation that names its
/// source, then one that names none. Reprint and press count alike; where both occur, the press is named as the weaker.
/// </summary>
internal enum SourceRank
{
    Official,
    Reprint,
    Reported,
    CompiledWithSource,
    Compiled,
}
