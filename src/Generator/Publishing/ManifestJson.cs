using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Generator.Model;

namespace Generator.Publishing;

/// <summary>The manifest's form on disk: JSON in UTF-8, keys in a fixed order, lines ended by a line feed.</summary>
internal static class ManifestJson
{
    // Changes when a reader of old manifests would misread new ones.
    private const string Format = "generator-site-manifest/1";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        // Chinese paths and titles stay readable; the file is never put into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(SiteManifest manifest)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("tool", "generator");
            json.WriteString("version", manifest.ToolVersion);
            if (manifest.Title is { } title)
            {
                json.WriteString("title", title);
            }

            json.WriteStartArray("files");
            foreach (var file in manifest.Files)
            {
                json.WriteStartObject();
                json.WriteString("path", file.Path);
                json.WriteNumber("size", file.Size);
                json.WriteString("sha256", file.Sha256);
                json.WriteString("exact", EnumName.Kebab(file.Exactness));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("inputs");
            foreach (var input in manifest.Inputs)
            {
                json.WriteStartObject();
                json.WriteString("path", input.Path);
                json.WriteString("sha256", input.Sha256);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>The manifest, or null for anything else: a web app's manifest.json, a cut-off file, a future format.</summary>
    public static SiteManifest? Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("format", out var format) || !format.ValueEquals(Format))
            {
                return null;
            }

            return new SiteManifest(
                Text(root, "version"),
                root.TryGetProperty("title", out var title) ? title.GetString() : null,
                [.. root.GetProperty("files").EnumerateArray().Select(ReadFile)],
                [.. root.GetProperty("inputs").EnumerateArray().Select(ReadInput)]);
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static ManifestFile ReadFile(JsonElement file) =>
        new(Text(file, "path"), file.GetProperty("size").GetInt64(), Text(file, "sha256"), ReadExactness(file));

    /// <summary>Earlier versions of the tool made nothing but files that are exact everywhere, and did not say so.</summary>
    private static Exactness ReadExactness(JsonElement file) =>
        file.TryGetProperty("exact", out var exact) && exact.ValueEquals(EnumName.Kebab(Exactness.ProcessorFamily))
            ? Exactness.ProcessorFamily
            : Exactness.Everywhere;

    private static ManifestInput ReadInput(JsonElement input) => new(Text(input, "path"), Text(input, "sha256"));

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException($"“{name}” is null.");
}
