using System.Text.Json.Nodes;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>An indicator with all its observations, replaced ones included.</summary>
internal static class ApiIndicator
{
    public static JsonObject Of(Compilation compilation, Indicator indicator)
    {
        var file = DataPaths.Api(indicator.Id);
        var rows = compilation.Observed[indicator.Id].ToList();
        return new()
        {
            ["id"] = indicator.Id.Value,
            ["name"] = JsonText.Localized(compilation, indicator.Name),
            ["definition"] = JsonText.Localized(compilation, indicator.Definition),
            ["unit"] = JsonText.Unit(compilation, indicator.Unit),
            ["direction"] = EnumName.Kebab(indicator.Direction),
            ["observation_kind"] = EnumName.Kebab(indicator.Observations),
            ["context"] = indicator.IsContext,
            ["note"] = JsonText.Localized(compilation, indicator.Note),
            ["bases"] = JsonText.List(indicator.Bases.Values.OrderBy(basis => basis.Id.Value, StringComparer.Ordinal).Select(basis => new JsonObject
            {
                ["id"] = basis.Id.Value,
                ["label"] = JsonText.Localized(compilation, basis.Label),
                ["note"] = JsonText.Localized(compilation, basis.Note),
            })),
            ["goals"] = JsonText.List(compilation.Uses.GoalsOf(indicator.Id).Select(goal => JsonValue.Create(goal.Id.Value))),
            ["pages"] = JsonText.Pages(compilation, file, routes => routes.Indicator(indicator.Id).Value),
            ["csv"] = rows.Count == 0 ? null : file.RelativeTo(DataPaths.Table(indicator.Id)),
            ["absence"] = rows.Count == 0 ? "nothing-found" : null,
            ["observations"] = JsonText.List(rows.Select(row => Observation(compilation, row))),
        };
    }

    private static JsonObject Observation(Compilation compilation, ObservedRow row)
    {
        var source = compilation.Plan.Sources[row.Row.Source];
        return new()
        {
            ["id"] = row.Id,
            ["region"] = row.Row.Region.Value,
            ["year"] = row.Row.Year.Value,
            ["period"] = row.Period,
            ["value"] = row.Row.Number,
            ["absence"] = row.Row.Number is null ? EnumName.Kebab(row.Row.Status) : null,
            ["completed"] = row.Completed is { } date ? JsonText.Date(date) : null,
            ["text"] = JsonText.Localized(compilation, language => language.Sentences.Observation(row.Row)),
            ["status"] = EnumName.Kebab(row.Row.Status),
            ["basis"] = row.Row.Basis.IsUsual ? null : row.Row.Basis.Value,
            ["source"] = new JsonObject
            {
                ["id"] = source.Id.Value,
                ["title"] = JsonText.Localized(compilation, source.Title),
                ["publisher"] = JsonText.Localized(compilation, source.Publisher),
                ["date"] = source.Date,
                ["class"] = EnumName.Kebab(source.Class),
            },
            ["parents"] = JsonText.List(ParentIds.Of(compilation, row.Row).Select(id => JsonValue.Create(id))),
            ["sum"] = row.Row.Sum,
            ["note"] = JsonText.Localized(compilation, row.Row.Note),
            ["release"] = row.Row.Release.Value,
            ["superseded_by"] = row.SupersededBy?.Value,
        };
    }
}
