using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>A status with the number of goals that have it now.</summary>
internal sealed record StatusTermView(StatusView Status, int Count) : StatusView(Status);

/// <summary>A status of figures: what it means.</summary>
internal record FigureStatusView(string Word, string Explanation) : View;

/// <summary>A status of figures: what it means, and how many figures have it.</summary>
internal sealed record FigureTermView(string Word, string Explanation, int Count) : FigureStatusView(Word, Explanation);

/// <summary>An indicator with figures on more than one basis, or on a named one.</summary>
internal sealed record BasisTermView(string Name, string Path, ImmutableArray<BasisView> Bases) : View;

/// <summary>What the report's own terms mean, each with how often it occurs: statuses of goals, statuses of figures, bases.</summary>
internal sealed class TermViews(LanguageSite site, StatusViews statuses)
{
    /// <summary>Best first, with the number of goals that have the status now.</summary>
    public ImmutableArray<StatusTermView> Statuses()
    {
        var counted = site.Newest.Goals.CountBy(goal => goal.Status).ToDictionary();
        return
        [
            .. site.Newest.Statuses
                .Reverse()
                .Select(status => new StatusTermView(statuses[status], counted.GetValueOrDefault(status))),
        ];
    }

    /// <summary>What a figure can be, for those who look at figures.</summary>
    public ImmutableArray<FigureStatusView> Qualities { get; } =
        [.. Enum.GetValues<ObservationStatus>().Select(status => Quality(site, status))];

    public ImmutableArray<FigureTermView> FigureStatuses()
    {
        var counted = site.Plan.Observations.CountBy(row => row.Status).ToDictionary();
        return
        [
            .. Enum.GetValues<ObservationStatus>()
                .Select(status => (Status: status, Told: Quality(site, status)))
                .Select(one => new FigureTermView(one.Told.Word, one.Told.Explanation, counted.GetValueOrDefault(one.Status))),
        ];
    }

    /// <summary>The indicators that have figures on more than one basis, or on a named one.</summary>
    public ImmutableArray<BasisTermView> Bases() =>
    [
        .. site.Plan.Indicators.Where(indicator => indicator.Bases.Count > 0).Select(indicator => new BasisTermView(
            site.Text(indicator.Name), site.Routes.Indicator(indicator.Id).Value, BasisView.Of(site, indicator))),
    ];

    private static FigureStatusView Quality(LanguageSite site, ObservationStatus status) => new(
        site.Words.Of("observation_status", status), site.Words.Of("observation_status_explained", status));
}
