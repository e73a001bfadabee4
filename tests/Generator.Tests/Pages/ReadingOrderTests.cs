using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Views;

namespace Generator.Tests.Pages;

/// <summary>What “previous” and “next” lead to.</summary>
public sealed class ReadingOrderTests
{
    [Fact]
    public void Pages_below_another_follow_it_before_the_next_of_its_own_rank() => Assert.Equal(
        ["home", "one", "one/a", "one/b", "two", "two/a", "sources", "sources/x"],
        Walk(
            Page("home"), Page("one"), Page("two"), Page("one/a", "one"), Page("one/b", "one"), Page("two/a", "two"), Page("sources"),
            Page("sources/x", "sources")));

    [Fact]
    public void Each_page_leads_to_its_neighbours_and_the_ends_have_one()
    {
        var pages = ReadingOrder.Of([Page("home"), Page("one") with { LinkTitle = "Chapter 1 One" }, Page("one/a", "one")]).ToList();
        Assert.Null(pages[0].Previous);
        Assert.Equal(new PageLink("Chapter 1 One", "one"), pages[0].Next);
        Assert.Equal(new PageLink("Title of home", "home"), pages[1].Previous);
        Assert.Equal(new PageLink("Title of one/a", "one/a"), pages[1].Next);
        Assert.Null(pages[2].Next);
    }

    [Fact]
    public void An_excerpt_stands_outside_and_is_still_made()
    {
        var pages = ReadingOrder.Of(
            [Page("home"), Page("chart") with { PartOf = new OutputPath("home") }, Page("about")]).ToList();
        Assert.Equal(["home", "about", "chart"], pages.Select(page => page.Path.Value));
        Assert.Equal("about", pages[0].Next?.Path);
        Assert.Null(pages[2].Previous);
        Assert.Null(pages[2].Next);
    }

    [Fact]
    public void A_page_below_one_that_is_not_made_keeps_its_place() =>
        Assert.Equal(["home", "lost/a", "about"], Walk(Page("home"), Page("lost/a", "lost"), Page("about")));

    private static IEnumerable<string> Walk(params PageSpec[] pages) => ReadingOrder.Of(pages).Select(page => page.Path.Value);

    private static PageSpec Page(string path, string? above = null) => new(
        "page", new OutputPath(path), "Title of " + path, "Description", static _ => throw new NotSupportedException())
    {
        Crumbs = above is null ? [] : [new PageLink("Above", above)],
    };
}
