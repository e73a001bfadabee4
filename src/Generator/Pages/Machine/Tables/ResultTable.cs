using Generator.Model;

namespace Generator.Pages.Machine.Tables;

/// <summary>What the plan says was reached in the period before.</summary>
internal static class ResultTable
{
    public const string Name = "results";

    public static Table Of(Compilation compilation)
    {
        var plan = compilation.Plan;
        var rows =
            from chapter in plan.Chapters
            from section in chapter.Sections
            from result in section.Results
            select (Chapter: chapter, Section: section, Result: result);
        return new TableShape<(Chapter Chapter, Section Section, Result Result)>(compilation)
            .Key("id", row => row.Result.Id)
            .Localized("name", (row, pages) => pages.Edition.Text(row.Result.Name))
            .Integer("chapter", row => row.Chapter.Number, isRequired: true)
            .Required("section", row => row.Section.Slug)
            .Localized("place", (row, pages) => pages.Edition.Speech.Places.Place(row.Chapter, row.Section, row.Result.Place))
            .Number("value", row => row.Result.Figure.Value, isRequired: true, unit: "unit")
            .Required("unit", row => row.Result.Figure.Unit.Value, references: UnitTable.Name)
            .Localized("unit_symbol", (row, pages) => pages.Edition.Text(plan.Units[row.Result.Figure.Unit].Symbol))
            .Choice<Qualifier>("qualifier", row => row.Result.Qualifier, isRequired: true)
            .Integer("year", row => row.Result.Year.Value, isRequired: true)
            .Integer("since", row => row.Result.Since?.Value)
            .Text("indicator", row => row.Result.Indicator?.Value, references: IndicatorTable.Name)
            .Flag("context", row => row.Result.IsContext)
            .Number("task", row => row.Result.Completion?.Task, unit: "unit")
            .Number("stated_completion", row => row.Result.Completion?.StatedPercent, unit: Unit.Percent.Value)
            .Required("source", _ => plan.Document.Source.Value, references: SourceTable.Name)
            .Of(Name, MachinePaths.Table(Name), rows);
    }
}
