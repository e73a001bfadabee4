using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Tests.Data;

/// <summary>A workbook that spreadsheets could hardly open is left out, whole; the tables hold everything all the same.</summary>
public sealed class WorkbookLimitTests
{
    [Fact]
    public void A_table_longer_than_a_sheet_may_be_leaves_out_the_workbook_and_nothing_else()
    {
        var all = MachineSite.Files;
        var longest = all.Tables.Max(table => table.Rows.Count);
        var fits = MachineSite.Make(null, SizeLimits.Usual with { WorkbookRows = longest });
        var without = MachineSite.Make(null, SizeLimits.Usual with { WorkbookRows = longest - 1 });
        Assert.Equal(Paths(all), Paths(fits));
        Assert.Equal(Paths(all).Where(path => path != DataPaths.Workbook.Value), Paths(without));
        Assert.Contains("\"workbook\": null", MachineSite.Text("api/index.json", without), StringComparison.Ordinal);
        Assert.Equal(MachineSite.Text("data/observations.csv"), MachineSite.Text("data/observations.csv", without));
    }

    private static IEnumerable<string> Paths(DataFiles files) => files.Files.Select(file => file.Path.Value);
}
