using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// An action that the plan announces without a number or a date. It is listed with its place and never scored; how it stands is told as
/// sources tell it.
/// </summary>
internal sealed record PlannedAction(string Id, LocalizedText Text, PlanPlace Place)
{
    /// <summary>How it stood, by date; empty where nothing was found.</summary>
    public ImmutableArray<ActionState> States { get; init; } = [];

    /// <summary>How it stands by the newest account; null where nothing was found.</summary>
    public ActionState? Newest => States is [.., var newest] ? newest : null;

    /// <summary>The action as it was known on a day: what a source told later is nowhere in it.</summary>
    public PlannedAction At(DateOnly day) =>
        States.All(state => state.Known <= day) ? this : this with { States = [.. States.Where(state => state.Known <= day)] };
}

/// <summary>How an action stood from a day on, and who says so.</summary>
/// <param name="Stage">How far it got.</param>
/// <param name="Date">Since when, as the source gives it.</param>
/// <param name="Known">The first day on which anybody could know: that of the state, or of the source where that is later.</param>
/// <param name="Source">Where it stands. Nothing is claimed without.</param>
/// <param name="Note">What else is to be said of it.</param>
internal sealed record ActionState(ActionStage Stage, DateOnly Date, DateOnly Known, SourceId Source, LocalizedText? Note);

/// <summary>How far an action got.</summary>
internal enum ActionStage
{
    /// <summary>Announced and not begun.</summary>
    Planned,

    /// <summary>Under way.</summary>
    Running,

    /// <summary>Carried out.</summary>
    Done,

    /// <summary>Given up.</summary>
    Dropped,
}
