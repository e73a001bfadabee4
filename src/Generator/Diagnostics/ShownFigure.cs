namespace Generator.Diagnostics;

/// <summary>A figure as a message shows it: as it is written in its dataset, the time that it tells of, and its place.</summary>
internal sealed record ShownFigure(string Indicator, string Written, string Year, int? FromMonth, int? ToMonth, SourceLocation Place)
{
    /// <summary>The region's code; null for the plan's own.</summary>
    public string? Region { get; init; }

    /// <summary>The basis; null for the indicator's usual one.</summary>
    public string? Basis { get; init; }

    /// <summary>The time, with the region and the basis where a reader would not take them for granted.</summary>
    public Phrase Time
    {
        get
        {
            var time = FromMonth is null
                ? Phrase.Of("time.year", ("year", Year))
                : Phrase.Of("time.months", ("year", Year), ("from", FromMonth), ("to", ToMonth));
            return (Region, Basis) switch
            {
                (null, null) => time,
                (_, null) => Phrase.Of("time.in-region", ("time", time), ("region", Region)),
                (null, _) => Phrase.Of("time.on-basis", ("time", time), ("basis", Basis)),
                _ => Phrase.Of("time.in-region-on-basis", ("time", time), ("region", Region), ("basis", Basis)),
            };
        }
    }

    /// <summary>Figure, time and place, for a list of several.</summary>
    public Phrase Whole => Phrase.Of("figure", ("figure", Written), ("time", Time), ("place", Place));
}
