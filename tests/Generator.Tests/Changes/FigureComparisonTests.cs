using System.Collections.Immutable;
using System.Text;
using Generator.Changes.Comparison;
using Generator.Model;
using Generator.Wording;

namespace Generator.Tests.Changes;

/// <summary>Tables of figures and promises as they were published, and as they would be.</summary>
public sealed class FigureComparisonTests
{
    private const string Header =
        "id,indicator,indicator_name_zh,indicator_name_en,region,region_name_en,year,period,value,unit,unit_symbol_en,completed,status,"
        + "basis_label_en,source,sum,superseded";

    private const string Energy = "energy-total#y2015@2015,energy-total,能源,Energy,150000,Here,2015,,18930,wan-tce,x,,final,,plan,,false";

    private static readonly ContentHash One = ContentHash.Of("1"u8);

    private static readonly ContentHash Two = ContentHash.Of("2"u8);

    [Fact]
    public void Nothing_changes_where_nothing_differs() => Assert.Empty(Compare([Energy], [Energy]));

    [Fact]
    public void Zeros_at_the_end_of_a_number_are_no_change() =>
        Assert.Empty(Compare([Energy], [Energy.Replace(",18930,", ",18930.0,", StringComparison.Ordinal)]));

    [Fact]
    public void A_figure_that_was_not_there_is_added()
    {
        var added = Assert.Single(Compare([], [Energy]));
        Assert.Equal(
            (ChangeKind.Added, "energy-total#y2015@2015", null, "189.3\u00a0Mtce"), (added.Kind, added.Id, added.Before, added.After));
    }

    [Fact]
    public void A_figure_that_is_gone_is_removed_and_still_has_its_name_and_unit()
    {
        var removed = Assert.Single(Compare(
            ["old#y2015-150100@2015,old,旧,Old thing,150100,Hohhot,2015,,7,gone-unit,widgets,,final,Old basis,plan,,false"], []));
        Assert.Equal(
            (ChangeKind.Removed, "7 widgets", null, "Old thing; 2015; Hohhot; Old basis"),
            (removed.Kind, removed.Before, removed.After, removed.Name));
    }

    [Fact]
    public void A_row_of_a_later_release_for_a_figure_that_was_there_revises_it()
    {
        var old = Energy.Replace(",false", ",true", StringComparison.Ordinal);
        var later = Energy.Replace("@2015", "@2019", StringComparison.Ordinal).Replace(",18930,", ",18795,", StringComparison.Ordinal)
            .Replace(",final,", ",derived,", StringComparison.Ordinal);
        var revised = Assert.Single(Compare([Energy], [old, later]));
        Assert.Equal(
            (ChangeKind.Changed, "energy-total#y2015@2019", "189.3\u00a0Mtce", "187.95\u00a0Mtce"),
            (revised.Kind, revised.Id, revised.Before, revised.After));
        Assert.Equal([new("value", "18930", "18795"), new("status", "final", "derived")], revised.Columns);
    }

    [Fact]
    public void A_row_that_was_rewritten_in_its_own_release_is_told_as_well()
    {
        var changed = Assert.Single(Compare([Energy], [Energy.Replace(",plan,", ",bulletin,", StringComparison.Ordinal)]));
        Assert.Equal(ChangeKind.Rewritten, changed.Kind);
        Assert.Equal([new("source", "plan", "bulletin")], changed.Columns);
    }

    [Fact]
    public void Events_and_statements_are_told_in_words()
    {
        const string Done = "chiefs#y2018@2018,chiefs,河长,Chiefs,150000,Here,2018,,,event,,2018-10-01,completed,,plan,,false";
        const string Stated = "ban#y2018@2018,ban,禁,Ban,150000,Here,2018,,,event,,,stated-met,,plan,,false";
        Assert.Equal(["completed 2018-10-01", "stated as met"], Compare([], [Done, Stated]).Select(change => change.After));
    }

    [Fact]
    public void A_table_without_a_column_that_is_compared_is_no_table() =>
        Assert.Null(FigureComparison.Read(Encoding.UTF8.GetBytes("id,indicator\nx,y\n")));

    [Fact]
    public void A_status_that_flips_is_told_in_words_and_a_new_promise_has_none_before()
    {
        var before = Goals("cap,cap,Energy cap,on-track", "old,old,Old promise,achieved", "same,same,Same,missed");
        var after = Goals("cap,cap,Energy cap,missed", "new,new,New promise,a-status-of-tomorrow", "same,same,Same,missed");
        Assert.Equal(
            [
                new("cap", "Energy cap", new("on-track", "On track"), new("missed", "Missed")),
                new("new", "New promise", null, new("a-status-of-tomorrow", "a-status-of-tomorrow")),
                new("old", "Old promise", new("achieved", "Achieved"), null),
            ],
            VerdictComparison.Compare(before, after, Words()));
    }

    [Fact]
    public void Files_are_compared_by_path_and_hash() => Assert.Equal(
        [new(ChangeKind.Changed, "a"), new(ChangeKind.Removed, "b"), new(ChangeKind.Added, "d")],
        FileComparison.Compare([("a", One), ("b", One), ("c", One)], [("a", Two), ("c", One), ("d", One)]));

    private static ImmutableArray<FigureChange> Compare(string[] before, string[] after) =>
        new FigureComparison(Figures(before), Figures(after), Words()).Compare();

    private static PublishedTable Figures(string[] rows) =>
        FigureComparison.Read(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(Header)) + "\n"))!;

    private static PublishedTable Goals(params string[] rows) =>
        VerdictComparison.Read(Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend("id,goal,title_en,goal_status")) + "\n"))!;

    private static ChangeWords Words() => new(new PlanWords(ShippedPlan.Assessment, ShippedPlan.Locale("en")));
}
