using System.Globalization;
using System.Text.Json.Nodes;

namespace Generator.Data.Api;

/// <summary>How files made from nodes write dates and lists.</summary>
internal static class JsonText
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);
}
