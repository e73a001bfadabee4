using System.Globalization;
using Generator.Model;
using Generator.Pages.Making;

namespace Generator.Pages.Kinds;

/// <summary>The sources behind the promises' figures, numbered in the order in which the report first names them, as endnotes.</summary>
internal sealed class ReportSources
{
    private readonly List<SourceId> order = [];
    private readonly Dictionary<SourceId, int> numberOf = [];
    private readonly Dictionary<GoalId, string?> numbers = [];

    public ReportSources(LanguagePages pages)
    {
        foreach (var goal in pages.Site.Newest.Goals)
        {
            var own = goal.Parts
                .SelectMany(part => pages.Site.Newest.FiguresFor(part.Target, pages.Site.Plan.Region)?.Points ?? [])
                .Select(point => point.Current.Source)
                .Concat(goal.Milestone?.Report is { } report ? [report.Source] : [])
                .Distinct()
                .Select(Number)
                .Order()
                .Select(number => number.ToString(CultureInfo.InvariantCulture));
            numbers[goal.Goal.Id] = string.Join(pages.Site.Words["report.between_numbers"], own) is { Length: > 0 } text ? text : null;
        }
    }

    /// <summary>The numbers of a goal's sources, or null where nothing was found.</summary>
    public string? NumbersOf(Goal goal) => numbers[goal.Id];

    public IReadOnlyList<SourceId> Order => order;

    private int Number(SourceId source)
    {
        if (!numberOf.TryGetValue(source, out var number))
        {
            order.Add(source);
            number = order.Count;
            numberOf.Add(source, number);
        }

        return number;
    }
}
