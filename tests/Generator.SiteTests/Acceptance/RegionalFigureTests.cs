namespace Generator.SiteTests.Acceptance;

/// <summary>The figures of leagues and cities tell as much of themselves as the region's own do.</summary>
public sealed class RegionalFigureTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Each_observation_of_a_league_or_city_is_a_row_with_figure_status_basis_source_and_note(string tag) =>
        Faults.None(ObservationRows.Faults(site, tag, row => row.Region != site.Plan.Region));

    /// <summary>The index and each page say first that the main targets have no figures by place; it is what a reader comes for.</summary>
    [Theory]
    [InlineData("zh", "规划的主要指标都没有查到")]
    [InlineData("en", "were found for the plan’s main targets: ")]
    public void The_main_targets_without_figures_are_named_first(string tag, string words) => Faults.None(
        from page in site.Pages
        where page.StartsWith($"{tag}/regions", StringComparison.Ordinal)
        let said = PageText.Of(site.Document(page).QuerySelector("main > .page-head + .section-lead"))
        where !said.Contains(words, StringComparison.Ordinal)
        select $"{page}: “{said}”");
}
