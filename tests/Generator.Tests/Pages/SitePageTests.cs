using Generator.Pages;

namespace Generator.Tests.Pages;

/// <summary>What menu, links of prose, search and build rely on in the list of page kinds.</summary>
public sealed class SitePageTests
{
    [Fact]
    public void No_two_kinds_have_the_same_id() =>
        Assert.Equal(SitePages.All.Length, SitePages.All.DistinctBy(kind => kind.Id, StringComparer.Ordinal).Count());

    [Fact]
    public void No_two_kinds_have_the_same_place_in_a_menu()
    {
        var listed = SitePages.All.Where(kind => kind.Menu is not null).ToList();
        Assert.Equal(listed.Count, listed.DistinctBy(kind => kind.Menu).Count());
        var main = SitePages.All.Where(kind => kind.MainMenu is not null).ToList();
        Assert.Equal(main.Count, main.DistinctBy(kind => kind.MainMenu).Count());
    }

    /// <summary>Only a single page has the one address that menus and prose link to.</summary>
    [Fact]
    public void Menus_and_prose_link_to_single_pages() =>
        Assert.All(
            SitePages.All.Where(kind => kind.Menu is not null || kind.MainMenu is not null || kind.IsLinked), kind =>
                Assert.True(kind.IsSingle));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Each_kind_that_is_listed_or_searched_has_its_words(string language)
    {
        var words = ShippedPlan.Locale(language).Words;
        Assert.All(
            SitePages.All.Where(kind => kind.Menu is not null || kind.MainMenu is not null), kind =>
                Assert.True(words.Has($"nav.{kind.Key}"), kind.Id));
        Assert.All(SitePages.All.Where(kind => kind.IsSearched), kind => Assert.True(words.Has($"page_kind.{kind.Template}"), kind.Id));
        Assert.All(SitePages.All.Where(kind => kind.IsLinked), kind => Assert.True(words.Has($"pages.{kind.Key}.title"), kind.Id));
    }
}
