using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Wording;

/// <summary>Words on how the plan's actions stand.</summary>
internal sealed class ActionWords(PlanWords plan)
{
    private readonly Words words = plan.Words;

    public string Stage(ActionStage stage) => words.Of("action.stage", stage);

    /// <summary>How an action stands and since when.</summary>
    public string Line(ActionState state) =>
        words.Fill("action.line", ("state", Stage(state.Stage)), ("date", plan.Times.Date(state.Date)));

    /// <summary>How several actions stand, by number; null where nothing was found on any action of the plan.</summary>
    public string? Counts(ImmutableArray<PlannedAction> actions)
    {
        if (!plan.Plan.TellsOfActions || actions.IsEmpty)
        {
            return null;
        }

        var counts = actions
            .GroupBy(action => action.Newest?.Stage)
            .OrderBy(group => group.Key is null)
            .ThenByDescending(group => group.Key)
            .Select(group => words.Fill(
                group.Key is { } stage ? $"action.counted.{EnumName.Snake(stage)}" : "action.counted.none", ("count", group.Count())));
        return words.Fill("action.counts", ("count", actions.Length), ("counts", words.List([.. counts])));
    }
}
