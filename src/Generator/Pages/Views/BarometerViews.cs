using System.Collections.Immutable;
using Generator.Model;
using Generator.Progress;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>
/// The national early warning: the levels of the plan's region from 1 (gravest) to 3, the rule between them, and who else was in which
/// level in each issue that is known. Regions of the plan without a level are named, not left out.
/// </summary>
internal sealed class BarometerViews(Edition edition, RowViews rows, SourceViews sources)
{
    public ScriptObject All()
    {
        var indicators = edition.Plan.Indicators.Where(indicator => indicator.Unit == Unit.WarningLevel).ToList();
        var warnings = indicators
            .Select(indicator => edition.Newest.Find(indicator.Id, edition.Plan.Region))
            .OfType<Series>()
            .SelectMany(series => series.Points)
            .Where(point => point.Current.Number is not null);
        var missing = edition.Plan.Regions
            .Where(region => region.Parent is not null && indicators.TrueForAll(indicator => edition.Newest.Find(indicator.Id, region.Code) is null))
            .Select(region => edition.Text(region.ShortName));
        return View.Of(
            ("rows", View.List(warnings.Select(Warning))),
            ("missing", View.List(missing)),
            ("rule", edition.Plan.Barometer is { } known ? Rule(known.Rule) : null),
            ("issues", View.List(edition.Plan.Barometer?.Issues.Select(Issue) ?? [])));
    }

    private ScriptObject Warning(SeriesPoint point)
    {
        var level = edition.Speech.Figures.Numbers.Write(point.Current.Number!.Value);
        return View.With(
            rows.Row(point),
            ("name", Name(point.Current.Indicator)),
            ("level", edition.Words[$"barometer.level_{level}"]),
            ("level_id", level));
    }

    private ScriptObject Rule(BarometerRule rule) => View.Of(("text", edition.Text(rule.Text)), ("source", sources[rule.Source]));

    private ScriptObject Issue(BarometerIssue issue) => View.Of(
        ("when", edition.Speech.Times.When(issue.Year, issue.Period)),
        ("source", sources[issue.Source]),
        ("is_first", issue == edition.Plan.Barometer!.Issues[0]),
        ("ratings", View.List(issue.Ratings.Select(Rating))),
        ("no_data", View.List(issue.NoData.Select(Region))));

    private ScriptObject Rating(BarometerRating rating) => View.Of(
        ("name", Name(rating.Indicator)),
        ("path", edition.Routes.Indicator(rating.Indicator).Value),
        ("levels", View.List([Level("1", rating.Level1), Level("2", rating.Level2), Level("3", rating.Level3)])));

    private ScriptObject Level(string id, ImmutableArray<RegionCode> regions) => View.Of(
        ("id", id),
        ("word", edition.Words[$"barometer.level_{id}"]),
        ("count", edition.Words.Fill("regions.in_level", regions.Length.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ("regions", View.List(regions.Select(Region))));

    private ScriptObject Region(RegionCode code) => View.Of(
        ("name", edition.Text(edition.Plan.Barometer!.Nation[code].Name)),
        ("is_home", code == edition.Plan.Region));

    private string Name(IndicatorId indicator) => edition.Text(edition.Plan.Indicators[indicator].Name);
}
