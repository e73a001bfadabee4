using System.Text.Json.Nodes;

namespace Generator.Pages.Machine.Metadata;

/// <summary>Texts of linked data: one value a language, each with its tag.</summary>
internal static class LinkedText
{
    public static JsonArray Of(Compilation compilation, Func<EditionPages, string> text) => new(
    [
        .. compilation.Editions.Select(pages => new JsonObject { ["@value"] = text(pages), ["@language"] = pages.Edition.Language.Tag }),
    ]);
}
