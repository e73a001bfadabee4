using System.Text.Json.Nodes;
using Generator.Data.Api;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Metadata;

/// <summary>A page's data after schema.org's Dataset, in the page's language, with what search engines for data ask for.</summary>
internal static class DatasetLd
{
    public static string Of(LanguageData site, Indicator indicator, DataFiles machine)
    {
        var page = site.Routes.Indicator(indicator.Id);
        var years = machine.YearsOf(indicator).ToList();
        var data = Dataset(
            site,
            machine,
            page,
            site.PlanWords.Data.Title(indicator),
            site.PlanWords.PageFindings.Of(indicator, $"{site.Text(indicator.Definition)} {site.Text(site.Plan.Site.Description)}"),
            machine.Of(indicator).Where(file => file.Use == FileUse.Program));
        data["identifier"] = indicator.Id.Value;
        data["temporalCoverage"] = years.Count == 0
            ? Span(site.Plan.Period.BaseYear, site.Plan.Period.To, site.Plan.Period.YearStartsIn)
            : Span(years.Min(), years.Max(), indicator.YearStartsIn);
        data["variableMeasured"] = new JsonObject
        {
            ["@type"] = "PropertyValue",
            ["name"] = site.Text(indicator.Name),
            ["description"] = site.Text(indicator.Definition),
            ["unitText"] = site.Text(site.Plan.Units[indicator.Unit].Symbol) is { Length: > 0 } symbol ? symbol : indicator.Unit.Value,
        };
        data["isPartOf"] = new JsonObject
        {
            ["@type"] = "Dataset",
            ["name"] = site.Text(site.Plan.Site.Title),
            ["description"] = site.Text(site.Plan.Site.Description),
            ["url"] = Address(site, page, site.Routes.Page("data")),
        };
        return JsonLdBlock.Of(data);
    }

    public static string OfAll(LanguageData site, DataFiles machine)
    {
        var page = site.Routes.Page("data");
        var data = Dataset(
            site,
            machine,
            page,
            site.Text(site.Plan.Site.Title),
            site.Text(site.Plan.Site.Description),
            machine.Offered(Offers.Dataset, site.Language));
        data["temporalCoverage"] = Span(site.Plan.Period.BaseYear, site.Plan.Period.To, site.Plan.Period.YearStartsIn);
        data["includedInDataCatalog"] = new JsonObject
        {
            ["@type"] = "DataCatalog",
            ["name"] = site.Text(site.Plan.Site.Title),
            ["url"] = Address(site, page, DataPaths.Catalogue),
        };
        return JsonLdBlock.Of(data);
    }

    private static JsonObject Dataset(
        LanguageData site, DataFiles machine, OutputPath page, string name, string description, IEnumerable<DataFile> files)
    {
        var (plan, newest) = (site.Plan, site.Newest.Release);
        var dataset = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["name"] = name,
            ["description"] = description,
            ["inLanguage"] = site.Language.Tag,
            ["url"] = Address(site, page, page),
            ["version"] = newest.Year.ToString(),
            ["dateModified"] = JsonText.Date(newest.Date),
            ["isAccessibleForFree"] = true,
            ["license"] = plan.Site.DataLicence.Url,
            ["keywords"] = JsonText.List(Keywords.Of(site).Select(word => JsonValue.Create(word))),
            ["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = site.Text(plan.Site.Publisher) },
            ["spatialCoverage"] = new JsonObject
            {
                ["@type"] = "Place",
                ["name"] = site.Text(plan.Regions[plan.Region].Name),
                ["identifier"] = plan.RegionScheme is { } scheme ? $"{scheme.Name} {plan.Region}" : plan.Region.Value,
            },
            ["distribution"] = JsonText.List(files.Select(file => new JsonObject
            {
                ["@type"] = "DataDownload",
                ["encodingFormat"] = machine.FormatOf(file.Path).MediaType,
                ["contentUrl"] = Address(site, page, file.Path),
            })),
        };
        if (plan.Site.Keywords is null)
        {
            dataset.Remove("keywords");
        }

        if (!plan.NamesRegions)
        {
            dataset.Remove("spatialCoverage");
        }

        return dataset;
    }

    /// <summary>An interval of years after ISO 8601.</summary>
    private static string Span(Year from, Year to, int startsIn) =>
        startsIn > 1
            ? $"{JsonText.Date(TimeSpanOf.Of(from, startsIn).Start)}/{JsonText.Date(TimeSpanOf.Of(to, startsIn).End)}"
        : from == to ? from.ToString()
        : $"{from}/{to}";

    private static string Address(LanguageData site, OutputPath page, OutputPath target) =>
        site.Plan.Site.BaseUrl is { } root ? new Uri(root, target.Value).AbsoluteUri : page.RelativeTo(target);
}
