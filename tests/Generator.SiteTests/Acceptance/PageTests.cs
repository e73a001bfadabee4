using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// What holds of every page: size, language, twin, and links that lead somewhere, followed here without the generator's own check.
/// </summary>
public sealed partial class PageTests(BuiltSite site)
{
    private static readonly Uri Root = new("https://site.test/a/b/");

    [Fact]
    public void The_build_reports_nothing() => Assert.Empty(site.Report.Diagnostics);

    [Fact]
    public void No_page_is_over_60_KB_without_its_charts() => Faults.None(
        from page in site.Pages
        let size = Encoding.UTF8.GetByteCount(Drawing().Replace(site.Text(page), string.Empty))
        where size > 60_000
        select $"{page}: {size}");

    [Fact]
    public void Style_sheets_are_under_46_KB() =>
        Assert.InRange(site.Files.Where(file => file.EndsWith(".css", StringComparison.Ordinal)).Sum(site.Size), 1, 46_000);

    [Fact]
    public void Each_page_has_its_twin_in_every_language()
    {
        var tags = site.Plan.Languages.Select(language => language.Tag).ToArray();
        var pages = site.Pages.Select(page => page.Split('/', 2)).Where(parts => tags.Contains(parts[0], StringComparer.Ordinal)).ToArray();
        var lonely = pages.GroupBy(parts => parts[1], StringComparer.Ordinal)
            .Where(twins => twins.Count() != tags.Length)
            .Select(twins => twins.Key);
        Assert.Empty(lonely);
        Assert.Equal(["404.html", "index.html"], site.Pages.Where(page => !page.Contains('/', StringComparison.Ordinal)));
        Assert.Equal(site.Pages.Count(), (pages.Length + 2));
    }

    [Fact]
    public void Each_page_links_to_its_twin_and_says_its_language()
    {
        var faults = new List<string>();
        foreach (var page in site.Pages.Where(page => page.Contains('/', StringComparison.Ordinal) && !EmbedTests.IsEmbed(page)))
        {
            var parts = page.Split('/', 2);
            var document = site.Document(page);
            if (document.DocumentElement.GetAttribute("lang")?.Split('-')[0] != parts[0])
            {
                faults.Add($"{page}: lang is {document.DocumentElement.GetAttribute("lang")}");
            }

            var targets = document.QuerySelectorAll(".languages a[href]")
                .Select(link => Resolve(page, link.GetAttribute("href")!).Path)
                .ToArray();
            faults.AddRange(site.Plan.Languages.Select(language => $"{language.Tag}/{parts[1]}").Where(
                twin => !targets.Contains(twin, StringComparer.Ordinal))
                .Select(twin => $"{page}: no link to {twin}"));
            faults.AddRange(
                document.QuerySelectorAll(".languages a")
                    .Where(link => !link.HasAttribute("lang"))
                    .Select(link => $"{page}: no lang on “{PageText.Of(link)}”"));
        }

        Faults.None(faults);
    }

    /// <summary>Outside of names kept in Chinese on purpose, marked by their own lang, an English page has English words.</summary>
    [Fact]
    public void English_pages_have_no_unmarked_Chinese()
    {
        var faults = new List<string>();
        foreach (var page in site.Pages.Where(page => page.StartsWith("en/", StringComparison.Ordinal)))
        {
            var words = site.Document(page).QuerySelectorAll("body *").SelectMany(element => element.ChildNodes.OfType<IText>())
                .Where(text => text.Data.Any(letter => letter is >= '\u4e00' and <= '\u9fff'))
                .Where(text => !LanguageOf(text.ParentElement!).StartsWith("zh", StringComparison.Ordinal));
            faults.AddRange(words.Select(text => $"{page}: “{PageText.Of(text)}”"));
        }

        Faults.None(faults);
    }

    [Fact]
    public void Each_link_leads_to_a_file_and_a_place_in_it()
    {
        var files = site.Files.ToHashSet(StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var page in site.Pages)
        {
            foreach (var (written, target) in Addresses(page))
            {
                if (written.StartsWith('/') || written.EndsWith('/'))
                {
                    faults.Add($"{page}: “{written}” does not work from disk or under a path");
                }
                else if (!files.Contains(target.Path))
                {
                    faults.Add($"{page}: “{written}” leads to {target.Path}");
                }
                else if (target.Anchor.Length > 0 && !IsState(target) && site.Document(target.Path).GetElementById(target.Anchor) is null)
                {
                    faults.Add($"{page}: “{written}” leads to a place that is not there");
                }
            }
        }

        Faults.None(faults);
    }

    [Fact]
    public void The_front_page_leads_to_every_page()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { "index.html" };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var page))
        {
            foreach (var (_, target) in Addresses(page).Where(link => link.Target.Path.EndsWith(".html", StringComparison.Ordinal)))
            {
                if (reached.Add(target.Path))
                {
                    waiting.Enqueue(target.Path);
                }
            }
        }

        Assert.Equal(["404.html"], site.Pages.Except(reached));
    }

    [Fact]
    public void Nothing_of_a_page_comes_from_another_site() => Faults.None(
        from page in site.Pages
        from element in site.Document(page).QuerySelectorAll("[src], link[rel=stylesheet], link[rel=icon], link[rel=manifest], image, use")
        let address = element.GetAttribute("src") ?? element.GetAttribute("href") ?? string.Empty
        where address.Contains("//", StringComparison.Ordinal)
        select $"{page}: {address}");

    private static string LanguageOf(IElement element) =>
        element.GetAttribute("lang") ?? (element.ParentElement is { } parent ? LanguageOf(parent) : string.Empty);

    private IEnumerable<(string Written, (string Path, string Anchor) Target)> Addresses(string page) =>
        from element in site.Document(page).QuerySelectorAll("[href], [src]")
        let written = element.GetAttribute("href") ?? element.GetAttribute("src")!
        where !written.Contains(':', StringComparison.Ordinal)
        select (written, Resolve(page, written));

    /// <summary>The table of all goals reads what to show from the address; without its script the whole table is there.</summary>
    private static bool IsState((string Path, string Anchor) target) =>
        target.Path.EndsWith("/goals.html", StringComparison.Ordinal) && target.Anchor.StartsWith("status=", StringComparison.Ordinal);

    private static (string Path, string Anchor) Resolve(string page, string written)
    {
        var target = new Uri(new Uri(Root, page), written);
        var path = Uri.UnescapeDataString(
            Root.MakeRelativeUri(new UriBuilder(target) { Fragment = string.Empty, Query = string.Empty }.Uri).ToString());
        return (path, Uri.UnescapeDataString(target.Fragment.TrimStart('#')));
    }

    // Charts and sparklines; the shapes of statuses are part of the page.
    [GeneratedRegex("""<svg\b(?! class="shapes?")[^>]*>.*?</svg>""", RegexOptions.Singleline, -1)]
    private static partial Regex Drawing();
}
