namespace Generator.SiteTests.Acceptance;

/// <summary>
/// Each chart of an indicator's page has a page of its own for frames elsewhere: the chart, its source, the way back, nothing else.
/// </summary>
public sealed partial class EmbedTests(BuiltSite site)
{
    public static bool IsEmbed(string page) => page.Contains("/embed/", StringComparison.Ordinal);

    [Fact]
    public void Each_chart_of_an_indicator_page_can_be_embedded() => Faults.None(
        from page in site.Pages
        where page.Contains("/indicators/", StringComparison.Ordinal)
        let document = site.Document(page)
        let charts = document.QuerySelectorAll("figure.chart a[href$='.svg']").Select(NameOfFile).Distinct(StringComparer.Ordinal)
        let offered = document.QuerySelectorAll("#downloads ~ dl a[href*='/embed/']").Select(NameOfFile)
        where !charts.Order(StringComparer.Ordinal).SequenceEqual(offered.Order(StringComparer.Ordinal), StringComparer.Ordinal)
        select $"{page}: shows {string.Join(", ", charts)}, offers {string.Join(", ", offered)}");

    [Fact]
    public void The_lines_to_copy_lead_to_the_page_from_the_root_of_the_site() => Faults.None(
        from page in site.Pages
        where page.Contains("/indicators/", StringComparison.Ordinal)
        from entry in site.Document(page).QuerySelectorAll("#downloads ~ dl div:has(a[href*='/embed/'])")
        let caption = PageText.Of(entry.QuerySelector("a"))
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
        let path = $"{page.Split('/')[0]}/embed/{entry.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1]}"
        let lines = PageText.Of(entry.QuerySelector("code"))
        let height = HeightOf().Match(lines).Value
        where !site.Files.Contains(path) || lines != $"""<iframe src="{path}" title="{caption}" width="100%" height="{height}" """
            + """style="border:0" loading="lazy"></iframe>"""
        select $"{page}: {lines}");

    [Fact]
    public void Its_page_has_the_chart_its_source_and_the_way_back_and_nothing_else() => Faults.None(
        from page in site.Pages
        where IsEmbed(page)
        let document = site.Document(page)
        let back = document.QuerySelector("main a")?.GetAttribute("href") ?? string.Empty
        // The one script tells the page around how high the frame should be; without it the chart fills the frame that it gets.
        where document.QuerySelectorAll("header, footer, nav, form, script:not([src*='/embed.'])").Length > 0
            || document.QuerySelector("link[rel=icon]") is null
            || document.QuerySelectorAll("main svg[role=img], main svg").Length != 2
            || document.QuerySelector("meta[name=robots]")?.GetAttribute("content") != "noindex"
            || PageText.Of(document.QuerySelector(".source-line")).Length == 0
            || !back.StartsWith("../indicators/", StringComparison.Ordinal)
        select page);

    /// <summary>Whoever reads the line to copy can see at a glance what it does.</summary>
    [Fact]
    public void The_scripts_are_tiny()
    {
        Assert.InRange(site.Size(Assert.Single(site.Files, file => file.StartsWith("assets/embed.", StringComparison.Ordinal))), 100, 600);
        Assert.Equal(
            """<script>addEventListener("message",e=>{for(const f of document.querySelectorAll("iframe"))"""
                + """if(f.contentWindow===e.source&&e.data.chartHeight)f.height=e.data.chartHeight});"""
                + """for(let i=0;i<frames.length;i++)frames[i].postMessage("chart","*")</script>""",
            PageText.Of(site.Document("en/indicators/cod-emissions.html").QuerySelector(".embed-script")));
    }

    [System.Text.RegularExpressions.GeneratedRegex("(?<=height=\")[3-9][0-9]0(?=\")")]
    private static partial System.Text.RegularExpressions.Regex HeightOf();

    private static string NameOfFile(AngleSharp.Dom.IElement link) =>
        System.IO.Path.GetFileNameWithoutExtension(link.GetAttribute("href")!);

    /// <summary>A policy in the page cannot forbid frames, and nothing else of it stands in the way of one.</summary>
    [Fact]
    public void Frames_are_not_forbidden() =>
        Assert.DoesNotContain(site.Pages.Where(IsEmbed), page => site.Text(page).Contains("frame-", StringComparison.Ordinal));
}
