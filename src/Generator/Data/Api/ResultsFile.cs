using System.Collections.Immutable;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>What the plan says was reached in the period before.</summary>
internal sealed record ResultsFile(string Source, ImmutableArray<ResultRecord> Results) : ApiFile("results", DataPaths.Api("results"))
{
    public static ResultsFile Of(Compilation compilation) => new(
        compilation.Plan.Document.Source.Value,
        [
            .. from chapter in compilation.Plan.Chapters
               from section in chapter.Sections
               from result in section.Results
               select ResultRecord.Of(compilation, chapter, section, result),
        ]);
}

internal sealed record ResultRecord(
    string Id,
    Texts Name,
    int Chapter,
    string Section,
    Texts Place,
    decimal Value,
    string Unit,
    Texts Text,
    Qualifier Qualifier,
    int Year,
    int? Since,
    string? Indicator,
    bool Context,
    decimal? Task,
    decimal? StatedCompletion)
{
    public static ResultRecord Of(Compilation compilation, Chapter chapter, Section section, EarlierResult result) => new(
        result.Id,
        compilation.In(result.Name),
        chapter.Number,
        section.Slug,
        compilation.In(language => language.Locale.Places.Place(chapter, section, result.Place)),
        result.Figure.Value,
        result.Figure.Unit.Value,
        compilation.In(language => language.PlanWords.Figure(result)),
        result.Qualifier,
        result.Year.Value,
        result.Since?.Value,
        result.Indicator?.Value,
        result.IsContext,
        result.Completion?.Task,
        result.Completion?.StatedPercent);
}
