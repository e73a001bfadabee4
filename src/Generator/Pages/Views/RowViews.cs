using Generator.Model;
using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>ROW and FIGURE: an observation with everything that a reader needs to trust it.</summary>
internal sealed class RowViews(LanguageSite site, SourceViews sources, ReferenceViews references)
{
    /// <summary>A table row: the newest figure and those it replaced.</summary>
    public ScriptObject Row(SeriesPoint point)
    {
        var row = point.Current;
        var region = row.Region == site.Plan.Region ? null : site.Text(site.Plan.Regions[row.Region].ShortName);
        return View.Of(
            ("anchor", RowAnchor.Of(row, site.Plan.Region)),
            ("when", site.Locale.Times.When(row.Year, row.Period)),
            ("year", row.Year.ToString()),
            ("region", region),
            ("region_code", row.Region.Value),
            ("value", row.Number is { } number && !IsLevel(row) ? site.Locale.Figures.Number(number, UnitOf(row)) : null),
            ("level_id", IsLevel(row) ? Level(row) : null),
            ("text", Text(row)),
            ("status_id", EnumName.Kebab(row.Status)),
            ("status_word", site.Words.Of("observation_status", row.Status)),
            ("basis", BasisLabel(row)),
            ("source", sources[row.Source]),
            ("sum", Sum(row)),
            ("parents", references.Of(row)),
            ("note", row.Note is { } note ? site.Text(note) : null),
            ("release", ReleaseOf(row)),
            ("earlier", View.List(point.Superseded.Select(Earlier))));
    }

    /// <summary>A figure as it stands beside a goal, with the address of its row.</summary>
    public ScriptObject? Figure(SeriesPoint? point) => point is null ? null : Figure(point.Current);

    public ScriptObject Figure(Observation row) => View.Of(
        ("text", Text(row)),
        ("year", row.Year.ToString()),
        ("when", site.Locale.Times.When(row.Year, row.Period)),
        ("status_id", EnumName.Kebab(row.Status)),
        ("status_word", site.Words.Of("observation_status", row.Status)),
        ("basis", BasisLabel(row)),
        ("source", sources[row.Source]),
        ("path", $"{site.Routes.Indicator(row.Indicator)}#{RowAnchor.Of(row, site.Plan.Region)}"));

    /// <summary>The figure with its unit, or in words what the row says instead.</summary>
    public string Text(Observation row) => row.Value switch
    {
        ObservedValue.Number when IsLevel(row) => site.Words[$"barometer.level_{Level(row)}"],
        ObservedValue.Number number when site.Plan.Indicators[row.Indicator].Observations == ObservationKind.YearlyChange =>
            site.Locale.Figures.Signed(number.Value, UnitOf(row)),
        ObservedValue.Number number => site.Locale.Figures.Write(number.Value, UnitOf(row)),
        ObservedValue.CompletedOn done => site.Words.Fill("absence.completed", site.Locale.Times.Date(done.Date)),
        ObservedValue.NotDoneOn open => site.Words.Fill("absence.not_done", site.Locale.Times.Date(open.Date)),
        _ => site.Words["absence.stated_met"],
    };

    /// <summary>The arithmetic of a derived figure. It is in the unit of the datasets, which is named where the language shows another.</summary>
    public string? Sum(Observation row)
    {
        var figures = site.Locale.Figures;
        return row.Sum is { } sum && figures.Shown(UnitOf(row)).Id != UnitOf(row)
            ? site.Words.Fill("reference.sum_in", sum, site.Text(site.Plan.Units[UnitOf(row)].Symbol))
            : row.Sum;
    }

    /// <summary>A warning level is a word and never a bare digit.</summary>
    private bool IsLevel(Observation row) => UnitOf(row) == Unit.WarningLevel && row.Number is not null;

    private string Level(Observation row) => site.Locale.Figures.Numbers.Write(row.Number!.Value);

    private UnitId UnitOf(Observation row) => site.Plan.Indicators[row.Indicator].Unit;

    private string? BasisLabel(Observation row) =>
        row.Basis.IsUsual ? null : site.Text(site.Plan.Indicators[row.Indicator].Bases[row.Basis].Label);

    private ScriptObject Earlier(Observation row) => View.Of(
        ("text", row.Number is { } number && !IsLevel(row) ? site.Locale.Figures.Number(number, UnitOf(row)) : Text(row)),
        ("release", ReleaseOf(row)),
        ("source", sources[row.Source]),
        ("note", row.Note is { } note ? site.Text(note) : null));

    private ScriptObject ReleaseOf(Observation row) =>
        View.Of(("year", row.Release.ToString()), ("path", site.Routes.Release(row.Release).Value));
}
