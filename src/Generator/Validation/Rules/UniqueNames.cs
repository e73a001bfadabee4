using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>The names of one kind that are taken; a second use is reported with the place of the first.</summary>
internal sealed class UniqueNames(string kind, ReadingScope scope)
{
    private readonly Dictionary<string, SourceLocation> taken = new(StringComparer.Ordinal);

    /// <summary>All names taken, in the order in which they were, for files that refer to them.</summary>
    public ImmutableArray<Declaration<T>> Declarations<T>()
        where T : class => [.. taken.Select(name => new Declaration<T>(name.Key, name.Value, Value: null, []))];

    /// <summary>Reads and claims the “id” of a map; null when it is missing, misspelt or taken.</summary>
    public string? Claim(FieldReader fields) => fields.Name("id") is { } name && Claim(name, fields.At("id")) ? name : null;

    public bool Claim(string name, SourceLocation at)
    {
        if (taken.TryAdd(name, at))
        {
            return true;
        }

        scope.Report(ContentProblems.DuplicateName(at, kind, name, taken[name]));
        return false;
    }
}
