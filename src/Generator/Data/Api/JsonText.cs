using System.Globalization;
using System.Text.Json.Nodes;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>The shapes that recur in the files of the interface: texts by language, dates, lists.</summary>
internal static class JsonText
{
    /// <summary>An object with a member for each language, or null where there is no text.</summary>
    public static JsonObject? Localized(Compilation compilation, Func<LanguageData, string?> text)
    {
        var localized = new JsonObject();
        foreach (var language in compilation.Languages)
        {
            if (text(language) is not { } written)
            {
                return null;
            }

            localized[language.Language.Tag] = written;
        }

        return localized;
    }

    public static JsonObject? Localized(Compilation compilation, LocalizedText? text) =>
        text is null ? null : Localized(compilation, language => language.Text(text));

    /// <summary>A page of every language, as addresses relative to the file that names them.</summary>
    public static JsonObject? Pages(Compilation compilation, OutputPath file, Func<Routes, string> path) =>
        Localized(compilation, language => RelativeAddress.From(file, path(language.Routes)));

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);

    /// <summary>A unit with its symbols; one of it is the factor of the quantity's base unit.</summary>
    public static JsonObject Unit(Compilation compilation, UnitId id)
    {
        var unit = compilation.Plan.Units[id];
        return new()
        {
            ["id"] = id.Value,
            ["symbol"] = Localized(compilation, unit.Symbol),
            ["quantity"] = unit.Quantity,
            ["factor"] = unit.Factor,
        };
    }
}
