using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Generator.Data.Api;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Pages.Templates;
using Generator.Wording;

namespace Generator.Pages.Views;

/// <summary>SHAPE: a type of interface file with its members.</summary>
internal sealed record ShapeView(
    string Id, string Type, string Path, string Schema, string Text, ImmutableArray<MemberView> Members) : View;

/// <summary>A member as readers are told of it: where it stands ("observations[].year"), type, meaning.</summary>
internal sealed record MemberView(string Place, string Type, string Meaning) : View;

/// <summary>The interface member by member, read off the schemas of its files.</summary>
internal static class ShapeViews
{
    /// <summary>The members that every file begins with.</summary>
    public static ImmutableArray<MemberView> OpeningOf(LanguageSite site) =>
        [.. Below(site.PlanWords, SchemaOf(site.Words, ApiFiles.All[0]), string.Empty).Where(IsOpening)];

    public static ImmutableArray<ShapeView> Of(LanguageSite site) =>
    [
        .. ApiFiles.In(site.Plan).Select(resource => new ShapeView(
            $"api-{resource.Type}",
            resource.Type,
            Example(site.Plan, resource.Type).Value,
            DataPaths.Schema(resource.Type).Value,
            site.Words[$"machine.shape_of.{resource.Type}"],
            [.. Below(site.PlanWords, SchemaOf(site.Words, resource), string.Empty).Where(member => !IsOpening(member))])),
    ];

    private static bool IsOpening(MemberView member) => member.Place is "$schema" or "shape" or "type";

    private static JsonObject SchemaOf(Words words, ApiResource resource) =>
        ApiSchema.Of(resource, (holder, member) => MemberWords.Meaning(words, resource.Type, holder, member));

    /// <summary>Of the indicators the first stands for all.</summary>
    private static OutputPath Example(Plan plan, string type) => type switch
    {
        "indicator" => DataPaths.Api(plan.Indicators.First().Id),
        _ => DataPaths.Api(type),
    };

    private static IEnumerable<MemberView> Below(PlanWords plan, JsonObject schema, string path)
    {
        foreach (var (name, value) in schema["properties"] as JsonObject ?? [])
        {
            var (place, member) = (path + name, (JsonObject)value!);
            yield return new(place, TypeOf(plan, member), (string)member["description"]!);
            var inner = member["items"] is JsonObject item ? Below(plan, item, $"{place}[].") : Below(plan, member, $"{place}.");
            foreach (var one in inner)
            {
                yield return one;
            }
        }
    }

    private static string TypeOf(PlanWords plan, JsonObject schema)
    {
        var isNullable = schema["type"] is JsonArray;
        var name = ApiSchema.IsReference(schema, out var isPages, out var mayBeNull)
            ? isPages ? "localized_address" : "localized"
            : (isNullable ? (string?)schema["type"]![0] : (string?)schema["type"], (string?)schema["format"]) switch
            {
                ("array", _) => "list",
                ("object", _) => "record",
                ("boolean", _) => "flag",
                (_, "date") => "date",
                (_, "uri-reference") => "address",
                ("number" or "integer", _) and var (number, _) => number!,
                _ => "text",
            };
        var word = plan.Words[$"machine.type.{name}"];
        return isNullable || mayBeNull ? plan.Data.OrNull(word) : word;
    }
}
