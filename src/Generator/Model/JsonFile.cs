using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Generator.Model;

/// <summary>Writes JSON as files carry it: indented, lines ended by a line feed, Chinese as it is. Decimals are written exactly.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        // The file is never put into a page; linked data that is has an encoder of its own.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(JsonNode node) => Write(writer => node.WriteTo(writer));

    /// <summary>A record in the form that its context gives it.</summary>
    public static byte[] Write(object record, JsonTypeInfo shape) => Write(writer => JsonSerializer.Serialize(writer, record, shape));

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
        {
            write(writer);
        }

        return [.. bytes.WrittenSpan, (byte)'\n'];
    }
}
