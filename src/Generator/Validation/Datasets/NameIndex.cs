using System.Collections.Immutable;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// Finds a declared thing by any of the words that datasets may use for it: its name in content first, then every word by which the site
/// shows it in any language. A word that two things share finds both, so that it can be refused. What a spreadsheet program makes of a
/// word does not matter: full-width signs, spaces, capitals, and a code turned into a number (150100.0).
/// </summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, ImmutableArray<string>> idsByWord = new(StringComparer.Ordinal);
    private readonly ILookup<string, string> wordsById;
    private readonly HashSet<string> ids;
    private readonly bool foldsCase;

    /// <param name="ids">The names in content.</param>
    /// <param name="words">Further words for them.</param>
    /// <param name="foldsCase">Whether capitals make no difference; they do for units, where Mt is not mt.</param>
    public NameIndex(IEnumerable<string> ids, IEnumerable<(string Id, string Word)> words, bool foldsCase = true)
    {
        this.foldsCase = foldsCase;
        this.ids = new HashSet<string>(ids, StringComparer.Ordinal);
        var given = words.Where(pair => pair.Word.Length > 0).ToList();
        foreach (var (id, word) in given.Concat(this.ids.Select(id => (id, id))))
        {
            var key = Plain(word);
            var known = idsByWord.GetValueOrDefault(key, []);
            if (!known.Contains(id, StringComparer.Ordinal))
            {
                idsByWord[key] = known.Add(id);
            }
        }

        wordsById = given.ToLookup(pair => pair.Id, pair => pair.Word, StringComparer.Ordinal);
        Known = [.. this.ids.Concat(given.Select(pair => pair.Word)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>Every word that finds something, for hints.</summary>
    public IReadOnlyCollection<string> Known { get; }

    /// <summary>The further words for one of them, in the order in which they were given.</summary>
    public IEnumerable<string> WordsOf(string id) => wordsById[id].Distinct(StringComparer.Ordinal);

    public ImmutableArray<string> Find(string word) => ids.Contains(word) ? [word] : idsByWord.GetValueOrDefault(Plain(word), []);

    private string Plain(string word)
    {
        var narrow = string.Join(' ', WideText.Narrow(word).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var cased = foldsCase ? narrow.ToLowerInvariant() : narrow;
        return cased.Split('.') is [{ Length: > 0 } code, var rest] && code.All(char.IsAsciiDigit) && rest.All(digit => digit == '0')
            ? code
            : cased;
    }
}
