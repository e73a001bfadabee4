using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Generator.SiteTests.Acceptance;

namespace Generator.SiteTests.Data;

/// <summary>
/// The data page and that of the files for programs describe every file as it is: each column and member once, and none that is not there.
/// </summary>
public sealed class DataPageTests(BuiltSite site)
{
    private static readonly string[] ListsInside = ["$schema", "shape", "type"];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_column_is_documented_and_every_documented_column_is_there(string tag)
    {
        var tables = Page(tag).QuerySelectorAll("section[aria-labelledby=tables] h3").ToList();
        Assert.Equal(
            site.Files.Where(
                file =>
                    file.StartsWith("data/", StringComparison.Ordinal)
                        && file.Count(sign => sign == '/') == 1
                        && file.EndsWith(".csv", StringComparison.Ordinal)
                        && !char.IsAsciiDigit(file[5]))
                .Order(StringComparer.Ordinal),
            tables.Select(table => $"data/{table.Id!["table-".Length..]}.csv").Order(StringComparer.Ordinal));
        Assert.All(tables, table => Assert.Equal(
            Header($"data/{table.Id!["table-".Length..]}.csv"),
            Rows(table).SelectMany(row => PageText.Of(row.QuerySelector("th")).Split(' '))));
        Assert.All(
            tables.SelectMany(Rows), row =>
                Assert.All(row.QuerySelectorAll("td").Where((_, index) => index != 1), cell => Assert.NotEmpty(PageText.Of(cell))));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_member_of_the_interface_is_documented_and_every_documented_member_is_there(string tag)
    {
        var found = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (
            var path in site.Files.Where(
                file => file.StartsWith("api/", StringComparison.Ordinal) && !file.StartsWith("api/schema/", StringComparison.Ordinal)))
        {
            var file = JsonNode.Parse(site.Text(path))!.AsObject();
            Assert.Equal(ListsInside, file.Take(3).Select(member => member.Key));
            if (!found.TryGetValue((string)file["type"]!, out var members))
            {
                found.Add((string)file["type"]!, members = new(StringComparer.Ordinal));
            }

            members.UnionWith(file.Skip(3).SelectMany(member => Places(member.Key, member.Value)));
        }

        var documented = site.Document($"{tag}/api.html").QuerySelectorAll("main section h2[id^=api-]").ToList();
        Assert.Equal(found.Keys.Order(StringComparer.Ordinal), documented.Select(shape => shape.TextContent).Order(StringComparer.Ordinal));
        Assert.All(documented, shape =>
        {
            var places = shape.ParentElement!.QuerySelectorAll(".members dt").Select(member => member.FirstChild!.TextContent.Trim());
            var members = found[shape.TextContent];
            Assert.Equal(
                members.Order(StringComparer.Ordinal), places.Where(place => CanBeSeen(place, members)).Order(StringComparer.Ordinal));
        });
    }

    /// <summary>Whether no member that holds this one is without content in every file: the shipped plan uses no versions, say.</summary>
    private static bool CanBeSeen(string place, IReadOnlySet<string> found)
    {
        var holders = Enumerable.Range(0, place.Length).Where(at => place[at] == '.').Select(at => place[..at]);
        return holders.All(holder => found.Any(member => member.StartsWith(holder + ".", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_prose_names_the_columns_of_the_yearly_tables(string tag)
    {
        var list = Page(tag).QuerySelectorAll(".prose ul")[0];
        var named = list.QuerySelectorAll("li")
            .SelectMany(
                item =>
                    item.QuerySelectorAll("code")
                        .TakeWhile(code => code.PreviousSibling is null || code.PreviousElementSibling is { LocalName: "code" }));
        var yearly = site.Files.Where(
            file => file.StartsWith("data/20", StringComparison.Ordinal) && file.EndsWith(".csv", StringComparison.Ordinal))
            .ToList();
        Assert.NotEmpty(yearly);
        Assert.All(yearly, file => Assert.Equal(Header(file), named.Select(code => code.TextContent)));
    }

    [Fact]
    public void Every_file_for_programs_is_linked_from_the_page_or_from_a_file_that_is()
    {
        var pages = site.Pages.Where(page => page.StartsWith("en/indicators/", StringComparison.Ordinal))
            .Concat(["en/data.html", "zh/data.html", "en/api.html", "zh/api.html"]);
        var linked = pages
            .SelectMany(
                page => site.Document(page).QuerySelectorAll("main a[href]").Select(link => Resolve(page, link.GetAttribute("href")!)))
            .ToHashSet(StringComparer.Ordinal);
        var index = JsonNode.Parse(site.Text("api/index.json"))!;
        linked.UnionWith(
            index["indicators"]!.AsArray()
                .SelectMany(entry => new[] { (string?)entry!["json"], (string?)entry["csv"] })
                .OfType<string>()
                .Select(address => Resolve("api/index.json", address)));
        linked.UnionWith(index["files"]!.AsObject().Select(file => Resolve("api/index.json", (string)file.Value!)));
        Faults.None(site.Files.Where(file => (
            file.StartsWith("data/", StringComparison.Ordinal) || file.StartsWith("api/", StringComparison.Ordinal))
            && !file.EndsWith("-metadata.json", StringComparison.Ordinal)
            && !linked.Contains(file)));
    }

    private IParentNode Page(string tag) => site.Document($"{tag}/data.html");

    private string[] Header(string file) => site.Text(file).Split('\n')[0].Trim('\r', '\uFEFF').Split(',');

    /// <summary>The rows of the table that follows a heading.</summary>
    private static IEnumerable<IElement> Rows(IElement heading)
    {
        var next = heading.NextElementSibling;
        while (next is not null && next.LocalName != "details")
        {
            next = next.NextElementSibling;
        }

        return next!.QuerySelectorAll("tbody tr");
    }

    /// <summary>Texts and pages by language are one member: their languages are not members of their own.</summary>
    private IEnumerable<string> Places(string place, JsonNode? value) => value switch
    {
        JsonObject texts when site.Plan.Languages.All(language => texts.ContainsKey(language.Tag)) => [place],
        JsonObject record => record.SelectMany(member => Places($"{place}.{member.Key}", member.Value)).Prepend(place),
        JsonArray list =>
            list.OfType<JsonObject>()
                .SelectMany(item => item.SelectMany(member => Places($"{place}[].{member.Key}", member.Value)))
                .Prepend(place),
        _ => [place],
    };

    private static string Resolve(string page, string address) => new Uri(new Uri("http://x/" + page), address).AbsolutePath[1..];
}
