using System.Collections.Immutable;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Api;

/// <summary>What the plan wants done without a number or a date, and how it stood as sources tell it.</summary>
internal sealed record MeasuresFile(ImmutableArray<MeasureRecord> Measures) : ApiFile("measures", DataPaths.Api("measures"))
{
    public static MeasuresFile Of(Compilation compilation) => new(
    [
        .. from chapter in compilation.Plan.Chapters
           from section in chapter.Sections
           from measure in section.Measures
           select MeasureRecord.Of(compilation, chapter, section, measure),
    ]);
}

internal sealed record MeasureRecord(
    string Id, Texts Text, int Chapter, string Section, Texts Place, ActionStage? State, ImmutableArray<StateRecord> States)
{
    public static MeasureRecord Of(Compilation compilation, Chapter chapter, Section section, PlannedAction measure) => new(
        measure.Id,
        compilation.In(measure.Text),
        chapter.Number,
        section.Slug,
        compilation.In(language => language.Locale.Places.Place(chapter, section, measure.Place)),
        measure.Newest?.Stage,
        [
            .. measure.States.Select(
                state => new StateRecord(state.Stage, state.Date, state.Source.Value, compilation.In(state.Note))),
        ]);
}

internal sealed record StateRecord(ActionStage State, DateOnly Date, string Source, Texts? Note);
