using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts.Drawing;

namespace Generator.Charts.Cards;

/// <summary>What a card says in one language, before it is laid out.</summary>
/// <param name="Key">Its name: that of its page's chart, or "index", "report" and "regions".</param>
/// <param name="Status">The status whose shape it shows; null where nothing is judged.</param>
/// <param name="Word">The verdict, or what the number is.</param>
/// <param name="Number">The one number with its unit; a date or a word where there is none.</param>
/// <param name="IsPromise">Whether the number is what was promised, so that it stands back.</param>
/// <param name="Caption">The number's year, and what it is held against.</param>
/// <param name="Finding">What happened.</param>
/// <param name="Figure">The small drawing; null for none.</param>
internal sealed record CardContent(
    string Key, Status? Status, string Word, string Number, bool IsPromise, string Caption, string Finding, CardFigure? Figure)
{
    /// <summary>The colour of the card; that of no verdict where an authority only says that something was done.</summary>
    public Tone Tone => Status switch
    {
        null => Tone.Line,
        Assessment.Status.StatedMet => Kinds.StatusTone.Of(Assessment.Status.NoData),
        { } status => Kinds.StatusTone.Of(status),
    };
}

/// <summary>The small drawing of a card.</summary>
internal abstract record CardFigure
{
    /// <summary>Figures by year, in runs of years without a gap, what was required on the way, and the target.</summary>
    public sealed record Course(
        ImmutableArray<ImmutableArray<Spot>> Runs,
        ImmutableArray<Spot> Path,
        Spot? Target,
        string? TargetLabel,
        int First,
        int Last,
        Tone Tone)
        : CardFigure;

    /// <summary>The shape of each goal.</summary>
    public sealed record Tally(ImmutableArray<Status> Statuses) : CardFigure;

    /// <summary>Regions along one axis, the one that the card is about in front, with the names of the lowest and the highest.</summary>
    public sealed record Row(ImmutableArray<double> Values, double? InFront, string Lowest, string Highest) : CardFigure;
}
