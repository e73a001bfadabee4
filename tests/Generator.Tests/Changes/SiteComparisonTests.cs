using Generator.Changes.Comparison;
using Generator.Model;
using Generator.Publishing;
using Generator.Tests.Publishing;
using Generator.Wording;

namespace Generator.Tests.Changes;

/// <summary>
/// Of the tables of a published site only those are read that would be others: all figures of a large plan would fill the memory.
/// </summary>
public sealed class SiteComparisonTests : IDisposable
{
    private const string Header =
        "id,indicator,indicator_name_en,region,year,value,unit,unit_symbol_en,status,source,superseded\r\n";

    private static readonly (string Path, string Text) Energy = Table("energy-total", 18930);

    private static readonly (string Path, string Text) Gdp = Table("gdp", 17949);

    private readonly PublishedFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Nothing_is_read_where_nothing_would_be_another()
    {
        Publish(Energy, Gdp);
        folder.Write("site/data/indicators/gdp.csv", "edited");
        folder.Write("site/data/goals.csv", "edited");
        var changes = Compare(Energy, Gdp);
        Assert.True(changes.HasData);
        Assert.True(changes.IsEmpty);
    }

    [Fact]
    public void One_figure_is_compared_without_the_tables_of_the_others()
    {
        Publish(Energy, Gdp);
        folder.Write("site/data/indicators/gdp.csv", "edited");
        folder.Write("site/data/observations.csv", "edited");
        var changed = Assert.Single(Compare(Table("energy-total", 18795), Gdp).Figures);
        Assert.Equal(
            (ChangeKind.Rewritten, "189.3\u00a0Mtce", "187.95\u00a0Mtce"), (changed.Kind, changed.Before, changed.After));
    }

    [Fact]
    public void Indicators_that_come_and_go_are_told_the_gone_ones_last()
    {
        Publish(Table("a-gone-one", 1), Energy);
        var figures = Compare(Table("energy-total", 18795), Gdp).Figures;
        Assert.Equal(
            [(ChangeKind.Added, "gdp#y2015@2015"), (ChangeKind.Rewritten, "energy-total#y2015@2015")],
            figures[..2].Select(figure => (figure.Kind, figure.Id)).Order());
        Assert.Equal((ChangeKind.Removed, "a-gone-one#y2015@2015"), (figures[2].Kind, figures[2].Id));
    }

    [Fact]
    public void A_table_that_is_not_as_it_was_published_cannot_be_compared()
    {
        Publish(Energy, Gdp);
        folder.Write("site/data/indicators/energy-total.csv", "edited");
        Assert.False(Compare(Table("energy-total", 18795), Gdp).HasData);
    }

    [Fact]
    public void A_site_without_tables_cannot_be_compared()
    {
        Assert.True(folder.Publish(PublishedFolder.Old));
        Assert.False(Compare(Energy).HasData);
    }

    private static (string Path, string Text) Table(string indicator, int value) => (
        $"data/indicators/{indicator}.csv",
        $"{Header}{indicator}#y2015@2015,{indicator},Name,150000,2015,{value},wan-tce,x,final,plan,false\r\n");

    private static OutputTree Site((string Path, string Text)[] tables) => PublishedFolder.Tree(
    [
        .. tables,
        ("data/observations.csv", string.Concat(tables.Select(table => table.Text))),
        ("data/goals.csv", "id,goal,title_en,goal_status\r\n"),
    ]);

    private void Publish(params (string Path, string Text)[] tables) => Assert.True(folder.Publish(Site(tables)));

    private SiteChanges Compare(params (string Path, string Text)[] tables) => new SiteComparison(
        PublishedSite.Find(folder.Site)!,
        Site(tables),
        ShippedPlan.Plan,
        new ChangeWords(new PlanWords(ShippedPlan.Assessment, ShippedPlan.Locale("en")))).OfData();
}
