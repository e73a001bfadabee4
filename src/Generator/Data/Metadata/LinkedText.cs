using System.Text.Json.Nodes;
using Generator.Pages;

namespace Generator.Data.Metadata;

/// <summary>Texts of linked data: one value a language, each with its tag.</summary>
internal static class LinkedText
{
    public static JsonArray Of(Compilation compilation, Func<LanguagePages, string> text) => new(
    [
        .. compilation.Languages.Select(pages => new JsonObject { ["@value"] = text(pages), ["@language"] = pages.Site.Language.Tag }),
    ]);
}
