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

    /// <summary>The manifest, or null for anything else: a web app's manifest.json, a cut-off file, a future format.</summary>
    public static SiteManifest? Read(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize(bytes, Default.SiteManifest);
            return manifest?.Format == Publishing.SiteManifest.FormatName ? manifest : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
