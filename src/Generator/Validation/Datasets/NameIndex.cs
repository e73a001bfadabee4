using System.Collections.Immutable;

namespace Generator.Validation.Datasets;

/// <summary>
/// Finds a declared thing by any of the words that datasets may use for it: its name in content first, then its names in any
/// language. A word that two things share finds both, so that it can be refused.
/// </summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, ImmutableArray<string>> idsByWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> ids;

    public NameIndex(IEnumerable<string> ids, IEnumerable<(string Id, string Word)> words)
    {
        this.ids = new HashSet<string>(ids, StringComparer.Ordinal);
        foreach (var (id, word) in words.Where(pair => pair.Word.Length > 0))
        {
            var known = idsByWord.GetValueOrDefault(word, []);
            if (!known.Contains(id, StringComparer.Ordinal))
            {
                idsByWord[word] = known.Add(id);
            }
        }

        Known = [.. this.ids.Concat(idsByWord.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Every word that finds something, for hints.</summary>
    public IReadOnlyCollection<string> Known { get; }

    public ImmutableArray<string> Find(string word) => ids.Contains(word) ? [word] : idsByWord.GetValueOrDefault(word, []);
}
