using Generator.Diagnostics;
using Generator.Loading;
using Generator.Validation.Fields;

namespace Generator.Validation.Declarations;

/// <summary>Walks a file that maps names to declarations (units.yaml, sources.yaml …): checks each name and hands out a reader of its fields.</summary>
internal static class DeclarationMap
{
    /// <summary>The declarations in order; the reader is null where the value is not a map, which is reported.</summary>
    public static IEnumerable<(string Name, FieldReader? Fields)> Walk(SourceMap map, string kind, ReadingScope scope, bool namesAreWords = true)
    {
        foreach (var (key, value) in map.Entries)
        {
            if (namesAreWords && !KebabCase.IsName(key.Text))
            {
                scope.Report(ContentProblems.BadName(key.Location, $"the {kind}", key.Text));
            }

            if (value is SourceMap fields)
            {
                yield return (key.Text, new FieldReader(fields, $"the {kind} “{key.Text}”", key.Location, scope));
            }
            else
            {
                scope.Report(ContentProblems.WrongKind(value.Location, $"the {kind} “{key.Text}”", NodeKind.Name<SourceMap>()));
                yield return (key.Text, null);
            }
        }
    }
}
