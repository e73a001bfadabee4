namespace Generator.SiteTests.Acceptance;

/// <summary>A figure has a source, a status and a basis, or it is not there.</summary>
public sealed class FigureTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Each_observation_is_a_row_with_figure_status_basis_source_and_note(string tag) =>
        Faults.None(ObservationRows.Faults(site, tag, row => row.Region == site.Plan.Region));

    [Fact]
    public void Each_table_of_figures_names_the_source_of_every_row()
    {
        var faults = new List<string>();
        // On the page of a source that source is the page's subject and stands in no cell.
        foreach (var page in site.Pages.Where(page => !page.Contains("/sources/", StringComparison.Ordinal)))
        {
            // The list of files on the data page is a table of the same look, without a figure. Neighbours lead to pages of their own.
            foreach (
                var row in site.Document(page)
                    .QuerySelectorAll("table.figure-table:not(.neighbours) tbody tr")
                    .Where(row => row.QuerySelector("td.num") is not null))
            {
                if (SharedCells.Source(row) is null)
                {
                    faults.Add($"{page}: no source in “{PageText.Of(row)}”");
                }

                if (row.QuerySelectorAll("td").Any(cell => PageText.Of(cell).Length == 0 && !cell.ClassList.Contains("note")))
                {
                    faults.Add($"{page}: an empty cell in “{PageText.Of(row)}”");
                }
            }
        }

        Faults.None(faults);
    }

    [Fact]
    public void Each_figure_beside_a_goal_leads_to_its_row_and_names_its_status()
    {
        var faults = new List<string>();
        foreach (var page in site.Pages)
        {
            foreach (var figure in site.Document(page).QuerySelectorAll(".figures a.figure, .goal a.figure"))
            {
                var isBound = figure.GetAttribute("href")!.Contains('#', StringComparison.Ordinal);
                var hasStatus = figure.NextElementSibling is { LocalName: "small" } status && PageText.Of(status).Length > 0;
                if (!isBound || !hasStatus)
                {
                    faults.Add($"{page}: “{PageText.Of(figure)}”");
                }
            }
        }

        Faults.None(faults);
    }
}
