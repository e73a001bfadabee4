using System.Text.Json;

namespace Scriban.Runtime;

/// <summary>JSON as values of templates: objects, arrays, strings, numbers, booleans and null.</summary>
internal static class JsonValues
{
    public static object? ToScript(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var result = new ScriptObject();
                result.Import(json);
                return result;
            case JsonValueKind.Array:
                return new ScriptArray(json.EnumerateArray().Select(ToScript));
            case JsonValueKind.String:
                return json.GetString();
            case JsonValueKind.Number:
                return json.TryGetInt32(out var small) ? small
                    : json.TryGetInt64(out var large) ? large
                    : json.TryGetDecimal(out var exact) ? exact
                    : json.GetDouble();
            case JsonValueKind.True:
                return Boxed.True;
            case JsonValueKind.False:
                return Boxed.False;
            default:
                return null;
        }
    }
}
