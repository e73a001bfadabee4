using System.Globalization;
using AngleSharp.Dom;
using Generator.Assessment.Figures;
using Generator.Model;
using Generator.Tests.Charts;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// No line of a chart joins figures of different bases. The page itself is read: each corner of a line lies on a mark whose note
/// gives year and figure, and the plan says on which bases there is such a figure for that year.
/// </summary>
public sealed class ChartLineTests(BuiltSite site)
{
    // Marks are placed to one decimal, lines to two.
    private const double Touching = 0.11;

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void No_line_joins_figures_of_different_bases(string tag)
    {
        var faults = new List<string>();
        var (lines, withSeveralBases) = (0, 0);
        foreach (var indicator in site.Plan.Indicators)
        {
            var series = site.Assessment.Newest.Find(indicator.Id, site.Plan.Region);
            foreach (var chart in site.Document($"{tag}/indicators/{indicator.Id}.html").QuerySelectorAll("figure.chart svg"))
            {
                foreach (var corners in Lines(chart))
                {
                    var bases = corners.Select(corner => BasesAt(chart, corner, series, tag)).ToArray();
                    // Lines with a corner away from every figure are grids, targets and required paths.
                    if (series is null || bases.Length < 2 || bases.Any(found => found.Count == 0))
                    {
                        continue;
                    }

                    lines++;
                    withSeveralBases += series.Bases.Count() > 1 ? 1 : 0;
                    if (bases.Aggregate((one, other) => [.. one.Intersect(other)]).Count == 0)
                    {
                        faults.Add($"{tag}/indicators/{indicator.Id}.html: a line through "
                            + $"{string.Join(", ", bases.Select(found => string.Join('|', found)))}");
                    }
                }
            }
        }

        Faults.None(faults);
        Assert.True(
            lines >= 8
                && withSeveralBases >= 2, $"Only {lines} lines were found, {withSeveralBases} of them of indicators with several bases.");
    }

    /// <summary>
    /// A line is drawn in full or not at all: two neighbouring figures of one basis are not left unjoined by a wrong break.
    /// </summary>
    [Fact]
    public void Total_energy_is_one_line_from_the_base_year_to_the_last()
    {
        // The limit's chart shows the course itself, those of the budget and the growth ceiling show bars.
        var charts = site.Document("en/indicators/energy-total.html").QuerySelectorAll("figure.chart svg");
        var series = site.Assessment.Newest.Find(
            site.Plan.Indicators.Single(known => known.Id.Value == "energy-total").Id, site.Plan.Region)!;
        var figures = series.Points.Count(point => point.IsYearlyNumber);
        Assert.Contains(
            charts, chart =>
                Lines(chart).Any(
                    corners => corners.Length == figures && corners.All(corner => BasesAt(chart, corner, series, "en").Count > 0)));
    }

    private static IEnumerable<(double X, double Y)[]> Lines(IElement chart) =>
        chart.QuerySelectorAll("path").SelectMany(path => PathCorners.Of(path.GetAttribute("d")!));

    private HashSet<string> BasesAt(IElement chart, (double X, double Y) corner, Series? series, string tag)
    {
        var figures = site.Locales[site.Plan.Languages.Single(language => language.Tag == tag)].Figures;
        var notes = chart.QuerySelectorAll(".hit")
            .Where(hit => hit.QuerySelector("circle") is { } mark
                && Math.Abs(Number(mark.GetAttribute("cx")!) - corner.X) < Touching
                && Math.Abs(Number(mark.GetAttribute("cy")!) - corner.Y) < Touching)
            .Select(hit => Unspaced(string.Concat(hit.QuerySelectorAll("text").Select(PageText.Of))))
            .ToArray();
        return series is null ? [] : series.Points
            .Where(point => point.IsYearlyNumber && notes.Any(note => Tells(note, point.Current)))
            .Select(point => point.Current.Basis.Value)
            .ToHashSet(StringComparer.Ordinal);

        bool Tells(string note, Observation row)
        {
            var figure = Unspaced(PageText.Plain(figures.Write(row.Number!.Value, series.Indicator.Unit)));
            return note.StartsWith(row.Year.ToString(), StringComparison.Ordinal)
                && note.Contains($"·{figure}", StringComparison.Ordinal);
        }
    }

    /// <summary>Notes are set in lines; where a line ends there may have been a space or not.</summary>
    private static string Unspaced(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
