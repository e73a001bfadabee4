namespace Generator.Diagnostics;

/// <summary>A figure as a message shows it: as it is written in its dataset, the time that it tells of, and its place.</summary>
internal sealed record ShownFigure(string Indicator, string Written, int Year, int? FromMonth, int? ToMonth, SourceLocation Place)
{
    public Phrase Time => FromMonth is null
        ? Phrase.Of("time.year", ("year", Year))
        : Phrase.Of("time.months", ("year", Year), ("from", FromMonth), ("to", ToMonth));

    /// <summary>Figure, time and place, for a list of several.</summary>
    public Phrase Whole => Phrase.Of("figure", ("figure", Written), ("time", Time), ("place", Place));
}
