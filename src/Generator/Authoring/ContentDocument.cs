using System.Collections.Immutable;
using Generator.Validation;
using Generator.Validation.Fields;

namespace Generator.Authoring;

/// <summary>A kind of content file: the name of its schema and descriptions ("section"), and its fields.</summary>
internal sealed record ContentDocument(string Name, DocumentShape Shape)
{
    private const string IndicatorFolder = "indicators/";

    /// <summary>Every kind of content file, by name.</summary>
    public static ImmutableArray<ContentDocument> All { get; } =
    [
        .. ContentShapes.All
            .Select(shape => new ContentDocument(NameOf(shape.Path), shape))
            .OrderBy(document => document.Name, StringComparer.Ordinal),
    ];

    /// <summary>The kind of a YAML file or Markdown file by its path below the content folder.</summary>
    public static string NameOf(string path)
    {
        if (path.StartsWith(IndicatorFolder, StringComparison.Ordinal))
        {
            return "indicators";
        }

        var file = path[(path.LastIndexOf('/') + 1)..];
        return file[..file.IndexOf('.', StringComparison.Ordinal)];
    }

    public static ContentDocument Find(string name) => All.Single(one => one.Name == name);
}
