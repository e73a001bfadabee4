using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>REFERENCE: what a figure was worked out from, as a link to the row, the source or the promise.</summary>
internal sealed record ReferenceView(string Text, string Path) : View;

/// <summary>What the figures that were worked out rest on.</summary>
internal sealed class ReferenceViews(LanguageSite site)
{
    private readonly Dictionary<GoalId, (string Title, string Path)> goals = (
        from chapter in site.Plan.Chapters
        from section in chapter.Sections
        from goal in section.Goals
        select (goal.Id, Title: site.Text(goal.Title), Path: $"{site.Routes.Section(chapter, section)}#{goal.Id}"))
        .ToDictionary(goal => goal.Id, goal => (goal.Title, goal.Path));

    /// <summary>The references of a row, in the order in which the content gives them.</summary>
    public ImmutableArray<ReferenceView> Of(Observation row) => [.. row.Parents.Select(reference => Of(reference, row.Region))];

    private ReferenceView Of(FigureReference reference, RegionCode region)
    {
        var (text, path) = reference switch
        {
            FigureReference.Of source => (site.Text(site.Plan.Sources[source.Source].Title), site.Routes.Source(source.Source).Value),
            FigureReference.Promise promise => goals[promise.Goal],
            FigureReference.Row row => (site.PlanWords.Name(row), Path(row, region)),
            _ => throw new ArgumentException($"An unknown reference: {reference}.", nameof(reference)),
        };
        return new(text, path);
    }

    private string Path(FigureReference.Row row, RegionCode region) => site.Assessment.Find(row, region) is { } found
        ? $"{site.Routes.Indicator(row.Indicator)}#{RowAnchor.Of(found, site.Plan.Region)}"
        : site.Routes.Indicator(row.Indicator).Value;
}
