using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Structure;

/// <summary>Reads one section folder. The folder's number is the section's own unless the plan prints none.</summary>
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
        var goals = ReadAll(fields, "goals", "goal", item => GoalReader.Read(item, names.Goals, definitions, scope));
        var measures = ReadAll(fields, "measures", "measure", item => PlannedActionReader.Read(item, names.Measures, definitions, scope));
        var results = ReadAll(fields, "results", "result", item => EarlierResultReader.Read(item, names.Results, definitions, scope));
        fields.End();
        if (folder.Number == 0 && !isUnnumbered)
        {
            scope.Report(PlanProblems.NumberZero(fields.Location, folder.Name));
        }

        return title is null || summary is null || prose is null
            ? null
            : new Section(folder.Slug, isUnnumbered ? null : folder.Number, title, summary, prose, goals, measures, results);
    }

    private static ImmutableArray<T> ReadAll<T>(FieldReader section, string key, string kind, Func<FieldReader, T?> read)
        where T : class => [.. section.Items(key, kind).Select(read).OfType<T>()];
}
