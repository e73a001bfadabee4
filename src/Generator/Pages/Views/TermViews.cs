using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>What the report's own terms mean, each with how often it occurs: statuses of goals, statuses of figures, bases.</summary>
internal sealed class TermViews(LanguageSite site, StatusViews statuses)
{
    /// <summary>Best first, with the number of goals that have the status now.</summary>
    public ScriptArray Statuses()
    {
        var counted = site.Newest.Goals.CountBy(goal => goal.Status).ToDictionary();
        return View.List(Enum.GetValues<Assessment.Status>().Reverse()
            .Select(status => View.With(statuses[status], ("count", counted.GetValueOrDefault(status)))));
    }

    public ScriptArray FigureStatuses()
    {
        var counted = site.Plan.Observations.CountBy(row => row.Status).ToDictionary();
        return View.List(Enum.GetValues<ObservationStatus>().Select(status => View.Of(
            ("word", site.Words.Of("observation_status", status)),
            ("explanation", site.Words.Of("observation_status_explained", status)),
            ("count", counted.GetValueOrDefault(status)))));
    }

    /// <summary>The indicators that have figures on more than one basis, or on a named one.</summary>
    public ScriptArray Bases() => View.List(
        from indicator in site.Plan.Indicators
        where indicator.Bases.Count > 0
        select View.Of(
            ("name", site.Text(indicator.Name)),
            ("path", site.Routes.Indicator(indicator.Id).Value),
            ("bases", View.List(indicator.Bases.Values.OrderBy(basis => basis.Id.Value, StringComparer.Ordinal).Select(basis => View.Of(
                ("label", site.Text(basis.Label)),
                ("note", basis.Note is { } note ? site.Text(note) : null)))))));
}
