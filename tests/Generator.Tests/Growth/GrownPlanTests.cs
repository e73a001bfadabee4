using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Model;
using Generator.Pages;
using Generator.Publishing;

namespace Generator.Tests.Growth;

/// <summary>
/// A plan that grows by sound figures stays a site without a fault: second years, regions, parts of years, bases and revisions, each alone
/// and all together. The link check, which every build runs, finds an id that a page has twice and an address that leads nowhere.
/// </summary>
public sealed class GrownPlanTests
{
    private static readonly Lazy<BuildStages> Shipped = new(() => ShippedBuild.Run(BuildStage.Judging));

    [Theory]
    [InlineData(GrowthDimension.None)]
    [InlineData(GrowthDimension.Years)]
    [InlineData(GrowthDimension.Regions)]
    [InlineData(GrowthDimension.Years | GrowthDimension.Regions)]
    [InlineData(GrowthDimension.PartsOfYears)]
    [InlineData(GrowthDimension.Regions | GrowthDimension.PartsOfYears)]
    [InlineData(GrowthDimension.Bases)]
    [InlineData(GrowthDimension.Regions | GrowthDimension.Bases)]
    [InlineData(GrowthDimension.Years | GrowthDimension.Revisions)]
    [InlineData(GrowthDimension.Years | GrowthDimension.Regions | GrowthDimension.EveryIndicatorByRegion)]
    [InlineData(GrowthDimension.All)]
    public void A_plan_that_has_grown_gives_a_sound_site_that_shows_every_figure(GrowthDimension growth)
    {
        var plan = GrownPlan.Of(Shipped.Value.Plan!, growth);
        var diagnostics = new DiagnosticBag();
        var assessment = PlanAssessor.Assess(plan, DateOnly.MaxValue, diagnostics)!;
        var site = Write(assessment, diagnostics);
        Assert.True(site is not null, string.Join('\n', diagnostics.ToImmutable().Take(5)));
        LinkCheck.Run(site, diagnostics);
        // Drawings of many years make a page heavy, which is told; nothing of it is cut.
        var wrong = diagnostics.ToImmutable().Where(problem => problem.Code.Value != "C320").ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(5)));

        var pages = site.Files.ToDictionary(file => file.Path.Value, StringComparer.Ordinal);
        Assert.All(plan.Languages, language => Assert.All(
            assessment.Newest.Series.Values.GroupBy(series => series.Indicator.Id),
            indicator => Assert.Empty(Lost(PartsOf(new Routes(language).Indicator(indicator.Key), pages), indicator, plan.Region))));
    }

    private static OutputTree? Write(PlanAssessment assessment, DiagnosticBag diagnostics)
    {
        var (locales, content) = (Shipped.Value.Locales!, Shipped.Value.Content!);
        var charts = ChartStage.Draw(assessment, locales, MemoryStore.Instance, diagnostics, CancellationToken.None)!;
        return SitePages.Render(assessment, locales, charts, content, MemoryStore.Instance, diagnostics, CancellationToken.None);
    }

    /// <summary>A page and what of it had to go onto others: gdp.html, gdp_2.html …</summary>
    private static IEnumerable<OutputFile> PartsOf(OutputPath page, Dictionary<string, OutputFile> pages)
    {
        var name = page.Value[..^".html".Length];
        return Enumerable.Range(2, 100).Select(part => $"{name}_{part}.html").Prepend(page.Value)
            .Select(path => pages.GetValueOrDefault(path))
            .OfType<OutputFile>();
    }

    /// <summary>The figures of an indicator that its pages have no row for.</summary>
    private static List<string> Lost(IEnumerable<OutputFile> pages, IEnumerable<Series> figures, RegionCode home)
    {
        var rows = pages
            .SelectMany(page => new HtmlScanner(page.Content.ReadText()).Tags().Where(tag => tag.Name == "tr").Select(row => row["id"]))
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var wanted = figures.SelectMany(series => series.Points).Select(point => RowAnchor.Of(point.Current, home)).ToList();
        Assert.Equal(wanted.Count, wanted.Distinct(StringComparer.Ordinal).Count());
        return wanted.FindAll(anchor => !rows.Contains(anchor));
    }
}
