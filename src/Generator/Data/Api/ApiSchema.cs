using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>
/// The shapes of the records as JSON Schema, draft 2020-12, one file for each type of interface file. Every member is always there, but
/// for those of what few plans declare, and a schema allows none that it does not name.
/// </summary>
internal static class ApiSchema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";
    private const string TextsReference = "#/$defs/texts";
    private const string PagesReference = "#/$defs/pages";

    public static OutputFile FileOf(Compilation compilation, ApiResource resource)
    {
        var path = DataPaths.Schema(resource.Type);
        var schema = Of(resource, (holder, member) =>
            compilation.InAllLanguages(language => MemberWords.Meaning(language.Words, resource.Type, holder, member)));
        JsonObject opening = new() { ["$schema"] = Draft };
        if (compilation.Plan.Site.BaseUrl is { } root)
        {
            opening["$id"] = new Uri(root, path.Value).AbsoluteUri;
        }

        opening["title"] = $"{ApiFile.ShapeName} {resource.Type}";
        opening["description"] = compilation.InAllLanguages(language => language.Words[$"machine.shape_of.{resource.Type}"]);
        foreach (var (name, value) in opening.Reverse().ToList())
        {
            schema.Insert(0, name, value!.DeepClone());
        }

        schema["$defs"] = new JsonObject
        {
            ["texts"] = InEveryLanguage(compilation, new() { ["type"] = "string" }),
            ["pages"] = InEveryLanguage(compilation, new() { ["type"] = "string", ["format"] = "uri-reference" }),
        };
        return new(path, JsonFile.Write(schema));
    }

    /// <summary>The schema of a type of file, its members described by what they and their holder are called.</summary>
    public static JsonObject Of(ApiResource resource, Func<string?, string, string> describe) =>
        (JsonObject)resource.Shape.GetJsonSchemaAsNode(new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Transform(context, (JsonObject)node, resource.Type, describe),
        });

    /// <summary>Whether a member is a text or a page of every language, and may be null, is said by reference.</summary>
    public static bool IsReference(JsonObject schema, out bool isPages, out bool isNullable)
    {
        isNullable = schema["anyOf"] is JsonArray;
        var reference = (string?)(schema["anyOf"]?[0] ?? schema)["$ref"];
        isPages = reference == PagesReference;
        return reference is not null;
    }

    private static JsonObject Transform(
        JsonSchemaExporterContext context, JsonObject node, string type, Func<string?, string, string> describe)
    {
        var member = context.PropertyInfo;
        var isMember = member is not null && context.Path is [.., "properties", _];
        var schema = (context.TypeInfo.Type, member?.Name) switch
        {
            ({ } texts, _) when texts == typeof(Texts) => Reference(TextsReference, isMember && member!.IsGetNullable),
            ({ } pages, _) when pages == typeof(PageAddresses) => Reference(PagesReference, isMember && member!.IsGetNullable),
            ({ } address, _) when address == typeof(Uri) => With(node, "format", "uri-reference"),
            (_, "shape") => new() { ["const"] = ApiFile.ShapeName },
            (_, "type") => new() { ["const"] = type },
            _ => Closed(node),
        };
        if (isMember)
        {
            schema.Insert(0, "description", describe(Holder(context.Path), member!.Name));
        }

        return schema;
    }

    /// <summary>The nearest member above that has a name: of an item of a list, the list.</summary>
    private static string? Holder(ReadOnlySpan<string> path)
    {
        for (var at = path.Length - 4; at >= 0; at--)
        {
            if (path[at] == "properties")
            {
                return path[at + 1];
            }
        }

        return null;
    }

    /// <summary>
    /// An object has all its members but those of what few plans declare, and no others. A choice is a text, and says so to readers of
    /// types alone.
    /// </summary>
    private static JsonObject Closed(JsonObject schema)
    {
        if (schema["properties"] is JsonObject members)
        {
            schema["required"] = JsonText.List(members
                .Where(member => !ApiFile.OnlyWhereDeclared.Contains(member.Key, StringComparer.Ordinal))
                .Select(member => JsonValue.Create(member.Key)));
            schema["additionalProperties"] = false;
        }

        if (schema["enum"] is JsonArray choices)
        {
            schema.Remove("type");
            schema.Insert(0, "type", choices.Contains(null) ? new JsonArray("string", "null") : "string");
        }

        return schema;
    }

    private static JsonObject Reference(string target, bool isNullable)
    {
        var reference = new JsonObject { ["$ref"] = target };
        return isNullable ? new() { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }

    private static JsonObject With(JsonObject schema, string keyword, string value)
    {
        schema[keyword] = value;
        return schema;
    }

    private static JsonObject InEveryLanguage(Compilation compilation, JsonObject text) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(compilation.Plan.Languages.Select(language =>
            KeyValuePair.Create(language.Tag, (JsonNode?)text.DeepClone()))),
        ["required"] = JsonText.List(compilation.Plan.Languages.Select(language => JsonValue.Create(language.Tag))),
        ["additionalProperties"] = false,
    };
}
