using System.Text.Json.Nodes;
using Generator.Model;
using Generator.Pages.Machine.Api.Shapes;

namespace Generator.Pages.Machine.Api;

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
                ["goals"] = Address(MachinePaths.Api("goals")),
                ["results"] = Address(MachinePaths.Api("results")),
                ["releases"] = Address(MachinePaths.Api("releases")),
                ["sources"] = Address(MachinePaths.Api("sources")),
                ["observations"] = Address(MachinePaths.Table("observations")),
                ["workbook"] = Address(MachinePaths.Workbook),
                ["data_package"] = Address(MachinePaths.DataPackage),
                ["catalogue"] = Address(MachinePaths.Catalogue),
            },
            ["schemas"] = new JsonObject(ApiShapes.All.Select(shape => KeyValuePair.Create(shape.Type, (JsonNode?)Address(MachinePaths.Schema(shape.Type))))),
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
            ["json"] = Address(MachinePaths.Api(indicator.Id)),
            ["csv"] = count == 0 ? null : Address(MachinePaths.Table(indicator.Id)),
            ["pages"] = JsonText.Pages(compilation, MachinePaths.ApiIndex, routes => routes.Indicator(indicator.Id).Value),
        };
    }

    private static string Address(OutputPath path) => MachinePaths.ApiIndex.RelativeTo(path);
}
