using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.SiteTests.Acceptance;

/// <summary>Every count on the site leads to a list of exactly that length.</summary>
public sealed partial class CountTests(BuiltSite site)
{
    private static readonly Uri Root = new("https://site.test/");

    [Fact]
    public void Each_count_leads_to_a_list_of_exactly_that_length()
    {
        var faults = new List<string>();
        var seen = 0;
        foreach (var page in site.Pages)
        {
            foreach (var count in site.Document(page).QuerySelectorAll("a.count[href]"))
            {
                seen++;
                var text = PageText.Of(count);
                var number = int.Parse(
                    Number().Matches(text)[^1].Value.Replace(",", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
                var address = count.GetAttribute("href")!;
                var items = ItemsAt(new(new Uri(Root, page), address));
                if (items != number)
                {
                    faults.Add($"{page}: “{text}” leads to {items?.ToString(CultureInfo.InvariantCulture) ?? "no list"} at {address}");
                }
            }
        }

        Faults.None(faults);
        Assert.True(seen > 500, $"Only {seen} counts were found.");
    }

    /// <summary>What counts promises by status, or says how many cannot be judged, is such a link.</summary>
    [Theory]
    [InlineData(".counts li")]
    [InlineData(".hero-gap")]
    [InlineData(".method-count")]
    [InlineData("td.num.count")]
    public void Nothing_is_counted_without_its_list(string selector) => Faults.None(
        from page in site.Pages
        from counted in site.Document(page).QuerySelectorAll(selector)
        where counted.QuerySelector("a.count[href]") is null
        select $"{page}: “{PageText.Of(counted)}”");

    /// <summary>The home page counts the promises without a verdict, and the page about them lists as many.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_promises_that_cannot_be_checked_are_61(string tag)
    {
        var listed = site.Document($"{tag}/unanswered.html").QuerySelectorAll("[data-item]").Where(item => item.Closest("#stated") is null);
        Assert.Equal(61, listed.Count());
        Assert.Contains("61", PageText.Of(site.Document($"{tag}/index.html").QuerySelector(".hero-gap")), StringComparison.Ordinal);
        Assert.Contains("61", PageText.Of(site.Document($"{tag}/unanswered.html").QuerySelector(".lead")), StringComparison.Ordinal);
    }

    /// <summary>The rows of a data file as the data page counts them.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Rows_of_data_files_are_as_many_as_said(string tag)
    {
        var links = site.Document($"{tag}/data.html").QuerySelectorAll("a.rows").ToList();
        Assert.Equal(6, links.Count);
        foreach (var link in links)
        {
            var file = new Uri(new Uri(Root, $"{tag}/data.html"), link.GetAttribute("href")).AbsolutePath[1..];
            var rows = site.Text(file).Split('\n').Count(line => line.Trim().Length > 0) - 1;
            Assert.Equal(rows, int.Parse(PageText.Of(link), NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        }
    }

    /// <summary>
    /// How many entries the list at an address has, or null where there is none. An anchor on a heading means its section. What is only
    /// stated to be met is a list of its own.
    /// </summary>
    private int? ItemsAt(Uri address)
    {
        var document = site.Document(Uri.UnescapeDataString(address.AbsolutePath[1..]));
        var list = address.Fragment.Length > 1
            ? document.GetElementById(Uri.UnescapeDataString(address.Fragment[1..]))
            : document.QuerySelector("main");
        if (list?.LocalName is "h2" or "h3" or "caption")
        {
            list = list.Closest("section");
        }

        return list?.QuerySelectorAll("[data-item]").Count(item => item.Closest("#stated") is not { } apart || apart == list);
    }

    [GeneratedRegex(@"\d[\d,]*", RegexOptions.None, -1)]
    private static partial Regex Number();
}
