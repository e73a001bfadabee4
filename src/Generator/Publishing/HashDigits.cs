using System.Text.Json;
using System.Text.Json.Serialization;
using Generator.Model;

namespace Generator.Publishing;

/// <summary>A hash as JSON has it: in its hexadecimal digits.</summary>
internal sealed class HashDigits : JsonConverter<ContentHash>
{
    public override ContentHash Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? ContentHash.Parse(reader.GetString()) : null) ?? throw new JsonException();

    public override void Write(Utf8JsonWriter writer, ContentHash value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
