using System.Text.Json.Nodes;
using Generator.Model;

namespace Generator.Data.Api.Shapes;

/// <summary>The shapes as JSON Schema, draft 2020-12, one file for each type of interface file. A schema allows no member that it does not name.</summary>
internal sealed class SchemaFiles(Compilation compilation)
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    public IEnumerable<OutputFile> All() => ApiShapes.All.Select(shape => new OutputFile(DataPaths.Schema(shape.Type), JsonFile.Write(Schema(shape))));

    private JsonObject Schema(ApiShape shape)
    {
        var schema = new JsonObject { ["$schema"] = Draft };
        if (compilation.Plan.Site.BaseUrl is { } root)
        {
            schema["$id"] = new Uri(root, DataPaths.Schema(shape.Type).Value).AbsoluteUri;
        }

        schema["title"] = $"{ApiFiles.Shape} {shape.Type}";
        schema["description"] = compilation.InAllLanguages(language => language.Words[$"machine.shape_of.{shape.Type}"]);
        foreach (var (name, value) in Of(shape.Type, null, new Shape.Record([.. Opening(shape.Type), .. ((Shape.Record)shape.Content).Members])).ToList())
        {
            schema[name] = value?.DeepClone();
        }

        schema["$defs"] = new JsonObject { ["texts"] = Localized(new() { ["type"] = "string" }), ["pages"] = Localized(Single(ValueKind.Address)) };
        return schema;
    }

    /// <summary>The members that every file begins with; see <see cref="ApiFiles"/>.</summary>
    public static IEnumerable<ShapeMember> Opening(string type) =>
    [
        new("$schema", ShapeParts.Address),
        new("shape", ShapeParts.OneOf(ApiFiles.Shape)),
        new("type", ShapeParts.OneOf(type)),
    ];

    private JsonObject Of(string type, string? holder, Shape shape) => shape switch
    {
        Shape.Record record => Typed("object", record, new()
        {
            ["properties"] = new JsonObject(record.Members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)Described(type, holder, member)))),
            ["required"] = JsonText.List(record.Members.Select(member => JsonValue.Create(member.Name))),
            ["additionalProperties"] = false,
        }),
        Shape.List list => Typed("array", list, new() { ["items"] = Of(type, holder, list.Item) }),
        Shape.Localized localized => Reference(localized),
        Shape.Value value => Value(value),
        _ => throw new ArgumentException($"An unknown shape: {shape}.", nameof(shape)),
    };

    private JsonObject Described(string type, string? holder, ShapeMember member)
    {
        var schema = Of(type, member.Name, member.Shape);
        schema.Insert(0, "description", compilation.InAllLanguages(language => MemberWords.Meaning(language.Words, type, holder, member.Name)));
        return schema;
    }

    private JsonObject Localized(JsonObject text) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(compilation.Plan.Languages.Select(language => KeyValuePair.Create(language.Tag, (JsonNode?)text.DeepClone()))),
        ["required"] = JsonText.List(compilation.Plan.Languages.Select(language => JsonValue.Create(language.Tag))),
        ["additionalProperties"] = false,
    };

    private static JsonObject Reference(Shape.Localized localized)
    {
        var reference = new JsonObject { ["$ref"] = localized.Kind == ValueKind.Address ? "#/$defs/pages" : "#/$defs/texts" };
        return localized.IsNullable ? new() { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
    }

    private static JsonObject Value(Shape.Value value)
    {
        if (value.Choices is [var only] && !value.IsNullable)
        {
            return new() { ["const"] = only };
        }

        var single = Single(value.Kind);
        if (!value.Choices.IsEmpty)
        {
            single["enum"] = JsonText.List([.. value.Choices.Select(choice => JsonValue.Create(choice)), .. value.IsNullable ? (JsonNode?[])[null] : []]);
        }

        return value.IsNullable ? WithNull(single) : single;
    }

    private static JsonObject Single(ValueKind kind) => kind switch
    {
        ValueKind.Number => new() { ["type"] = "number" },
        ValueKind.Integer => new() { ["type"] = "integer" },
        ValueKind.Flag => new() { ["type"] = "boolean" },
        ValueKind.Date => new() { ["type"] = "string", ["format"] = "date" },
        ValueKind.Address => new() { ["type"] = "string", ["format"] = "uri-reference" },
        _ => new() { ["type"] = "string" },
    };

    private static JsonObject Typed(string type, Shape shape, JsonObject schema)
    {
        schema.Insert(0, "type", type);
        return shape.IsNullable ? WithNull(schema) : schema;
    }

    private static JsonObject WithNull(JsonObject schema)
    {
        schema["type"] = new JsonArray((string)schema["type"]!, "null");
        return schema;
    }
}
