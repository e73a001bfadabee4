using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Validation;

/// <summary>
/// Everything of one kind that the content declares, by name. A name whose declaration is faulty is known all the same but has no
/// value, so that one broken indicator does not raise an error for every row that uses it.
/// </summary>
internal sealed class Declared<T>
    where T : class
{
    private readonly FrozenDictionary<string, T?> byName;

    public Declared(string kind, IEnumerable<KeyValuePair<string, T?>> entries, bool isComplete)
    {
        var all = entries.ToList();
        Kind = kind;
        IsComplete = isComplete;
        Values = [.. all.Select(entry => entry.Value).OfType<T>()];
        Names = [.. all.Select(entry => entry.Key)];
        byName = all.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public string Kind { get; }

    /// <summary>False when a file with declarations could not be read: then nothing can be called unknown.</summary>
    public bool IsComplete { get; }

    /// <summary>All declared names in the order of the content.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The sound declarations in the order of the content.</summary>
    public ImmutableArray<T> Values { get; }

    public bool Knows(string name) => byName.ContainsKey(name);

    public T? Find(string? name) => name is null ? null : byName.GetValueOrDefault(name);
}
