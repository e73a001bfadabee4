using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Generator.Tests.Data;

/// <summary>
/// A validator for the part of JSON Schema, draft 2020-12, that the site's schemas use, written from the specification and not from
/// the code that writes them. A keyword that it does not know is a fault of the schema.
/// </summary>
internal static partial class JsonSchemaCheck
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description"];

    private static readonly string[] Assertions = ["type", "properties", "required", "additionalProperties", "items", "enum", "const", "anyOf", "$ref", "format"];

    public static List<string> Faults(JsonObject schema, JsonNode? value) => [.. Check(schema, schema, value, string.Empty)];

    /// <summary>Places of a schema that break the specification's own rules.</summary>
    public static IEnumerable<string> UnsoundParts(JsonObject root) => Parts(root).SelectMany(part => Unsound(root, part));

    /// <summary>The schemas of all members that objects are described with, texts by language aside.</summary>
    public static IEnumerable<JsonObject> NamedMembers(JsonObject root) =>
        Parts(new JsonObject(root.Where(pair => pair.Key != "$defs").Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone()))))
            .SelectMany(part => (part["properties"] as JsonObject)?.Select(member => (JsonObject)member.Value!) ?? []);

    private static IEnumerable<string> Unsound(JsonObject root, JsonObject part)
    {
        foreach (var (keyword, value) in part)
        {
            var sound = keyword switch
            {
                "properties" or "$defs" => value is JsonObject,
                "required" => value is JsonArray names && names.Select(name => (string)name!).Distinct(StringComparer.Ordinal).Count() == names.Count
                    && names.All(name => part["properties"]![(string)name!] is not null),
                "enum" or "anyOf" => value is JsonArray { Count: > 0 },
                "type" => Types(value!).All(type => type is "object" or "array" or "string" or "number" or "integer" or "boolean" or "null"),
                "$ref" => Resolve(root, (string)value!) is not null,
                _ => Annotations.Contains(keyword) || Assertions.Contains(keyword),
            };
            if (!sound)
            {
                yield return $"{keyword}: {value}";
            }
        }
    }

    private static IEnumerable<JsonObject> Parts(JsonObject schema)
    {
        IEnumerable<JsonObject> inner =
        [
            .. (schema["properties"] as JsonObject ?? []).Concat(schema["$defs"] as JsonObject ?? []).Select(pair => pair.Value).OfType<JsonObject>(),
            .. (schema["anyOf"] as JsonArray ?? []).OfType<JsonObject>(),
            .. schema["items"] is JsonObject items ? (JsonObject[])[items] : [],
        ];
        return inner.SelectMany(Parts).Prepend(schema);
    }

    private static IEnumerable<string> Check(JsonObject root, JsonObject schema, JsonNode? value, string place)
    {
        if (schema["$ref"] is { } reference)
        {
            return Check(root, Resolve(root, (string)reference!)!, value, place);
        }

        if (schema["anyOf"] is JsonArray any)
        {
            var tries = any.Select(one => Check(root, (JsonObject)one!, value, place).ToList()).ToList();
            return tries.Exists(faults => faults.Count == 0) ? [] : tries[0];
        }

        if (schema["type"] is { } types && !Types(types).Any(type => Is(type, value)))
        {
            return [$"{place}: {value?.ToJsonString() ?? "null"} is no {string.Join(" or ", Types(types))}"];
        }

        return Values(schema, value, place).Concat(value switch
        {
            JsonObject record => Members(root, schema, record, place),
            JsonArray list when schema["items"] is JsonObject items => list.SelectMany((item, index) => Check(root, items, item, $"{place}[{index}]")),
            _ => [],
        });
    }

    private static IEnumerable<string> Values(JsonObject schema, JsonNode? value, string place)
    {
        if (schema["enum"] is JsonArray choices && !choices.Any(choice => JsonNode.DeepEquals(choice, value)))
        {
            yield return $"{place}: {value} is none of the choices";
        }

        if (schema["const"] is { } constant && !JsonNode.DeepEquals(constant, value))
        {
            yield return $"{place}: {value} is not the constant";
        }

        if (schema["format"] is { } format && value is not null && !Fits((string)format!, (string)value!))
        {
            yield return $"{place}: {value} is no {format}";
        }
    }

    private static IEnumerable<string> Members(JsonObject root, JsonObject schema, JsonObject record, string place)
    {
        var properties = (JsonObject)schema["properties"]!;
        foreach (var name in schema["required"]!.AsArray().Select(name => (string)name!).Where(name => !record.ContainsKey(name)))
        {
            yield return $"{place}: {name} is missing";
        }

        foreach (var (name, value) in record)
        {
            if (properties[name] is not JsonObject described)
            {
                yield return $"{place}: {name} is not named";
                continue;
            }

            foreach (var fault in Check(root, described, value, place.Length == 0 ? name : $"{place}.{name}"))
            {
                yield return fault;
            }
        }
    }

    private static IEnumerable<string> Types(JsonNode types) => types is JsonArray several ? several.Select(type => (string)type!) : [(string)types!];

    private static bool Is(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => value?.GetValueKind() == JsonValueKind.Number && (decimal)value! % 1 == 0,
        _ => value?.GetValueKind() == JsonValueKind.String,
    };

    private static bool Fits(string format, string text) => format switch
    {
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "uri-reference" => Reference().IsMatch(text),
        _ => false,
    };

    private static JsonObject? Resolve(JsonObject root, string reference) =>
        reference.StartsWith("#/$defs/", StringComparison.Ordinal) ? root["$defs"]?[reference["#/$defs/".Length..]] as JsonObject : null;

    /// <summary>The characters of RFC 3986, a percent sign only before two hexadecimal digits, at most one fragment.</summary>
    [GeneratedRegex(@"^([A-Za-z0-9\-._~:/?\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*(#([A-Za-z0-9\-._~:/?@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();
}
