using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Generator.SiteTests.Acceptance;

namespace Generator.SiteTests.Data;

/// <summary>
/// What pages tell programs: schema.org's Dataset as search engines for data demand it, and the same figures as the downloads.
/// </summary>
public sealed partial class LinkedDataTests(BuiltSite site)
{
    /// <summary>The members that schema.org gives a Dataset, of those that the site could use; a misspelt one is read by nobody.</summary>
    private static readonly string[] Known =
    [
        "@context", "@type", "name", "description", "inLanguage", "url", "version", "dateModified", "isAccessibleForFree", "license",
        "keywords", "creator", "spatialCoverage",
        "distribution", "identifier", "temporalCoverage", "variableMeasured", "isPartOf", "includedInDataCatalog", "publisher", "citation",
        "alternateName", "sameAs", "measurementTechnique",
    ];

    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        [".csv"] = "text/csv",
        [".json"] = "application/json",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };

    private IEnumerable<string> Indicators => site.Pages.Where(page => page.Contains("/indicators/", StringComparison.Ordinal));

    [Fact]
    public void Every_indicator_describes_its_data() => Faults.None(
        from page in Indicators.Append("zh/data.html").Append("en/data.html")
        from fault in FaultsOf(page)
        select $"{page}: {fault}");

    [Fact]
    public void Every_page_names_feed_and_icons_that_exist() => Faults.None(
        from page in site.Pages.Where(page => !EmbedTests.IsEmbed(page))
        from selector in new[] { "link[rel=icon]", "link[rel=apple-touch-icon]", "link[type='application/atom+xml']" }
        let address = site.Document(page).Head!.QuerySelector(selector)?.GetAttribute("href")
        where address is null || !site.Files.Contains(Resolve(page, address))
        select $"{page}: {selector} is {address}");

    [Fact]
    public void Downloads_offered_are_there_and_hold_the_figures_of_the_page() => Faults.None(
        from page in Indicators
        let document = site.Document(page)
        let language = page.Split('/')[0]
        let path = document.QuerySelectorAll("#downloads ~ .file-groups a")
            .Select(link => Resolve(page, link.GetAttribute("href")!))
            .Single(file => file.EndsWith(".json", StringComparison.Ordinal))
        from row in JsonNode.Parse(site.Text(path))!["observations"]!.AsArray()
        where row!["superseded_by"] is null && row["value"] is not null
        let anchor = ((string)row["id"]!).Split('#', '@')[1]
        let shown = PageText.Of(document.GetElementById(anchor))
        // Tables show changes without the plus sign that sentences give them.
        let figure = PageText.Plain(Number().Match((string)row["text"]![language]!).Value.TrimStart('+'))
        // A table keeps to the unit at its head where a sentence takes a larger one.
        where !shown.Contains(figure, StringComparison.Ordinal) && !shown.Contains(row["value"]!.ToJsonString(), StringComparison.Ordinal)
        select $"{page}#{anchor}: {figure} is not in “{shown}”");

    private IEnumerable<string> FaultsOf(string page)
    {
        var block = site.Document(page).Head!.QuerySelector("script[type='application/ld+json']")?.TextContent;
        if (block is null)
        {
            return ["no linked data"];
        }

        var data = JsonNode.Parse(block)!;
        return Faulty(page, data).Concat(Lacking(page, data.AsObject()));
    }

    private IEnumerable<string> Faulty(string page, JsonNode data)
    {
        if ((string?)data["@context"] != "https://schema.org" || (string?)data["@type"] != "Dataset")
        {
            yield return "not a Dataset of schema.org";
        }

        foreach (var member in new[] { "name", "license", "url", "version", "dateModified", "temporalCoverage" })
        {
            if (data[member]?.GetValueKind() != JsonValueKind.String)
            {
                yield return $"no {member}";
            }
        }

        // The bounds are those of Google's guidelines for datasets.
        if (((string?)data["description"])?.Length is not (>= 50 and <= 5000))
        {
            yield return $"description too short or too long: {data["description"]}";
        }

        if (!Span().IsMatch((string?)data["temporalCoverage"] ?? string.Empty))
        {
            yield return $"no interval: {data["temporalCoverage"]}";
        }

        foreach (
            var file in data["distribution"]!.AsArray()
                .Select(form => Resolve(page, (string)form!["contentUrl"]!))
                .Where(file => !site.Files.Contains(file)))
        {
            yield return $"{file} is not there";
        }
    }

    /// <summary>What schema.org's makers recommend beyond what they demand.</summary>
    private static IEnumerable<string> Lacking(string page, JsonObject data)
    {
        bool[] kept =
        [
            data.All(member => Known.Contains(member.Key)),
            (string?)data["inLanguage"] == page.Split('/')[0],
            (bool?)data["isAccessibleForFree"] == true,
            Uri.TryCreate((string?)data["license"], UriKind.Absolute, out _),
            DateOnly.TryParseExact((string?)data["dateModified"], "yyyy-MM-dd", out _),
            data["keywords"] is JsonArray { Count: > 0 },
            Is(data["creator"], "Organization"),
            Is(data["spatialCoverage"], "Place"),
            data["identifier"] is null
                || Is(data["variableMeasured"], "PropertyValue") && ((string?)data["variableMeasured"]!["unitText"])?.Length > 0,
            data["distribution"]!.AsArray()
                .All(
                    form =>
                        (string?)form!["@type"] == "DataDownload"
                            && Formats[Path.GetExtension((string)form["contentUrl"]!)] == (string?)form["encodingFormat"]),
        ];
        return kept.Select((isKept, rule) => (isKept, rule))
            .Where(one => !one.isKept)
            .Select(one => $"rule {one.rule + 1} is not kept: {data.ToJsonString()}");
    }

    private static bool Is(JsonNode? thing, string type) => (string?)thing?["@type"] == type && ((string?)thing["name"])?.Length > 0;

    private static string Resolve(string page, string address) => new Uri(new Uri("http://x/" + page), address).AbsolutePath[1..];

    [GeneratedRegex(@"^[+−]?[\d,.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\d{4}(/\d{4})?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Span();
}
