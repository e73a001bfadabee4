using Generator.Model;
using Generator.Progress;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>ROW and FIGURE: an observation with everything that a reader needs to trust it.</summary>
internal sealed class RowViews(Edition edition, SourceViews sources, ReferenceViews references)
{
    /// <summary>A table row: the newest figure and those it replaced.</summary>
    public ScriptObject Row(SeriesPoint point)
    {
        var row = point.Current;
        var region = row.Region == edition.Plan.Region ? null : edition.Text(edition.Plan.Regions[row.Region].ShortName);
        return View.Of(
            ("anchor", RowAnchor.Of(row, edition.Plan.Region)),
            ("when", edition.Speech.Times.When(row.Year, row.Period)),
            ("year", row.Year.ToString()),
            ("region", region),
            ("region_code", row.Region.Value),
            ("value", row.Number is { } number && !IsLevel(row) ? edition.Speech.Figures.Number(number, UnitOf(row)) : null),
            ("level_id", IsLevel(row) ? Level(row) : null),
            ("text", Text(row)),
            ("status_id", EnumName.Kebab(row.Status)),
            ("status_word", edition.Words.Of("observation_status", row.Status)),
            ("basis", BasisLabel(row)),
            ("source", sources[row.Source]),
            ("sum", Sum(row)),
            ("parents", references.Of(row)),
            ("note", row.Note is { } note ? edition.Text(note) : null),
            ("release", ReleaseOf(row)),
            ("earlier", View.List(point.Superseded.Select(Earlier))));
    }

    /// <summary>A figure as it stands beside a goal, with the address of its row.</summary>
    public ScriptObject? Figure(SeriesPoint? point) => point is null ? null : Figure(point.Current);

    public ScriptObject Figure(Observation row) => View.Of(
        ("text", Text(row)),
        ("year", row.Year.ToString()),
        ("when", edition.Speech.Times.When(row.Year, row.Period)),
        ("status_id", EnumName.Kebab(row.Status)),
        ("status_word", edition.Words.Of("observation_status", row.Status)),
        ("basis", BasisLabel(row)),
        ("source", sources[row.Source]),
        ("path", $"{edition.Routes.Indicator(row.Indicator)}#{RowAnchor.Of(row, edition.Plan.Region)}"));

    /// <summary>The figure with its unit, or in words what the row says instead.</summary>
    public string Text(Observation row) => row.Value switch
    {
        ObservedValue.Number when IsLevel(row) => edition.Words[$"barometer.level_{Level(row)}"],
        ObservedValue.Number number when edition.Plan.Indicators[row.Indicator].Observations == ObservationKind.YearlyChange =>
            edition.Speech.Figures.Signed(number.Value, UnitOf(row)),
        ObservedValue.Number number => edition.Speech.Figures.Write(number.Value, UnitOf(row)),
        ObservedValue.CompletedOn done => edition.Words.Fill("absence.completed", edition.Speech.Times.Date(done.Date)),
        ObservedValue.NotDoneOn open => edition.Words.Fill("absence.not_done", edition.Speech.Times.Date(open.Date)),
        _ => edition.Words["absence.stated_met"],
    };

    /// <summary>The arithmetic of a derived figure. It is in the unit of the datasets, which is named where the language shows another.</summary>
    public string? Sum(Observation row)
    {
        var figures = edition.Speech.Figures;
        return row.Sum is { } sum && figures.Shown(UnitOf(row)).Id != UnitOf(row)
            ? edition.Words.Fill("reference.sum_in", sum, edition.Text(edition.Plan.Units[UnitOf(row)].Symbol))
            : row.Sum;
    }

    /// <summary>A warning level is a word and never a bare digit.</summary>
    private bool IsLevel(Observation row) => UnitOf(row) == Unit.WarningLevel && row.Number is not null;

    private string Level(Observation row) => edition.Speech.Figures.Numbers.Write(row.Number!.Value);

    private UnitId UnitOf(Observation row) => edition.Plan.Indicators[row.Indicator].Unit;

    private string? BasisLabel(Observation row) =>
        row.Basis.IsUsual ? null : edition.Text(edition.Plan.Indicators[row.Indicator].Bases[row.Basis].Label);

    private ScriptObject Earlier(Observation row) => View.Of(
        ("text", row.Number is { } number && !IsLevel(row) ? edition.Speech.Figures.Number(number, UnitOf(row)) : Text(row)),
        ("release", ReleaseOf(row)),
        ("source", sources[row.Source]),
        ("note", row.Note is { } note ? edition.Text(note) : null));

    private ScriptObject ReleaseOf(Observation row) =>
        View.Of(("year", row.Release.ToString()), ("path", edition.Routes.Release(row.Release).Value));
}
