using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Wording;

/// <summary>How regions stand among one another, in words.</summary>
internal sealed class RegionWords(PlanWords plan)
{
    private readonly Words words = plan.Words;
    private readonly PlaceSentences places = new(plan);

    /// <summary>第3位，共12个 · 3rd of 12; a shared rank says so.</summary>
    public string Rank(RankedRegion ranked, RegionStanding standing) => words.Fill(
        ranked.IsShared ? "region.rank_shared" : "region.rank",
        ("rank", words.Ordinal(ranked.Rank)),
        ("count", standing.Ranks.Length));

    /// <summary>A region and what is measured there.</summary>
    public string Name(Series series) => words.Fill(
        "region.rows_caption",
        ("region", plan.Text(plan.Plan.Regions[series.Region].ShortName)),
        ("indicator", plan.Text(series.Indicator.Name)));

    /// <summary>What a tile says to those who do not see the map: the figure with its unit, and the rank.</summary>
    public string InTile(RankedRegion? ranked, RegionStanding standing) => ranked is null
        ? words["region.tile_without"]
        : words.Fill("region.tile", ("figure", plan.Figure(ranked.Figure.Current)), ("rank", Rank(ranked, standing)));

    /// <summary>Which end of the order is the better one, or that there is none.</summary>
    public string Order(Direction direction) => words.Of("region.order", direction);

    /// <summary>What is ranked and of when: 空气优良天数比例，2020年1—10月.</summary>
    public string Title(RegionStanding standing) => words.Fill(
        "table.regional_caption",
        ("indicator", plan.Text(standing.Indicator.Name)),
        ("time", plan.Times.When(standing.One)));

    /// <summary>Who has the highest figure and who the lowest.</summary>
    public string Ends(RegionStanding standing) => plan.Findings.OfRegions(
        standing.Indicator, [.. standing.Ranks.Select(rank => new RegionPoint(rank.Figure, null, IsMet: false))]);

    /// <summary>The region's newest figures with their ranks, those first that have a better end; or that nothing was found.</summary>
    public string Finding(Region region, IEnumerable<RegionStanding> standings, SeriesPoint? single)
    {
        var told = standings
            .Select(standing => (Standing: standing, Ranked: standing.Find(region.Code)))
            .Where(pair => pair.Ranked is not null)
            .OrderBy(pair => pair.Standing.Indicator.Direction == Direction.None)
            .Take(2)
            .Select(pair => new Place(pair.Standing, pair.Ranked!))
            .ToList();
        return told.Count > 0 ? places.Told(region, told)
            : single is not null ? words.Fill(
                "headline.indicator_latest",
                ("indicator", plan.Text(plan.Plan.Indicators[single.Current.Indicator].Name)),
                ("time", plan.Times.When(single.Current)),
                ("remarks", string.Empty),
                ("figure", plan.Figure(single.Current)))
            : words.Fill("region.finding_none", ("region", plan.Text(region.Name)));
    }

    /// <summary>
    /// Which of the plan's main indicators figures by place were found of, and which not; null where the plan names none, or all are there.
    /// </summary>
    /// <param name="region">The place; null for places in general.</param>
    /// <param name="isFound">Whether a figure was found there.</param>
    public string? MainCoverage(Region? region, Func<IndicatorId, bool> isFound)
    {
        var main = plan.Plan.Goals
            .Where(goal => goal is { IsMain: true, IsWithdrawn: false })
            .SelectMany(goal => goal.Commitment.Indicators)
            .Distinct()
            .ToLookup(isFound, id => plan.Text(plan.Plan.Indicators[id].Name));
        var (found, missing) = (words.List([.. main[true]]), words.List([.. main[false]]));
        return missing.Length == 0 ? null : words.Fill(
            $"{(region is null ? "regions" : "region")}.main_{(found.Length == 0 ? "none" : "some")}",
            ("region", region is null ? string.Empty : plan.Text(region.ShortName)),
            ("found", found),
            ("missing", missing));
    }

    /// <summary>A region's newest figure, with its rank where it has one.</summary>
    public string Newest(SeriesPoint newest, RegionStanding? standing)
    {
        var told = words.Fill("region.newest", ("time", plan.Times.When(newest.Current)), ("figure", plan.Figure(newest.Current)));
        return standing?.Find(newest.Current.Region) is { } ranked
            ? words.Fill("region.newest_ranked", ("newest", told), ("rank", Rank(ranked, standing)))
            : words.Fill("region.newest_alone", ("newest", told));
    }

    /// <summary>How the whole region's figure lies among those of its parts; null where it has none on the same basis.</summary>
    public string? Whole(RegionStanding standing)
    {
        if (standing.Whole is not { Current: { Number: { } number } current })
        {
            return null;
        }

        var (above, below) = (
            standing.Ranks.Count(rank => rank.Figure.Current.Number > number),
            standing.Ranks.Count(rank => rank.Figure.Current.Number < number));
        return words.Fill(
            "region.whole",
            ("region", plan.Text(plan.Plan.Regions[current.Region].ShortName)),
            ("figure", plan.Figure(current)),
            ("above", above),
            ("below", below));
    }

    /// <summary>That the whole region has no figure to hold against those of its parts.</summary>
    public string WithoutWhole(RegionStanding standing) => words.Fill(
        "region.without_whole", ("time", plan.Times.When(standing.One)));

    /// <summary>A class of the map: 好的一档：94.1%—100%，4个.</summary>
    public string Third(RegionStanding standing, ImmutableArray<RankedRegion> members)
    {
        var name = words[$"region.third_{EnumName.Snake(standing.Indicator.Direction)}_{members[0].Third}"];
        var figures = members.Select(member => member.Figure.Current).OrderBy(row => row.Number).ToList();
        var (least, most) = (plan.Figure(figures[0]), plan.Figure(figures[^1]));
        return words.Fill(
            least == most ? "region.third_one" : "region.third",
            ("name", name),
            ("from", least),
            ("to", most),
            ("count", members.Length));
    }

    /// <summary>The number in a tile: as it is where it is short, rounded to whole ones where it is not.</summary>
    public string Tile(Observation row)
    {
        var unit = plan.Plan.Indicators[row.Indicator].Unit;
        var shown = plan.Figures.Convert(row.Number!.Value, unit);
        var number = plan.Figures.Numbers.Write(shown);
        return number.Length <= 5 ? number : plan.Figures.Numbers.Write(decimal.Round(shown, 0, MidpointRounding.AwayFromZero));
    }
}
