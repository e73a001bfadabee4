using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Structure;

/// <summary>
/// Reads one measure of a section and how it stood, by date. A source that is older than what it is said to tell cannot tell it, and a
/// state that only repeats the one before is no news.
/// </summary>
internal static class PlannedActionReader
{
    public static PlannedAction? Read(FieldReader fields, UniqueNames names, Definitions definitions, ReadingScope scope)
    {
        var id = names.Claim(fields);
        var place = PlaceReader.Read(fields, scope);
        var text = fields.Localized("text");
        var states = ReadStates(fields, definitions, scope);
        fields.End();
        return id is null || place is null || text is null ? null : new PlannedAction(id, text, place) { States = states };
    }

    private static ImmutableArray<ActionState> ReadStates(FieldReader measure, Definitions definitions, ReadingScope scope)
    {
        var states = ImmutableArray.CreateBuilder<ActionState>();
        foreach (var fields in measure.Items("states", "state"))
        {
            if (ReadState(fields, definitions, scope) is not { } state)
            {
                continue;
            }

            if (states is [.., var before] && state.Date <= before.Date)
            {
                scope.Report(VersionProblems.StateOutOfOrder(fields.At("date"), state.Date, before.Date));
            }
            else if (states is [.., var same] && state.Stage == same.Stage)
            {
                scope.Report(VersionProblems.StateRepeated(fields.At("state"), Choices<ActionStage>.NameOf(state.Stage)));
            }

            states.Add(state);
        }

        return states.ToImmutable();
    }

    private static ActionState? ReadState(FieldReader fields, Definitions definitions, ReadingScope scope)
    {
        var stage = fields.Choice<ActionStage>("state");
        var date = fields.Date("date");
        var name = fields.Reference("source", definitions.Sources);
        var note = fields.OptionalLocalized("note");
        fields.End();
        if (stage is null || date is not { } day || name is null)
        {
            return null;
        }

        var source = definitions.Sources.Find(name);
        if (source is not null && LastDay(source) < day)
        {
            scope.Report(VersionProblems.SourceTooOld(fields.At("source"), name, source.Date, day));
        }

        var told = source is null ? null : DateText.FirstDay(source.Date);
        return new ActionState(stage.Value, day, told > day ? told.Value : day, new SourceId(name), note);
    }

    /// <summary>The last day that the date of a source can mean.</summary>
    private static DateOnly LastDay(Source source)
    {
        var first = DateText.FirstDay(source.Date)!.Value;
        return source.Date.Length switch
        {
            4 => first.AddYears(1).AddDays(-1),
            7 => first.AddMonths(1).AddDays(-1),
            _ => first,
        };
    }
}
