using Generator.Assessment;
using Generator.SiteTests.Browser.Faces;
using Microsoft.Playwright;

namespace Generator.SiteTests.Search;

/// <summary>The table of all goals in a browser: narrowed, sorted, shared and without scripts.</summary>
public sealed class FilterTests(BuiltSite site, SearchBrowser browser) : IClassFixture<SearchBrowser>
{
    private const string Goals = "zh/goals.html";

    private int Total => site.Assessment.Newest.Goals.Length;

    [Fact]
    public async Task Without_scripts_every_goal_is_there_and_no_control()
    {
        await using var open = await browser.OpenAsync(site, Goals, scripts: false);
        await Assertions.Expect(open.ShownRows).ToHaveCountAsync(Total);
        await Assertions.Expect(open.Page.Locator("main :is(button, select):visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task With_scripts_every_goal_is_there_until_one_chooses()
    {
        await using var open = await browser.OpenAsync(site, Goals);
        await Assertions.Expect(open.ShownRows).ToHaveCountAsync(Total);
        await Assertions.Expect(open.Count).ToContainTextAsync($"{Total}");
        await Assertions.Expect(open.Page.Locator("button[type=reset]")).ToBeDisabledAsync();
    }

    [Fact]
    public async Task The_keyboard_narrows_and_the_address_tells()
    {
        await using var open = await browser.OpenAsync(site, Goals);
        var list = open.Page.Locator("select[name=status]");
        await list.FocusAsync();
        await open.Page.Keyboard.PressAsync("End");
        await Assertions.Expect(open.ShownRows).ToHaveCountAsync(With(Status.Missed));
        Assert.EndsWith("#status=missed", open.Page.Url, StringComparison.Ordinal);

        await open.Page.Locator("button[type=reset]").PressAsync("Enter");
        await Assertions.Expect(open.ShownRows).ToHaveCountAsync(Total);
        Assert.EndsWith("goals.html", open.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_shared_address_restores_filter_and_order(bool fromDisk)
    {
        await using var open = await browser.OpenAsync(site, Goals + "#status=no-data&chapter=3&sort=-title", fromDisk);
        var chapter = site.Plan.Chapters.Single(chapter => chapter.Number == 3);
        var wanted = site.Assessment.Newest.Goals.Count(goal => goal.Status == Status.NoData && chapter.Goals.Contains(goal.Goal));
        await Assertions.Expect(open.ShownRows).ToHaveCountAsync(wanted);
        await Assertions.Expect(open.Page.Locator("select[name=chapter]")).ToHaveValueAsync("3");
        await Assertions.Expect(open.Page.Locator("th[aria-sort=descending]:visible")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData("#status=nonsense&sort=nonsense&chapter=99")]
    [InlineData("#chapter-3")]
    public async Task An_address_that_says_nothing_known_shows_everything(string hash)
    {
        await using var open = await browser.OpenAsync(site, Goals + hash);
        await Assertions.Expect(open.ShownRows).ToHaveCountAsync(Total);
    }

    [Fact]
    public async Task A_column_sorts_upwards_downwards_and_back()
    {
        await using var open = await browser.OpenAsync(site, "en/goals.html");
        var names = open.Page.Locator(".goal-table").First.Locator("tbody th a");
        var button = open.Page.Locator(".goal-table").First.Locator("th button").First;
        var planned = await names.AllInnerTextsAsync();

        await button.PressAsync("Enter");
        var upwards = await names.AllInnerTextsAsync();
        Assert.Equal(planned.Order(StringComparer.OrdinalIgnoreCase), upwards);
        await Assertions.Expect(open.Page.Locator("th[aria-sort=ascending]").First).ToBeVisibleAsync();
        await Assertions.Expect(button).ToBeFocusedAsync();

        await button.PressAsync("Enter");
        Assert.Equal(upwards.Reverse(), await names.AllInnerTextsAsync());
        Assert.EndsWith("#sort=-title", open.Page.Url, StringComparison.Ordinal);

        await button.PressAsync("Enter");
        Assert.Equal(planned, await names.AllInnerTextsAsync());
        await Assertions.Expect(open.Page.Locator("th[aria-sort]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Every_kind_and_quality_can_be_chosen_and_has_as_many_rows_as_it_says()
    {
        await using var open = await browser.OpenAsync(site, Goals);
        foreach (var name in (string[])["chapter", "status", "kind", "quality"])
        {
            var list = open.Page.Locator($"select[name={name}]");
            var sum = 0;
            foreach (var option in (await list.Locator("option").AllAsync()).Skip(1))
            {
                await list.SelectOptionAsync(await option.GetAttributeAsync("value") ?? string.Empty);
                var rows = await open.ShownRows.CountAsync();
                Assert.Contains($"({rows})", await option.InnerTextAsync(), StringComparison.Ordinal);
                sum += rows;
            }

            Assert.Equal(Total, sum);
            await list.SelectOptionAsync(string.Empty);
        }
    }

    [Fact]
    public async Task The_language_switch_takes_the_filter_along()
    {
        await using var open = await browser.OpenAsync(site, Goals + "#status=missed");
        await open.Page.Locator(".languages a[hreflang=en]").ClickAsync();
        await Assertions.Expect(open.ShownRows).ToHaveCountAsync(With(Status.Missed));
        Assert.EndsWith("en/goals.html#status=missed", open.Page.Url, StringComparison.Ordinal);
    }

    /// <summary>On phones the rows are cards, which the filter hides as well.</summary>
    [Fact]
    public async Task The_filter_narrows_on_phones_too()
    {
        await using var open = await browser.OpenAsync(site, Goals + "#status=missed", width: 360);
        await Assertions.Expect(open.ShownRows).ToHaveCountAsync(With(Status.Missed));
    }

    [Theory]
    [InlineData(ReaderFaces.Narrow)]
    [InlineData(ReaderFaces.Wide)]
    public async Task A_narrow_page_does_not_scroll_sideways(ReaderFaces faces)
    {
        using var copy = new FacedCopy(site.Folder, faces);
        await using var open = await browser.OpenAsync(copy.Folder, "en/goals.html", width: 320);
        Assert.Equal(320, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private int With(Status status) => site.Assessment.Newest.Goals.Count(goal => goal.Status == status);
}
