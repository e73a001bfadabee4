namespace Generator.SiteTests.Acceptance;

/// <summary>The figures of leagues and cities tell as much of themselves as the region's own do.</summary>
public sealed class RegionalFigureTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Each_observation_of_a_league_or_city_is_a_row_with_figure_status_basis_source_and_note(string tag) =>
        Faults.None(ObservationRows.Faults(site, tag, row => row.Region != site.Plan.Region));
}
