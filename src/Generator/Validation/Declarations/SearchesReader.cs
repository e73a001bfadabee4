using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Structure;

namespace Generator.Validation.Declarations;

/// <summary>Reads searches.yaml, which content may do without: departments, and where the figures of promises were looked for.</summary>
internal static class SearchesReader
{
    private const string Path = "searches.yaml";
    private const int MostTimes = 1000;
    private static readonly string[] NeededLists = ["goals", "kinds", "terms"];

    public static SearchBook Read(ReadingScope scope, StructureIndex structure)
    {
        if (scope.OptionalRoot<SourceMap>(Path) is not { } root)
        {
            return SearchBook.Empty;
        }

        var fields = new FieldReader(root, Path, root.Location, scope);
        var departments = fields.Map("departments") is { } map
            ? new Declared<Department>(
                "department",
                DeclarationMap.Read(map, "department", scope, (name, own) => ReadDepartment(name, own, scope)),
                isComplete: true)
            : Declared<Department>.Unreadable("department");
        var seen = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        var records = fields.Items("records", "search")
            .Select(item => ReadRecord(item, departments, structure, seen, scope))
            .OfType<SearchRecord>()
            .ToImmutableArray();
        fields.End();
        return new SearchBook(departments.Values, records);
    }

    private static Department? ReadDepartment(string name, FieldReader fields, ReadingScope scope)
    {
        DeclarationMap.CheckName(name, "department", fields, scope);
        var title = fields.Localized("name");
        var ask = fields.OptionalLocalized("ask");
        var url = fields.Address("url", isRequired: false);
        fields.End();
        return title is null ? null : new Department(new DepartmentId(name), title) { Ask = ask, Url = url };
    }

    private static SearchRecord? ReadRecord(
        FieldReader fields,
        Declared<Department> departments,
        StructureIndex structure,
        Dictionary<string, SourceLocation> seen,
        ReadingScope scope)
    {
        var goals = fields.NeededTexts("goals");
        var names = fields.Resolved(goals, structure.Goals);
        var department = fields.Reference("department", departments);
        var kinds = fields.NeededChoices<SearchKind>("kinds");
        var date = fields.OptionalPartialDate("date");
        var times = fields.OptionalInteger("times", 1, MostTimes);
        var terms = fields.NeededTexts("terms");
        fields.End();
        foreach (var key in NeededLists.Where(fields.IsEmpty))
        {
            scope.Report(ContentProblems.EmptyList(fields.At(key), fields.Subject, key));
        }

        foreach (var goal in goals.Where(goal => !seen.TryAdd(goal.Text.Trim(), goal.Location)))
        {
            scope.Report(PlanProblems.GoalSearchedTwice(goal.Location, goal.Text.Trim(), seen[goal.Text.Trim()]));
        }

        return department is null
            ? null
            : new SearchRecord(
                [.. names.Select(name => new GoalId(name))],
                new DepartmentId(department),
                kinds,
                date,
                times,
                [.. terms.Select(term => term.Text.Trim())]);
    }
}
