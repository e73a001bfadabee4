using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Generator.Data.Metadata;

/// <summary>
/// Linked data for the inside of a script element. Angle brackets and ampersands are written as escapes, so that no text can end
/// the element; browsers never run it, and the content security policy does not apply to it.
/// </summary>
internal static class JsonLdBlock
{
    private static readonly JsonSerializerOptions Layout = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(JsonObject data) => data.ToJsonString(Layout);
}
