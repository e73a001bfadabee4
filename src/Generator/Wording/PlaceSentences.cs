using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>A region's place in one order.</summary>
internal readonly record struct Place(RegionStanding Standing, RankedRegion Ranked);

/// <summary>
/// Where a region stands in several orders, in one sentence: figures of one time are told together, and those with the same place too.
/// </summary>
internal sealed class PlaceSentences(PlanWords plan)
{
    private const int LongOrder = 5;
    private readonly Words words = plan.Words;

    public string Told(Region region, IReadOnlyList<Place> places) => string.Join(
        words["region.finding_separator"],
        places
            .GroupBy(place => plan.Times.When(place.Standing.One), StringComparer.Ordinal)
            .Select((time, i) => i == 0
                ? words.Fill(
                    "region.finding", ("time", time.Key), ("region", plan.Text(region.ShortName)), ("parts", Parts(time)))
                : words.Fill("region.finding_more", ("time", time.Key), ("parts", Parts(time)))));

    private string Parts(IEnumerable<Place> places) => string.Join(
        words["region.finding_separator"],
        places
            .GroupBy(place => (Rank: Rank(place), Remark: Remark(place), Count: place.Standing.Ranks.Length))
            .Select(alike => words.Fill(
                alike.Skip(1).Any() ? "region.finding_part_all" : "region.finding_part",
                ("items", string.Join(words["region.finding_item_separator"], alike.Select(Item))),
                ("place", alike.Key.Rank),
                ("count", alike.Key.Count),
                ("remark", alike.Key.Remark))));

    private string Item(Place place) => words.Fill(
        "region.finding_item",
        ("indicator", plan.Text(place.Standing.Indicator.Name)),
        ("figure", plan.Figure(place.Ranked.Figure.Current)));

    private string Rank(Place place) => place switch
    {
        { Ranked.IsShared: true } => words.Fill("region.place_shared", ("rank", words.Ordinal(place.Ranked.Rank))),
        _ when IsJudged(place) && Behind(place) == 0 => words["region.place_last"],
        _ => words.Fill("region.place", ("rank", words.Ordinal(place.Ranked.Rank))),
    };

    private string Remark(Place place) =>
        !place.Ranked.IsShared && IsJudged(place) && Behind(place) == 1 ? words["region.last_but_one"] : string.Empty;

    /// <summary>Whether the order has a worse end, and is long enough for its end to be more than the other half.</summary>
    private static bool IsJudged(Place place) =>
        place.Standing.Indicator.Direction != Direction.None && place.Standing.Ranks.Length >= LongOrder;

    private static int Behind(Place place) => place.Standing.Ranks.Count(other => other.Rank > place.Ranked.Rank);
}
