using System.Text.Json.Nodes;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>Every source with what is known of it, and the ids of the figures taken from it.</summary>
internal static class ApiSources
{
    public static JsonObject Of(Compilation compilation)
    {
        var taken = compilation.Observed.SelectMany(rows => rows).ToLookup(row => row.Row.Source, row => row.Id);
        return new()
        {
            ["sources"] = JsonText.List(compilation.Plan.Sources.Select(source => Source(compilation, source, taken[source.Id]))),
        };
    }

    private static JsonObject Source(Compilation compilation, Source source, IEnumerable<string> figures) => new()
    {
        ["id"] = source.Id.Value,
        ["title"] = JsonText.Localized(compilation, source.Title),
        ["publisher"] = JsonText.Localized(compilation, source.Publisher),
        ["date"] = source.Date,
        ["class"] = EnumName.Kebab(source.Class),
        ["names_its_source"] = source.NamesItsSource,
        ["document_number"] = source.DocumentNumber,
        ["url"] = source.Url?.OriginalString,
        ["read_at"] = source.ReadAt?.OriginalString,
        ["accessed"] = source.Accessed,
        ["locator"] = JsonText.Localized(compilation, source.Locator),
        ["sha256"] = source.Sha256,
        ["says"] = JsonText.Localized(compilation, source.Says),
        ["pages"] = JsonText.Pages(compilation, DataPaths.Api("sources"), routes => routes.Source(source.Id).Value),
        ["figures"] = JsonText.List(figures.Select(id => JsonValue.Create(id))),
    };
}
