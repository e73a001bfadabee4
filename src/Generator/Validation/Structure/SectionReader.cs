using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Rules;

namespace Generator.Validation.Structure;

/// <summary>Reads one section folder: section.yaml and the prose beside it. The folder's number is the section's unless it is unnumbered.</summary>
internal static class SectionReader
{
    public const string OwnFile = "section.yaml";

    public static Section? Read(NumberedFolder folder, UniqueNames slugs, StructureNames names, Definitions definitions, ReadingScope scope)
    {
        var path = $"{folder.Path}/{OwnFile}";
        slugs.Claim(folder.Slug, ReadingScope.PlaceOf(path));
        var prose = ProseReader.Read(folder.Path, scope);
        if (scope.Fields(path) is not { } fields)
        {
            return null;
        }

        var title = fields.Localized("title");
        var summary = fields.Localized("summary");
        var isUnnumbered = fields.Flag("unnumbered");
        var goals = fields.Items("goals", "the goal").Select(item => GoalReader.Read(item, names.Goals, definitions, scope)).OfType<Goal>().ToImmutableArray();
        var measures = fields.Items("measures", "the measure").Select(item => MeasureReader.Read(item, names.Measures, scope)).OfType<Measure>().ToImmutableArray();
        var results = fields.Items("results", "the result").Select(item => ResultReader.Read(item, names.Results, definitions, scope)).OfType<Result>().ToImmutableArray();
        fields.End();
        if (folder.Number == 0 && !isUnnumbered)
        {
            scope.Report(PlanProblems.NumberZero(ReadingScope.PlaceOf(path), folder.Name));
        }

        return title is null || summary is null || prose is null
            ? null
            : new Section(folder.Slug, isUnnumbered ? null : folder.Number, title, summary, prose, goals, measures, results);
    }
}
