using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using YamlDotNet.RepresentationModel;

namespace Generator.Tests.Authoring;

/// <summary>YAML as an editor sees it, held against a schema.</summary>
internal static partial class YamlFile
{
    /// <summary>What a schema finds wrong with a document, each as the place in it and what is said.</summary>
    public static List<string> Faults(JsonSchema schema, string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        var results = schema.Evaluate(
            JsonSerializer.SerializeToElement(Json(stream.Documents[0].RootNode)), new() { OutputFormat = OutputFormat.List });
        return results.IsValid
            ? []
            : [.. (results.Details ?? []).Where(detail => detail.Errors is not null)
                .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))
                .DefaultIfEmpty("invalid")];
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode map =>
            new JsonObject(map.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Json(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode { Style: YamlDotNet.Core.ScalarStyle.Plain } scalar => Plain(scalar.Value!),
        _ => ((YamlScalarNode)node).Value,
    };

    /// <summary>The core schema of YAML 1.2: null, true, false, numbers, and everything else a text.</summary>
    private static JsonNode? Plain(string text) => text switch
    {
        "" or "~" or "null" => null,
        "true" => true,
        "false" => false,
        _ when Number().IsMatch(text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture),
        _ => text,
    };

    [GeneratedRegex(@"^-?[0-9]+(\.[0-9]+)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
