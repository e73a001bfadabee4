using System.Text.RegularExpressions;
using Generator.SiteTests.Browser.Faces;
using Microsoft.Playwright;

namespace Generator.SiteTests.Search;

/// <summary>The search in a browser, in both languages, with the keyboard, from disk and from a folder of a host.</summary>
public sealed class SearchTests(BuiltSite site, SearchBrowser browser) : IClassFixture<SearchBrowser>
{
    private const string Chinese = "zh/search.html";
    private const string English = "en/search.html";

    [Theory]
    [InlineData(Chinese, "能耗强度", "能耗强度")]
    [InlineData(Chinese, "煤炭", "煤炭")]
    [InlineData(Chinese, "煤", "煤")]
    [InlineData(Chinese, "氧化硫 排放", "二氧化硫排放")]
    [InlineData(Chinese, "SO₂", "二氧化硫排放")]
    [InlineData(Chinese, "COD", "化学需氧量")]
    [InlineData(English, "coal", "coal")]
    [InlineData(English, "sulph", "Sulphur")]
    [InlineData(English, "SULPHÚR DIOXIDE", "Sulphur dioxide")]
    [InlineData(English, "inspections", "inspection")]
    [InlineData(English, "leagues", "eague")]
    public async Task A_query_finds_a_title_with_its_words(string page, string query, string title)
    {
        await using var open = await browser.OpenAsync(site, page);
        await open.SearchAsync(query);
        Assert.Contains(title, await open.FirstTitleAsync(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// What readers call otherwise, and main goals before all that fits as well: the title that is found first and what the search says
    /// that it looked for besides.
    /// </summary>
    [Theory]
    [InlineData(Chinese, "雾霾", "PM2.5浓度比2015年的降幅", "PM2.5")]
    [InlineData(Chinese, "单位地区生产总值能耗", "能耗强度", "能耗强度")]
    [InlineData(Chinese, "呼市", "呼和浩特市", "呼和浩特")]
    [InlineData(Chinese, "smog", "PM2.5浓度比2015年的降幅", "PM2.5")]
    [InlineData(Chinese, "二氧化硫", "二氧化硫排放", null)]
    [InlineData(Chinese, "so2", "二氧化硫排放", "二氧化硫")]
    [InlineData(Chinese, "能源消费总量", "能源消费总量", null)]
    [InlineData(Chinese, "排放", "化学需氧量排放", null)]
    [InlineData(English, "fertilizers", "Fertiliser use", "fertiliser")]
    [InlineData(English, "sulfur dioxide", "Sulphur dioxide emissions", "sulphur")]
    [InlineData(English, "Huhhot", "Hohhot", "Hohhot")]
    [InlineData(English, "energy use per unit of GDP", "Energy intensity", "energy intensity")]
    [InlineData(English, "emiss", "Chemical oxygen demand emissions", null)]
    [InlineData(English, "ntensity", "Energy intensity", null)]
    [InlineData(English, "intensty", "Energy intensity", null)]
    [InlineData(English, "VOC", "Controlling volatile organic compounds", "volatile organic compounds")]
    public async Task What_readers_call_otherwise_is_found(string page, string query, string first, string? also)
    {
        await using var open = await browser.OpenAsync(site, page);
        await open.SearchAsync(query);
        Assert.Equal(first, await open.FirstTitleAsync());
        var told = await open.Count.InnerTextAsync();
        Assert.Equal(also is not null, told.Contains($"“{also ?? "“"}”", StringComparison.Ordinal));
    }

    /// <summary>What the plan does not have is said in so many words, with a way on.</summary>
    [Theory]
    [InlineData(Chinese, "CO₂", "这份规划没有就二氧化碳或碳排放定下数字或期限")]
    [InlineData(Chinese, "内蒙古碳达峰", "这份规划没有就二氧化碳或碳排放定下数字或期限")]
    [InlineData(English, "carbon dioxide", "This plan sets no figure and no date for carbon dioxide")]
    public async Task What_the_plan_does_not_have_is_answered(string page, string query, string answer)
    {
        await using var open = await browser.OpenAsync(site, page);
        await open.SearchAsync(query);
        await Assertions.Expect(open.Page.Locator("#answers p:visible")).ToContainTextAsync(answer);
        await Assertions.Expect(open.Page.Locator("#answers a:visible")).ToHaveCountAsync(2);
        await open.SearchAsync("GDP");
        await Assertions.Expect(open.Page.Locator("#answers p:visible")).ToHaveCountAsync(0);
    }

    /// <summary>The sentence under a title says what happened.</summary>
    [Theory]
    [InlineData(Chinese, "能耗强度", "能耗强度不降反升")]
    [InlineData(English, "energy intensity", "Energy intensity was to fall 14% by 2020")]
    public async Task A_hit_tells_the_finding(string page, string query, string finding)
    {
        await using var open = await browser.OpenAsync(site, page);
        await open.SearchAsync(query);
        await Assertions.Expect(open.Hits.First.Locator(".hit-text")).ToContainTextAsync(finding);
    }

    [Theory]
    [InlineData("emission", "emissions")]
    [InlineData("city", "cities")]
    [InlineData("COAL", "coal")]
    [InlineData("ｃｏａｌ", "coal")]
    public async Task Different_forms_of_a_word_find_the_same(string one, string other)
    {
        await using var open = await browser.OpenAsync(site, English);
        await open.SearchAsync(one);
        var first = await open.Hits.Locator("a").AllInnerTextsAsync();
        await open.SearchAsync(other);
        Assert.NotEmpty(first);
        Assert.Equal(first, await open.Hits.Locator("a").AllInnerTextsAsync());
    }

    [Fact]
    public async Task All_words_of_a_query_must_be_there()
    {
        await using var open = await browser.OpenAsync(site, Chinese);
        await open.SearchAsync("GDP 不存在的词语");
        await Assertions.Expect(open.Hits).ToHaveCountAsync(0);
        await Assertions.Expect(open.Count).ToContainTextAsync("不存在的词语");
        await Assertions.Expect(open.Page.Locator("#all")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(Chinese, "energy intensity", "能耗强度")]
    [InlineData(English, "能耗强度", "energy intensity")]
    public async Task The_name_in_the_other_language_finds_the_page(string page, string query, string title)
    {
        await using var open = await browser.OpenAsync(site, page);
        await open.SearchAsync(query);
        var titles = await open.Hits.Locator("a").AllInnerTextsAsync();
        Assert.Contains(titles, found => found.Contains(title, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData(Chinese, "能耗强度", @"^承诺第二章\s*未实现", "能耗强度")]
    [InlineData(English, "energy intensity", @"^PromiseChapter 2\s*Missed", "Energy intensity")]
    public async Task A_hit_tells_kind_chapter_and_status_and_marks_what_was_found(string page, string query, string told, string title)
    {
        await using var open = await browser.OpenAsync(site, page);
        await open.SearchAsync(query);
        await Assertions.Expect(open.Hits.First.Locator(".meta")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(told));
        Assert.Equal(title.Split(' '), await open.Hits.First.Locator("a mark").AllInnerTextsAsync());
        await Assertions.Expect(open.Hits.First.Locator(".shape")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(Chinese, "能耗强度", "煤炭消费", true)]
    [InlineData(Chinese, "能耗强度", "煤炭消费", false)]
    [InlineData(English, "energy intensity", "coal", true)]
    [InlineData(English, "energy intensity", "coal", false)]
    public async Task It_works_anywhere_and_loads_its_index_only_when_used(string page, string query, string other, bool fromDisk)
    {
        await using var open = await browser.OpenAsync(site, page, fromDisk);
        await open.Field.FocusAsync();
        Assert.DoesNotContain(open.Requests, IsIndex);

        await open.SearchAsync(query);
        await open.SearchAsync(other);
        Assert.Single(open.Requests, IsIndex);

        await open.SearchAsync(query);
        await open.Hits.First.Locator("a").ClickAsync();
        await Assertions.Expect(open.Page.Locator("article:target")).ToContainTextAsync(query, new() { IgnoreCase = true });
    }

    /// <summary>
    /// The masthead's link to the search is a plain link: no page but the search's own carries its script, and none its index.
    /// </summary>
    [Fact]
    public void Other_pages_load_nothing_of_the_search() => Faults.None(
        from page in site.Pages
        where page is not (Chinese or English)
        from script in site.Document(page).Scripts
        where script.Source is { } source && source.Contains("search", StringComparison.Ordinal)
        select $"{page}: {script.Source}");

    /// <summary>From the field to a promise's page with the keys alone, and in the language that the search was in.</summary>
    [Theory]
    [InlineData(Chinese, "能耗强度", "/zh/chapters/", true)]
    [InlineData(English, "energy intensity", "/en/chapters/", false)]
    public async Task The_keyboard_alone_leads_from_the_query_to_the_page(string page, string query, string place, bool fromDisk)
    {
        await using var open = await browser.OpenAsync(site, page, fromDisk);
        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Keyboard.InsertTextAsync(query);
        await Assertions.Expect(open.Hits.First).ToBeVisibleAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("Enter");
        await open.IsAtAsync(Regex.Escape(place));
        await Assertions.Expect(open.Page.Locator("article:target")).ToContainTextAsync(query, new() { IgnoreCase = true });
    }

    /// <summary>The link past the menu leads to a place on the page and leaves the query as it is.</summary>
    [Fact]
    public async Task The_link_to_the_text_keeps_the_query()
    {
        await using var open = await browser.OpenAsync(site, English);
        await open.SearchAsync("coal");
        await open.Page.EvaluateAsync("() => { window.changed = new Promise(done => addEventListener('hashchange', () => done())); }");
        await open.Page.Locator(".skip").PressAsync("Enter");
        await open.Page.EvaluateAsync("() => window.changed");
        await Assertions.Expect(open.Field).ToHaveValueAsync("coal");
        await Assertions.Expect(open.Hits.First).ToBeVisibleAsync();
    }

    [Fact]
    public void Index_and_scripts_are_small()
    {
        Assert.All(["zh", "en"], language => Assert.InRange(site.Size(Index(language)), 1, 170_000));
        Assert.InRange(
            site.Files.Where(file => file.EndsWith(".js", StringComparison.Ordinal) && !IsIndex(file)).Sum(site.Size), 1, 23_000);
    }

    /// <summary>The script cuts queries as the generator cuts titles: otherwise some title would not find its own page.</summary>
    [Theory]
    [InlineData(Chinese)]
    [InlineData(English)]
    public async Task Every_title_finds_its_page(string page)
    {
        await using var open = await browser.OpenAsync(site, page);
        await open.SearchAsync("2020");
        var lost = await open.Page.EvaluateAsync<string[]>("""
            async () => {
              const field = document.getElementById('q');
              const lost = [];
              for (const [title, path] of globalThis.searchIndex.documents) {
                field.value = title;
                field.dispatchEvent(new CompositionEvent('compositionend'));
                await new Promise(resolve => setTimeout(resolve));
                const hits = [...document.querySelectorAll('.hits a')];
                if (!hits.some(hit => hit.getAttribute('href') === path)) lost.push(title);
              }
              return lost;
            }
            """);
        Assert.Empty(lost);
    }

    [Fact]
    public async Task A_broken_index_leaves_the_list_and_says_so()
    {
        await using var open = await browser.OpenAsync(site, English);
        await open.Page.RouteAsync(
            "**/assets/search-en.*.js", route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = "" }));
        await open.SearchAsync("coal");
        await Assertions.Expect(open.Count).ToHaveTextAsync(site.Locales[new("en")].Words["find.failed"]);
        await Assertions.Expect(open.Page.Locator("#all")).ToBeVisibleAsync();

        await open.Page.UnrouteAsync("**/assets/search-en.*.js");
        await open.SearchAsync("coal mines");
        await Assertions.Expect(open.Count).Not.ToHaveTextAsync(site.Locales[new("en")].Words["find.failed"]);
    }

    [Theory]
    [InlineData("#q=%E8%83%BD%E8%80%97")]
    [InlineData("?q=%E8%83%BD%E8%80%97")]
    public async Task An_address_holds_the_query(string query)
    {
        await using var open = await browser.OpenAsync(site, Chinese + query);
        await Assertions.Expect(open.Field).ToHaveValueAsync("能耗");
        await Assertions.Expect(open.Hits.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_keyboard_leads_there_down_the_list_and_back()
    {
        await using var open = await browser.OpenAsync(site, English);
        await open.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(open.Field).ToBeFocusedAsync();
        await open.Page.Keyboard.TypeAsync("coal");
        await Assertions.Expect(open.Hits.Nth(1)).ToBeVisibleAsync();

        await open.Page.Keyboard.PressAsync("ArrowDown");
        await open.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(open.Hits.Nth(1).Locator("a")).ToBeFocusedAsync();
        await open.Page.Keyboard.PressAsync("ArrowUp");
        await open.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(open.Field).ToBeFocusedAsync();

        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Hits.First.Locator("a")).ToBeFocusedAsync();
    }

    /// <summary>A slow machine answers the last letters when the reader is in the list already.</summary>
    [Fact]
    public async Task A_later_answer_leaves_the_reader_in_the_list()
    {
        await using var open = await browser.OpenAsync(site, English);
        await open.Field.FillAsync("coal");
        await Assertions.Expect(open.Hits.Nth(1)).ToBeVisibleAsync();
        await open.Field.FocusAsync();
        await open.Page.Keyboard.PressAsync("ArrowDown");
        var count = await open.Count.TextContentAsync();

        await open.Field.EvaluateAsync("field => { field.value = 'sewage'; field.dispatchEvent(new InputEvent('input')); }");

        await Assertions.Expect(open.Count).Not.ToHaveTextAsync(count!);
        await Assertions.Expect(open.Hits.First.Locator("a")).ToBeFocusedAsync();
    }

    /// <summary>WCAG 2.1.4: a shortcut of one character can be turned off.</summary>
    [Fact]
    public async Task The_slash_key_can_be_turned_off()
    {
        await using var open = await browser.OpenAsync(site, English);
        await open.Page.Locator("#slash").UncheckAsync();
        await open.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(open.Field).Not.ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_long_list_is_shown_in_part_and_then_whole()
    {
        await using var open = await browser.OpenAsync(site, Chinese);
        await open.SearchAsync("年");
        await Assertions.Expect(open.Hits).ToHaveCountAsync(30);
        await open.Page.Locator("#found > button").ClickAsync();
        await Assertions.Expect(open.Page.Locator("#found > button")).ToBeHiddenAsync();
        await Assertions.Expect(open.Hits.Nth(30).Locator("a")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_scripts_the_whole_list_is_there_and_nothing_dead()
    {
        await using var open = await browser.OpenAsync(site, Chinese, scripts: false);
        await Assertions.Expect(open.Field).ToBeHiddenAsync();
        await Assertions.Expect(open.Page.Locator("noscript p")).ToBeVisibleAsync();
        Assert.True(await open.Page.Locator("#all li:visible").CountAsync() > site.Plan.Goals.Count());
        await Assertions.Expect(open.Page.Locator("button:visible, input:visible")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(Chinese, "年", ReaderFaces.Narrow)]
    [InlineData(Chinese, "年", ReaderFaces.Wide)]
    [InlineData(English, "emissions", ReaderFaces.Narrow)]
    [InlineData(English, "emissions", ReaderFaces.Wide)]
    public async Task A_narrow_page_does_not_scroll_sideways(string page, string query, ReaderFaces faces)
    {
        using var copy = new FacedCopy(site.Folder, faces);
        await using var open = await browser.OpenAsync(copy.Folder, page, width: 320);
        await open.SearchAsync(query);
        Assert.Equal(320, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    private string Index(string language) =>
        Assert.Single(site.Files, file => file.StartsWith($"assets/search-{language}.", StringComparison.Ordinal));

    private static bool IsIndex(string address) => address.Contains("/search-", StringComparison.Ordinal);
}
