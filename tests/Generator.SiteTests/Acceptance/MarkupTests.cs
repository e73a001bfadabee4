using System.Collections.Concurrent;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;

namespace Generator.SiteTests.Acceptance;

/// <summary>The pages are sound HTML with an outline that can be read aloud.</summary>
public sealed class MarkupTests(BuiltSite site)
{
    [Fact]
    public void A_strict_parser_finds_no_error()
    {
        var errors = new ConcurrentBag<string>();
        Parallel.ForEach(site.Pages, page =>
        {
            var parser = new HtmlParser();
            parser.Error += (_, happened) =>
            {
                var error = (HtmlErrorEvent)happened;
                errors.Add($"{page}, line {error.Position.Line}: {error.Message}");
            };
            parser.ParseDocument(site.Text(page));
        });
        Faults.None(errors);
    }

    /// <summary>The test above is worth something: the same parser does find errors.</summary>
    [Theory]
    [InlineData("<!doctype html><title>x</title><p><div></p>")]
    [InlineData("<!doctype html><title>x</title><p class=a class=b>")]
    [InlineData("<title>x</title>")]
    public void A_strict_parser_finds_errors_where_there_are_some(string html)
    {
        var errors = 0;
        var parser = new HtmlParser();
        parser.Error += (_, _) => errors++;
        parser.ParseDocument(html);
        Assert.True(errors > 0);
    }

    [Fact]
    public void Ids_are_unique_on_each_page() => Faults.None(
        from page in site.Pages
        from ids in site.Document(page).QuerySelectorAll("[id]").GroupBy(element => element.Id, StringComparer.Ordinal)
        where ids.Count() > 1
        select $"{page}: {ids.Key}");

    [Fact]
    public void Each_label_and_description_names_an_element_of_its_page() => Faults.None(
        from page in site.Pages
        from element in site.Document(page).QuerySelectorAll("[aria-labelledby], [aria-describedby], [aria-controls], label[for]")
        from attribute in (string[])["aria-labelledby", "aria-describedby", "aria-controls", "for"]
        from id in (element.GetAttribute(attribute) ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where site.Document(page).GetElementById(id) is null
        select $"{page}: {attribute}={id}");

    /// <summary>A list of links that a reader hears alone: two files never have one name.</summary>
    [Fact]
    public void Each_download_and_frame_has_a_name_of_its_own() => Faults.None(
        from page in site.Pages
        from named in site.Document(page).QuerySelectorAll("a[download], dt > a[href*=\"embed/\"]")
            .GroupBy(link => link.GetAttribute("aria-label") ?? PageText.Of(link), StringComparer.Ordinal)
        where named.Select(link => link.GetAttribute("href")).Distinct(StringComparer.Ordinal).Count() > 1
        select $"{page}: “{named.Key}”");

    [Fact]
    public void Headings_are_in_order_under_one_title()
    {
        var faults = new List<string>();
        foreach (var page in site.Pages)
        {
            var levels = site.Document(page).QuerySelectorAll("main h1, main h2, main h3, main h4, main h5, main h6")
                .Select(heading => heading.LocalName[1] - '0').ToArray();
            if (levels.Length == 0 || levels[0] != 1 || levels.Count(level => level == 1) != 1)
            {
                faults.Add($"{page}: the page has not one h1 first, but {string.Join(' ', levels)}");
            }

            faults.AddRange(
                levels.Zip(levels.Skip(1))
                    .Where(pair => pair.Second > pair.First + 1)
                    .Select(pair => $"{page}: h{pair.First} is followed by h{pair.Second}"));
        }

        Faults.None(faults);
    }

    [Fact]
    public void Each_page_has_a_title_a_description_and_one_main_part()
    {
        var titles = site.Pages.Select(page => (page, Head: site.Document(page))).ToArray();
        Assert.Empty(titles.Where(entry => string.IsNullOrWhiteSpace(entry.Head.Title)
            || string.IsNullOrWhiteSpace(entry.Head.QuerySelector("meta[name=description]")?.GetAttribute("content"))
            || entry.Head.QuerySelectorAll("main").Length != 1).Select(entry => entry.page));
        Assert.Empty(titles.GroupBy(entry => entry.Head.Title, StringComparer.Ordinal).Where(same => same.Count() > 1)
            .Select(same => $"{same.Key}: {string.Join(", ", same.Select(entry => entry.page))}"));
    }

    [Fact]
    public void No_page_has_script_or_style_of_its_own() => Faults.None(
        from page in site.Pages
        from element in site.Document(page).QuerySelectorAll("*")
        where element.HasAttribute("style")
            || (element.LocalName == "style")
            || (element.LocalName == "script" && !element.HasAttribute("src") && element.GetAttribute("type") != "application/ld+json")
            || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))
        select $"{page}: <{element.LocalName}>");
}
