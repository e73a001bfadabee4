using System.Text.Json.Nodes;
using Generator.Data.Tables;

namespace Generator.Data.Metadata;

/// <summary>Texts of linked data: one value a language, each with its tag.</summary>
internal static class LinkedText
{
    public static JsonArray Of(Compilation compilation, Func<LanguageData, string> text) => new(
    [
        .. compilation.Languages.Select(language => new JsonObject { ["@value"] = text(language), ["@language"] = language.Language.Tag }),
    ]);
}
