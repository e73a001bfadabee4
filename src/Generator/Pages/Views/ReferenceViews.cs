using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>REFERENCE: what a figure was worked out from, as a link to the row, the source or the promise.</summary>
internal sealed class ReferenceViews(Edition edition)
{
    private readonly Dictionary<GoalId, (string Title, string Path)> goals = (
        from chapter in edition.Plan.Chapters
        from section in chapter.Sections
        from goal in section.Goals
        select (goal.Id, Title: edition.Text(goal.Title), Path: $"{edition.Routes.Section(chapter, section)}#{goal.Id}"))
        .ToDictionary(goal => goal.Id, goal => (goal.Title, goal.Path));

    /// <summary>The references of a row, in the order in which the content gives them.</summary>
    public ScriptArray Of(Observation row) => View.List(row.Parents.Select(reference => Of(reference, row.Region)));

    /// <summary>The newest figure that a reference means: of the region of the row that names it, or else of the whole region of the plan.</summary>
    public Observation? Find(FigureReference.Row reference, RegionCode region) =>
        Point(reference, region) ?? Point(reference, edition.Plan.Region);

    private Observation? Point(FigureReference.Row reference, RegionCode region) => edition.Newest.Find(reference.Indicator, region)?.Points
        .Select(point => point.Current)
        .FirstOrDefault(row => reference.IsOf(row, region));

    private ScriptObject Of(FigureReference reference, RegionCode region)
    {
        var (text, path) = reference switch
        {
            FigureReference.Of source => (edition.Text(edition.Plan.Sources[source.Source].Title), edition.Routes.Source(source.Source).Value),
            FigureReference.Promise promise => goals[promise.Goal],
            FigureReference.Row row => (Name(row), Path(row, region)),
            _ => throw new ArgumentException($"An unknown reference: {reference}.", nameof(reference)),
        };
        return View.Of(("text", text), ("path", path));
    }

    private string Name(FigureReference.Row row) => edition.Words.Fill(
        "reference.row", edition.Text(edition.Plan.Indicators[row.Indicator].Name), edition.Speech.Times.When(row.Year, row.Period));

    private string Path(FigureReference.Row row, RegionCode region) => Find(row, region) is { } found
        ? $"{edition.Routes.Indicator(row.Indicator)}#{RowAnchor.Of(found, edition.Plan.Region)}"
        : edition.Routes.Indicator(row.Indicator).Value;
}
