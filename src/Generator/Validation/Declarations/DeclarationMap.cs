using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Validation.Fields;

namespace Generator.Validation.Declarations;

/// <summary>Walks a file that maps names to declarations (units.yaml, sources.yaml …) and reads each with its fields.</summary>
internal static class DeclarationMap
{
    /// <summary>The names of a file before any of them is read, for declarations that refer to each other.</summary>
    public static Declared<T> Names<T>(SourceMap map, string kind)
        where T : class =>
        new(kind, [.. map.Entries.Select(entry => new Declaration<T>(entry.Key.Text, entry.Key.Location, null, []))], isComplete: true);

    /// <summary>All declarations in the order of the file. One that raised a problem has no value.</summary>
    public static ImmutableArray<Declaration<T>> Read<T>(SourceMap map, string kind, ReadingScope scope, Func<string, FieldReader, T?> read)
        where T : class
    {
        var declarations = ImmutableArray.CreateBuilder<Declaration<T>>(map.Entries.Length);
        foreach (var (key, value) in map.Entries)
        {
            T? declared = null;
            var before = scope.ProblemCount;
            if (value is SourceMap fields)
            {
                declared = read(key.Text, new FieldReader(fields, Phrase.Named(kind, key.Text), key.Location, scope));
            }
            else
            {
                scope.Report(ContentProblems.WrongKind(value.Location, Phrase.Named(kind, key.Text), NodeKind.Name<SourceMap>()));
            }

            declarations.Add(declared is not null && scope.ProblemCount == before
                ? new Declaration<T>(key.Text, key.Location, declared, [])
                : new Declaration<T>(key.Text, key.Location, null, [.. Texts(value)]));
        }

        return declarations.MoveToImmutable();
    }

    private static IEnumerable<string> Texts(SourceNode node) => node switch
    {
        SourceScalar scalar => [scalar.Text.Trim()],
        SourceMap map => map.Entries.SelectMany(entry => Texts(entry.Value)),
        SourceList list => list.Items.SelectMany(Texts),
        _ => [],
    };

    /// <summary>Reports a name that cannot be an address.</summary>
    public static void CheckName(string name, string kind, FieldReader fields, ReadingScope scope)
    {
        fields.NeedName();
        if (!KebabCase.IsName(name))
        {
            scope.Report(ContentProblems.BadName(fields.Location, Phrase.Some(kind), name));
        }
    }
}
