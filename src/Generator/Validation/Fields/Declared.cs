using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Validation.Fields;

/// <summary>
/// Everything of one kind that the content declares, by name. A name whose declaration is faulty is known all the same but has no
/// value, so that one broken indicator does not raise an error for every row that uses it.
/// </summary>
internal sealed class Declared<T>
    where T : class
{
    private readonly FrozenDictionary<string, Declaration<T>> byName;
    private readonly FrozenSet<string> faultyWords;

    public Declared(string kind, ImmutableArray<Declaration<T>> declarations, bool isComplete)
    {
        Kind = kind;
        IsComplete = isComplete;
        Values = [.. declarations.Select(declaration => declaration.Value).OfType<T>()];
        Names = [.. declarations.Select(declaration => declaration.Name)];
        faultyWords = declarations.SelectMany(declaration => declaration.Words).ToFrozenSet(StringComparer.Ordinal);
        byName = declarations.ToFrozenDictionary(declaration => declaration.Name, StringComparer.Ordinal);
    }

    /// <summary>What one of them is called in messages: "unit".</summary>
    public string Kind { get; }

    /// <summary>False when a file with declarations is missing or unusable: then nothing can be called unknown.</summary>
    public bool IsComplete { get; }

    /// <summary>All declared names in the order of the content.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>The sound declarations in the order of the content.</summary>
    public ImmutableArray<T> Values { get; }

    public static Declared<T> Unreadable(string kind) => new(kind, [], isComplete: false);

    public bool Knows(string name) => byName.ContainsKey(name);

    /// <summary>
    /// Whether a word that finds nothing can be called unknown: not while it may mean something that is missing or faulty.
    /// </summary>
    public bool IsUnknown(string word) => IsComplete && !Knows(word) && !faultyWords.Contains(word);

    public T? Find(string? name) => name is null ? null : byName.GetValueOrDefault(name).Value;

    public SourceLocation PlaceOf(string name) => byName[name].Location;
}

/// <summary>
/// A name that the content declares, with the place of the name. Where the declaration is faulty the value is null and the words are
/// all texts in it: one of them may be the name by which datasets call it.
/// </summary>
internal readonly record struct Declaration<T>(string Name, SourceLocation Location, T? Value, ImmutableArray<string> Words)
    where T : class;

/// <summary>
/// A sound declaration together with the fields it was read from, for rules that compare declarations and report a place.
/// </summary>
internal readonly record struct Entry<T>(T Value, FieldReader Fields);
