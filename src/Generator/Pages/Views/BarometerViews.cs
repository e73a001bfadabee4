using System.Collections.Immutable;
using Generator.Model;
using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>
/// The national early warning: the levels of the plan's region from 1 (gravest) to 3, the rule between them, and who else was in which
/// level in each issue that is known. Regions of the plan without a level are named, not left out.
/// </summary>
internal sealed class BarometerViews(LanguageSite site, RowViews rows, SourceViews sources)
{
    public ScriptObject All()
    {
        var indicators = site.Plan.Indicators.Where(indicator => indicator.Unit == Unit.WarningLevel).ToList();
        var warnings = indicators
            .Select(indicator => site.Newest.Find(indicator.Id, site.Plan.Region))
            .OfType<Series>()
            .SelectMany(series => series.Points)
            .Where(point => point.Current.Number is not null);
        var missing = site.Plan.Regions
            .Where(region => region.Parent is not null && indicators.TrueForAll(indicator => site.Newest.Find(indicator.Id, region.Code) is null))
            .Select(region => site.Text(region.ShortName));
        return View.Of(
            ("rows", View.List(warnings.Select(Warning))),
            ("missing", View.List(missing)),
            ("rule", site.Plan.Barometer is { } known ? Rule(known.Rule) : null),
            ("issues", View.List(site.Plan.Barometer?.Issues.Select(Issue) ?? [])));
    }

    private ScriptObject Warning(SeriesPoint point)
    {
        var level = site.Locale.Figures.Numbers.Write(point.Current.Number!.Value);
        return View.With(
            rows.Row(point),
            ("name", Name(point.Current.Indicator)),
            ("level", site.Words[$"barometer.level_{level}"]),
            ("level_id", level));
    }

    private ScriptObject Rule(BarometerRule rule) => View.Of(("text", site.Text(rule.Text)), ("source", sources[rule.Source]));

    private ScriptObject Issue(BarometerIssue issue) => View.Of(
        ("when", site.Locale.Times.When(issue.Year, issue.Period)),
        ("source", sources[issue.Source]),
        ("is_first", issue == site.Plan.Barometer!.Issues[0]),
        ("ratings", View.List(issue.Ratings.Select(Rating))),
        ("no_data", View.List(issue.NoData.Select(Region))));

    private ScriptObject Rating(BarometerRating rating) => View.Of(
        ("name", Name(rating.Indicator)),
        ("path", site.Routes.Indicator(rating.Indicator).Value),
        ("levels", View.List([Level("1", rating.Level1), Level("2", rating.Level2), Level("3", rating.Level3)])));

    private ScriptObject Level(string id, ImmutableArray<RegionCode> regions) => View.Of(
        ("id", id),
        ("word", site.Words[$"barometer.level_{id}"]),
        ("count", site.Words.Fill("regions.in_level", regions.Length.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ("regions", View.List(regions.Select(Region))));

    private ScriptObject Region(RegionCode code) => View.Of(
        ("name", site.Text(site.Plan.Barometer!.Nation[code].Name)),
        ("is_home", code == site.Plan.Region));

    private string Name(IndicatorId indicator) => site.Text(site.Plan.Indicators[indicator].Name);
}
