using System.Text.Json.Nodes;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>What the plan says was reached in the period before.</summary>
internal static class ApiResults
{
    public static JsonObject Of(Compilation compilation)
    {
        var results =
            from chapter in compilation.Plan.Chapters
            from section in chapter.Sections
            from result in section.Results
            select Result(compilation, chapter, section, result);
        return new() { ["source"] = compilation.Plan.Document.Source.Value, ["results"] = JsonText.List(results) };
    }

    private static JsonObject Result(Compilation compilation, Chapter chapter, Section section, EarlierResult result) => new()
    {
        ["id"] = result.Id,
        ["name"] = JsonText.Localized(compilation, result.Name),
        ["chapter"] = chapter.Number,
        ["section"] = section.Slug,
        ["place"] = JsonText.Localized(compilation, language => language.Locale.Places.Place(chapter, section, result.Place)),
        ["value"] = result.Figure.Value,
        ["unit"] = result.Figure.Unit.Value,
        ["text"] = JsonText.Localized(compilation, language => language.Sentences.Result(result)),
        ["qualifier"] = EnumName.Kebab(result.Qualifier),
        ["year"] = result.Year.Value,
        ["since"] = result.Since?.Value,
        ["indicator"] = result.Indicator?.Value,
        ["context"] = result.IsContext,
        ["task"] = result.Completion?.Task,
        ["stated_completion"] = result.Completion?.StatedPercent,
    };
}
