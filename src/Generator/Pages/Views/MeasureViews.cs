using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>MEASURE: an action of the plan without a number.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Place">Where the plan says so.</param>
/// <param name="States">How it stood, the newest first.</param>
/// <param name="Unfound">Whether nothing was found on it although something was on others.</param>
internal sealed record MeasureView(string Id, string Text, string Place, ImmutableArray<MeasureStateView> States, bool Unfound) : View;

/// <summary>STATE: how an action stood from a day on, and who says so.</summary>
internal sealed record MeasureStateView(string Id, string Line, string? Note, SourceView Source) : View;

/// <summary>The plan's actions.</summary>
internal sealed class MeasureViews(LanguageSite site, SourceViews sources)
{
    public ImmutableArray<MeasureView> Of(Chapter chapter, Section section) =>
    [
        .. section.Measures.Select(measure => new MeasureView(
            measure.Id,
            site.Text(measure.Text),
            site.Locale.Places.Place(chapter, section, measure.Place),
            [.. measure.States.Reverse().Select(State)],
            site.Plan.TellsOfActions && measure.States.IsEmpty)),
    ];

    private MeasureStateView State(ActionState state) => new(
        EnumName.Kebab(state.Stage),
        site.PlanWords.Actions.Line(state),
        state.Note is { } note ? site.Text(note) : null,
        sources[state.Source]);
}
