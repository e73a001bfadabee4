using System.Text.RegularExpressions;
using Generator.Model;

namespace Generator.SiteTests.Acceptance;

/// <summary>Every figure reaches the page of its source in one click, and that page the original as far as its address is known.</summary>
public sealed partial class SourceTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_figure_leads_to_the_page_of_its_source(string tag)
    {
        var faults = new List<string>();
        foreach (var point in site.Assessment.Newest.Series.Values.SelectMany(series => series.Points))
        {
            var row = site.Document($"{tag}/indicators/{point.Current.Indicator}.html")
                .GetElementById(RowAnchor.Of(point.Current, site.Plan.Region));
            if (row is null || SharedCells.Source(row)?.GetAttribute("href") != $"../sources/{point.Current.Source}.html")
            {
                faults.Add($"{point.Current.Location}: no link to {point.Current.Source}");
            }
        }

        Faults.None(faults);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_page_of_a_source_lists_every_figure_taken_from_it(string tag)
    {
        var faults = new List<string>();
        foreach (var source in site.Plan.Sources)
        {
            var listed = site.Document($"{tag}/sources/{source.Id}.html").QuerySelectorAll("#figures [data-item] th a")
                .Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal);
            var taken = site.Plan.Observations.Where(row => row.Source == source.Id)
                .Select(row => $"../indicators/{row.Indicator}.html#{RowAnchor.Of(row, site.Plan.Region)}").Order(StringComparer.Ordinal);
            if (!listed.SequenceEqual(taken, StringComparer.Ordinal))
            {
                faults.Add($"{tag}/sources/{source.Id}.html lists other figures than were taken from it");
            }
        }

        Faults.None(faults);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_list_names_every_source_once_and_the_most_trusted_first(string tag)
    {
        var list = site.Document($"{tag}/sources.html");
        Assert.Equal(
            site.Plan.Sources.Select(source => $"sources/{source.Id}.html").Order(StringComparer.Ordinal),
            list.QuerySelectorAll(".items > li > a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Equal(
            ["official", "reprint", "reported", "compiled"], list.QuerySelectorAll("main section > h2").Select(heading => heading.Id));
    }

    /// <summary>The notice behind the warning levels: its number, where it was read, and the two levels taken from it.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_source_tells_what_is_known_of_it(string tag)
    {
        var page = site.Document($"{tag}/sources/ndrc-barometer-2020q3.html");
        Assert.Contains("发改办环资〔2020〕901号", page.QuerySelectorAll(".facts dd[lang=zh-Hans]").Select(PageText.Of));
        var read = Assert.Single(page.QuerySelectorAll("a.read-at"));
        Assert.Equal("https://baoshan.gov.cn/info/5288/2765924.htm", read.GetAttribute("href"));
        Assert.Contains("noopener", read.GetAttribute("rel"), StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll("#figures [data-item]").Length);
    }

    /// <summary>What is not known of the plan itself is said to be not in our copy.</summary>
    [Theory]
    [InlineData("zh", "我们的副本没有写")]
    [InlineData("en", "not shown in our copy of the plan")]
    public void The_plan_is_not_given_a_number_or_an_address_that_our_copy_lacks(string tag, string words)
    {
        var facts = site.Document($"{tag}/sources/plan.html").QuerySelectorAll(".facts dd").Select(PageText.Of).ToList();
        Assert.Equal(2, facts.Count(fact => fact == words));
    }

    [Fact]
    public void Addresses_of_originals_are_the_declared_ones()
    {
        foreach (var source in site.Plan.Sources)
        {
            var page = site.Document($"en/sources/{source.Id}.html");
            Assert.Equal(source.Url?.OriginalString, page.QuerySelector("a.original")?.GetAttribute("href"));
            Assert.Equal(source.ReadAt?.OriginalString, page.QuerySelector("a.read-at")?.GetAttribute("href"));
        }
    }

    /// <summary>A derived figure shows its sum and what went into it, each as a link.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_derived_figure_shows_its_sum_and_parents(string tag)
    {
        var faults = new List<string>();
        var derived = site.Assessment.Newest.Series.Values.SelectMany(series => series.Points)
            .Select(point => point.Current).Where(row => row.Status == ObservationStatus.Derived).ToList();
        Assert.NotEmpty(derived);
        foreach (var row in derived)
        {
            var cells = site.Document($"{tag}/indicators/{row.Indicator}.html").GetElementById(RowAnchor.Of(row, site.Plan.Region))!;
            if (cells.QuerySelector(".sum") is not { } sum || !PageText.Of(sum).Contains('=', StringComparison.Ordinal))
            {
                faults.Add($"{row.Location}: no sum");
            }

            if (cells.QuerySelectorAll(".parents a[href]").Length != row.Parents.Length || row.Parents.IsEmpty)
            {
                faults.Add($"{row.Location}: not all that it was worked out from");
            }
        }

        Faults.None(faults);
    }

    /// <summary>Energy use in 2020: last year's figure, grown by the official rate.</summary>
    [Fact]
    public void The_sum_of_energy_use_in_2020_is_as_the_official_rate_gives_it()
    {
        var row = site.Document("en/indicators/energy-total.html").GetElementById("y2020")!;
        Assert.StartsWith("25356.62 × (1 + 7.1%) = 27157", PageText.Of(row.QuerySelector(".sum")), StringComparison.Ordinal);
        Assert.Equal(
            ["#y2019", "energy-total-growth.html#y2020"],
            row.QuerySelectorAll(".parents a").Select(link => link.GetAttribute("href")!));
    }

    /// <summary>A warning level is a word with a shape and never a bare digit.</summary>
    [Theory]
    [InlineData("zh/indicators/barometer-intensity.html")]
    [InlineData("en/indicators/barometer-total.html")]
    public void A_warning_level_is_no_bare_digit(string page)
    {
        var cells = site.Document(page).QuerySelectorAll("table.figure-table td.num").ToList();
        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.False(Digit().IsMatch(PageText.Of(cell)), PageText.Of(cell)));
        Assert.All(cells, cell => Assert.NotNull(cell.QuerySelector("svg.shape")));
    }

    [GeneratedRegex(@"^\d\s*级?$", RegexOptions.None, -1)]
    private static partial Regex Digit();
}
