using System.Text.Json.Nodes;
using Generator.Data.Api.Shapes;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>The entrance of the interface: the plan, the newest release and every indicator with the addresses of its files.</summary>
internal static class ApiIndex
{
    public static JsonObject Of(Compilation compilation)
    {
        var plan = compilation.Plan;
        return new()
        {
            ["title"] = JsonText.Localized(compilation, plan.Site.Title),
            ["description"] = JsonText.Localized(compilation, plan.Site.Description),
            ["publisher"] = JsonText.Localized(compilation, plan.Site.Publisher),
            ["licence"] = new JsonObject { ["name"] = JsonText.Localized(compilation, plan.Site.DataLicence.Name), ["url"] = plan.Site.DataLicence.Url },
            ["languages"] = JsonText.List(plan.Languages.Select(language => JsonValue.Create(language.Tag))),
            ["plan"] = new JsonObject
            {
                ["title"] = JsonText.Localized(compilation, plan.Document.Title),
                ["issued"] = JsonText.Date(plan.Document.Issued),
                ["from"] = plan.Period.From.Value,
                ["to"] = plan.Period.To.Value,
                ["base_year"] = plan.Period.BaseYear.Value,
                ["region"] = plan.Region.Value,
            },
            ["release"] = new JsonObject { ["year"] = compilation.Newest.Release.Year.Value, ["date"] = JsonText.Date(compilation.Newest.Release.Date) },
            ["files"] = new JsonObject
            {
                ["goals"] = Address(DataPaths.Api("goals")),
                ["results"] = Address(DataPaths.Api("results")),
                ["releases"] = Address(DataPaths.Api("releases")),
                ["sources"] = Address(DataPaths.Api("sources")),
                ["observations"] = Address(DataPaths.Table("observations")),
                ["workbook"] = Address(DataPaths.Workbook),
                ["data_package"] = Address(DataPaths.DataPackage),
                ["catalogue"] = Address(DataPaths.Catalogue),
            },
            ["schemas"] = new JsonObject(ApiShapes.All.Select(shape => KeyValuePair.Create(shape.Type, (JsonNode?)Address(DataPaths.Schema(shape.Type))))),
            ["indicators"] = JsonText.List(plan.Indicators.Select(indicator => Entry(compilation, indicator))),
        };
    }

    private static JsonObject Entry(Compilation compilation, Indicator indicator)
    {
        var count = compilation.Observed[indicator.Id].Count();
        return new()
        {
            ["id"] = indicator.Id.Value,
            ["name"] = JsonText.Localized(compilation, indicator.Name),
            ["unit"] = indicator.Unit.Value,
            ["observation_count"] = count,
            ["json"] = Address(DataPaths.Api(indicator.Id)),
            ["csv"] = count == 0 ? null : Address(DataPaths.Table(indicator.Id)),
            ["pages"] = JsonText.Pages(compilation, DataPaths.ApiIndex, routes => routes.Indicator(indicator.Id).Value),
        };
    }

    private static string Address(OutputPath path) => DataPaths.ApiIndex.RelativeTo(path);
}
