using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>RESULT: what the plan says of the period before.</summary>
internal sealed record ResultView(
    string Id,
    string Anchor,
    string Name,
    string Text,
    string Place,
    string Year,
    string? Since,
    bool IsContext,
    IndicatorLink? Indicator,
    CompletionView? Completion,
    SourceView Source) : View;

/// <summary>What was to be reached, and how much of it the plan says was.</summary>
internal sealed record CompletionView(string Task, string Stated) : View;

/// <summary>What the plan's sections say beside their promises.</summary>
internal sealed class EarlierResultViews(LanguageSite site, SourceViews sources)
{
    public string Stated(Completion completion) => site.Locale.Figures.Write(completion.StatedPercent, Unit.Percent);

    public ResultView Result(Chapter chapter, Section section, EarlierResult result) => new(
        result.Id,
        Anchor(result),
        site.Text(result.Name),
        site.PlanWords.Figure(result),
        site.Locale.Places.Place(chapter, section, result.Place),
        result.Year.ToString(),
        result.Since?.ToString(),
        result.IsContext,
        result.Indicator is { } id ? IndicatorLink.Of(site, id) : null,
        result.Completion is { } completion
            ? new(site.Locale.Figures.Write(completion.Task, result.Figure.Unit), Stated(completion))
            : null,
        sources[site.Plan.Document.Source]);

    public static string Anchor(EarlierResult result) => $"result-{result.Id}";

    public ImmutableArray<ResultView> Results(Chapter chapter, Section section) =>
        [.. section.Results.Select(result => Result(chapter, section, result))];
}
