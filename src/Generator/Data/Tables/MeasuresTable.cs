using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>
/// The plan's measures with the newest account of how they stand. Plans on which no such account was found have no such table.
/// </summary>
internal static class MeasuresTable
{
    public const string Name = "measures";

    public static Table? Of(Compilation compilation)
    {
        if (!compilation.Plan.TellsOfActions)
        {
            return null;
        }

        var rows =
            from chapter in compilation.Plan.Chapters
            from section in chapter.Sections
            from measure in section.Measures
            select (Chapter: chapter, Section: section, Measure: measure);
        return new TableShape<(Chapter Chapter, Section Section, PlannedAction Measure)>(compilation)
            .Key("id", row => row.Measure.Id)
            .Localized("text", (row, language) => language.Text(row.Measure.Text))
            .Integer("chapter", row => row.Chapter.Number, isRequired: true)
            .Required("section", row => row.Section.Slug)
            .Localized("place", (row, language) => language.Locale.Places.Place(row.Chapter, row.Section, row.Measure.Place))
            .Choice<ActionStage>("state", row => row.Measure.Newest?.Stage)
            .Date("since_day", row => row.Measure.Newest?.Date)
            .Text("source", row => row.Measure.Newest?.Source.Value, references: SourcesTable.Name)
            .Localized("note", (row, language) => row.Measure.Newest?.Note is { } note ? language.Text(note) : null)
            .Of(Name, DataPaths.Table(Name), rows);
    }
}
