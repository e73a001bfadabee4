using System.Text.Json;
using System.Text.Json.Serialization;
using Generator.Model;

namespace Generator.Publishing;

/// <summary>
/// The manifest's form on disk: JSON in UTF-8, members in a fixed order, lines ended by a line feed. Older tools wrote less, and what
/// they wrote is read.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(KebabCase<Exactness>), typeof(HashDigits)])]
[JsonSerializable(typeof(SiteManifest))]
internal sealed partial class ManifestJson : JsonSerializerContext
{
    public static byte[] Write(SiteManifest manifest) => JsonFile.Write(manifest, Default.SiteManifest);

    /// <summary>
    /// The manifest, or null for anything else: a web app's manifest.json, one that was cut off or edited, a future format.
    /// </summary>
    public static SiteManifest? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize(bytes, Default.SiteManifest);
            return manifest?.Format == Publishing.SiteManifest.FormatName && IsWhole(manifest) ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether each file of the site lies below its root, and nothing is listed twice; the tool writes no others.</summary>
    private static bool IsWhole(SiteManifest manifest) =>
        AreDistinct(manifest.Files.Select(file => file?.Path is { } path && OutputPath.IsBelowRoot(path) ? path : null))
        && AreDistinct(manifest.Inputs.Select(input => input?.Path));

    private static bool AreDistinct(IEnumerable<string?> paths)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return paths.All(path => path is not null && seen.Add(path));
    }
}
