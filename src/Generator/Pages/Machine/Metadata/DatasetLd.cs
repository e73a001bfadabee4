using System.Text.Json.Nodes;
using Generator.Model;
using Generator.Pages.Machine.Api;
using Generator.Pages.Machine.Tables;

namespace Generator.Pages.Machine.Metadata;

/// <summary>A page's data after schema.org's Dataset, in the page's language, with the members that search engines for data ask for.</summary>
internal static class DatasetLd
{
    public static Html Of(EditionPages pages, Indicator indicator, MachineSide machine)
    {
        var edition = pages.Edition;
        var page = edition.Routes.Indicator(indicator.Id);
        var years = machine.YearsOf(indicator).ToList();
        var data = Dataset(
            pages,
            page,
            edition.Words.Fill("machine.dataset_title", edition.Text(indicator.Name), edition.Text(edition.Plan.Site.Title)),
            $"{edition.Text(indicator.Definition)} {edition.Text(edition.Plan.Site.Description)}",
            machine.Downloads.Paths(indicator));
        data["identifier"] = indicator.Id.Value;
        data["temporalCoverage"] = years.Count == 0 ? Span(edition.Plan.Period.BaseYear, edition.Plan.Period.To) : Span(years.Min(), years.Max());
        data["variableMeasured"] = new JsonObject
        {
            ["@type"] = "PropertyValue",
            ["name"] = edition.Text(indicator.Name),
            ["description"] = edition.Text(indicator.Definition),
            ["unitText"] = edition.Text(edition.Plan.Units[indicator.Unit].Symbol) is { Length: > 0 } symbol ? symbol : indicator.Unit.Value,
        };
        data["isPartOf"] = new JsonObject
        {
            ["@type"] = "Dataset",
            ["name"] = edition.Text(edition.Plan.Site.Title),
            ["description"] = edition.Text(edition.Plan.Site.Description),
            ["url"] = Address(pages, page, edition.Routes.Page("data")),
        };
        return JsonLdBlock.Of(data);
    }

    public static Html OfAll(EditionPages pages, IEnumerable<Table> tables)
    {
        var edition = pages.Edition;
        var page = edition.Routes.Page("data");
        var data = Dataset(
            pages,
            page,
            edition.Text(edition.Plan.Site.Title),
            edition.Text(edition.Plan.Site.Description),
            [.. tables.Select(table => table.Path), MachinePaths.Workbook, MachinePaths.ApiIndex]);
        data["temporalCoverage"] = Span(edition.Plan.Period.BaseYear, edition.Plan.Period.To);
        data["includedInDataCatalog"] = new JsonObject
        {
            ["@type"] = "DataCatalog",
            ["name"] = edition.Text(edition.Plan.Site.Title),
            ["url"] = Address(pages, page, MachinePaths.Catalogue),
        };
        return JsonLdBlock.Of(data);
    }

    private static JsonObject Dataset(EditionPages pages, OutputPath page, string name, string description, IEnumerable<OutputPath> files)
    {
        var edition = pages.Edition;
        var (plan, newest) = (edition.Plan, edition.Newest.Release);
        return new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["name"] = name,
            ["description"] = description,
            ["inLanguage"] = edition.Language.Tag,
            ["url"] = Address(pages, page, page),
            ["version"] = newest.Year.ToString(),
            ["dateModified"] = JsonText.Date(newest.Date),
            ["isAccessibleForFree"] = true,
            ["license"] = plan.Site.DataLicence.Url,
            ["keywords"] = JsonText.List(Keywords.Of(pages).Select(word => JsonValue.Create(word))),
            ["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = edition.Text(plan.Site.Publisher) },
            ["spatialCoverage"] = new JsonObject
            {
                ["@type"] = "Place",
                ["name"] = edition.Text(plan.Regions[plan.Region].Name),
                ["identifier"] = $"GB/T 2260 {plan.Region}",
            },
            ["distribution"] = JsonText.List(files.Select(file => new JsonObject
            {
                ["@type"] = "DataDownload",
                ["encodingFormat"] = MediaType.Of(file),
                ["contentUrl"] = Address(pages, page, file),
            })),
        };
    }

    /// <summary>An interval of years after ISO 8601.</summary>
    private static string Span(Year from, Year to) => from == to ? from.ToString() : $"{from}/{to}";

    private static string Address(EditionPages pages, OutputPath page, OutputPath target) =>
        pages.Edition.Plan.Site.BaseUrl is { } root ? new Uri(root, target.Value).AbsoluteUri : page.RelativeTo(target);
}
