using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Generator.Model;
using Generator.Model.Plurals;
using Generator.Validation.Fields;

namespace Generator.Authoring;

/// <summary>
/// The fields of a content file as JSON Schema, draft 2020-12, for editors that complete and check. It refuses nothing that the reader
/// accepts: what only the reader can see (names that are not declared, figures that do not go together) it leaves to the check.
/// </summary>
internal sealed class ContentSchema
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";
    private const string Localized = "localized";
    private const string Symbol = "symbol";
    private const string Digits = "[0-9０-９]";
    private const string NamePattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private readonly string file;

    private ContentSchema(string file) => this.file = file;

    /// <summary>The schemas of all kinds of content files.</summary>
    public static IEnumerable<DeskFile> All(ImmutableArray<SiteLanguage> languages) =>
        ContentDocument.All.Select(document => new DeskFile($"{document.Name}.json", Write(document, languages)));

    private static byte[] Write(ContentDocument document, ImmutableArray<SiteLanguage> languages)
    {
        var schema = new ContentSchema(document.Name).Of(document.Shape.Root, path: null);
        schema.Insert(0, "description", Both(FieldDescriptions.OfFile(document.Name)));
        schema.Insert(0, "title", document.Name);
        schema.Insert(0, "$schema", Draft);
        schema["$defs"] = new JsonObject
        {
            [Localized] = InEveryLanguage(languages, () => Scalar(["string", "number", "boolean"], @"\S")),
            [Symbol] = InEveryLanguage(languages, SymbolOrForms),
        };
        return JsonFile.Write(schema);
    }

    private static string Both(StaffText text) => $"{text.Chinese}\n\n{text.English}";

    /// <param name="kind">What is held.</param>
    /// <param name="path">The path of what holds it; null at the root, where a list or map is not part of the path.</param>
    private JsonObject Of(FieldKind kind, string? path) => kind switch
    {
        FieldKind.Text => Scalar(["string", "number", "boolean"], @"\S"),
        FieldKind.Reference => Scalar(["string", "number", "boolean"], @"\S"),
        FieldKind.Name => Scalar(["string", "integer"], NamePattern),
        FieldKind.Number => Scalar(["number", "string"], Digits),
        FieldKind.Integer(var min, var max) => Within(Scalar(["integer", "string"], Digits), min, max),
        FieldKind.Year => Within(Scalar(["integer", "string"], Digits), Year.Earliest, Year.Latest),
        FieldKind.Date(true) => Scalar(["string", "integer"], @"^\s*[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?\s*$"),
        FieldKind.Date => Scalar(["string"], @"^\s*[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\s*$"),
        FieldKind.Flag => new JsonObject { ["type"] = "boolean" },
        FieldKind.Address => Scalar(["string"], @"^\s*[Hh][Tt][Tt][Pp][Ss]?://"),
        FieldKind.Localized => new JsonObject { ["$ref"] = $"#/$defs/{Localized}" },
        FieldKind.Symbol => new JsonObject { ["$ref"] = $"#/$defs/{Symbol}" },
        FieldKind.Choice(var words) => new JsonObject { ["enum"] = List(words) },
        FieldKind.List list => new JsonObject { ["type"] = "array", ["items"] = Of(list.Item, path is null ? string.Empty : path + "[]") },
        FieldKind.Map map => OfMap(map, path),
        FieldKind.Group group => OfGroup(group, path ?? string.Empty),
        _ => throw new ArgumentException($"A field of an unknown kind: {kind}.", nameof(kind)),
    };

    private JsonObject OfMap(FieldKind.Map map, string? path)
    {
        var schema = new JsonObject { ["type"] = "object" };
        if (map.KeysAreNames)
        {
            schema["propertyNames"] = new JsonObject { ["pattern"] = NamePattern };
        }

        var inner = path is null ? string.Empty : DocumentedField.Join(path, ShapeRecorder.AnyName);
        if (!map.Own.IsEmpty)
        {
            schema["properties"] = Properties(map.Own, path ?? string.Empty);
        }

        schema["additionalProperties"] = Of(map.Value, inner);
        return schema;
    }

    private JsonObject Properties(ImmutableArray<FieldShape> fields, string path)
    {
        var properties = new JsonObject();
        foreach (var field in fields)
        {
            var inner = DocumentedField.Join(path, field.Key);
            var schema = Of(field.Kind, inner);
            schema.Insert(0, "description", Both(FieldDescriptions.Of(file, inner)));
            properties[field.Key] = schema;
        }

        return properties;
    }

    private JsonObject OfGroup(FieldKind.Group group, string path)
    {
        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = Properties(group.Fields, path),
            ["required"] = List(group.Fields.Where(field => field.Need == Need.Required).Select(field => field.Key)),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Scalar(string[] types, string pattern) =>
        new() { ["type"] = types.Length == 1 ? types[0] : List(types), ["pattern"] = pattern };

    private static JsonObject Within(JsonObject schema, int min, int max)
    {
        schema["minimum"] = min;
        schema["maximum"] = max;
        return schema;
    }

    private static JsonObject InEveryLanguage(ImmutableArray<SiteLanguage> languages, Func<JsonObject> text) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(languages.Select(language => KeyValuePair.Create(language.Tag, (JsonNode?)text()))),
        ["required"] = List(languages.Select(language => language.Tag)),
        ["additionalProperties"] = false,
    };

    /// <summary>A symbol may be empty; a word that changes with its number has a text for each plural category.</summary>
    private static JsonObject SymbolOrForms() => new()
    {
        ["type"] = List(["string", "number", "boolean", "null", "object"]),
        ["properties"] = new JsonObject(Enum.GetValues<PluralCategory>().Select(category =>
            KeyValuePair.Create(EnumName.Snake(category), (JsonNode?)Scalar(["string", "number", "boolean"], @"\S")))),
        ["required"] = List([EnumName.Snake(PluralCategory.Other)]),
        ["additionalProperties"] = false,
    };

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode?)JsonValue.Create(text))]);
}
