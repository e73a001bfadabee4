using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Generator.Data.Api;

/// <summary>Writes JSON as files carry it: indented, lines ended by a line feed, Chinese as it is. Decimals are written exactly.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        // The file is never put into a page; see JsonLdBlock for what is.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(JsonNode node)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
        {
            node.WriteTo(writer);
        }

        return [.. bytes.WrittenSpan, (byte)'\n'];
    }
}
