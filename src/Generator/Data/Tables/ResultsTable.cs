using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>What the plan says was reached in the period before. Plans that say nothing of it have no such table.</summary>
internal static class ResultsTable
{
    public const string Name = "results";

    public static Table? Of(Compilation compilation)
    {
        var plan = compilation.Plan;
        if (!plan.HasResults)
        {
            return null;
        }

        var rows =
            from chapter in plan.Chapters
            from section in chapter.Sections
            from result in section.Results
            select (Chapter: chapter, Section: section, Result: result);
        return new TableShape<(Chapter Chapter, Section Section, EarlierResult Result)>(compilation)
            .Key("id", row => row.Result.Id)
            .Localized("name", (row, language) => language.Text(row.Result.Name))
            .Integer("chapter", row => row.Chapter.Number, isRequired: true)
            .Required("section", row => row.Section.Slug)
            .Localized("place", (row, language) => language.Locale.Places.Place(row.Chapter, row.Section, row.Result.Place))
            .Number("value", row => row.Result.Figure.Value, isRequired: true, unit: "unit")
            .Required("unit", row => row.Result.Figure.Unit.Value, references: UnitsTable.Name)
            .Localized("unit_symbol", (row, language) => language.Text(plan.Units[row.Result.Figure.Unit].Symbol))
            .Choice<Qualifier>("qualifier", row => row.Result.Qualifier, isRequired: true)
            .Integer("year", row => row.Result.Year.Value, isRequired: true)
            .Integer("since", row => row.Result.Since?.Value)
            .Text("indicator", row => row.Result.Indicator?.Value, references: IndicatorsTable.Name)
            .Flag("context", row => row.Result.IsContext)
            .Number("task", row => row.Result.Completion?.Task, unit: "unit")
            .Number("stated_completion", row => row.Result.Completion?.StatedPercent, unit: Unit.Percent.Value)
            .Required("source", _ => plan.Document.Source.Value, references: SourcesTable.Name)
            .Of(Name, DataPaths.Table(Name), rows);
    }
}
