using System.Collections.Immutable;
using Generator.Model.Reuse;

namespace Generator.Pages.Search;

/// <summary>
/// Which documents hold which term. Terms are in ordinal order; the postings of a term are in the order of the documents, each with
/// the document's place in the list and whether its title has the term.
/// </summary>
internal sealed record SearchIndex(
    ImmutableArray<SearchDocument> Documents,
    ImmutableArray<(string Term, ImmutableArray<(int Document, bool InTitle)> Postings)> Terms)
{
    /// <param name="documents">What can be looked for.</param>
    /// <param name="memory">The terms of what could be looked for in the last build.</param>
    public static SearchIndex Of(IEnumerable<SearchDocument> documents, Remembered<SearchTerms>? memory = null)
    {
        ImmutableArray<SearchDocument> all = [.. documents];
        var terms = new Dictionary<string, ImmutableArray<(int Document, bool InTitle)>.Builder>(StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++)
        {
            foreach (var (term, isInTitle) in SearchTerms.Of(all[i].Title, all[i].Text + "\n" + all[i].Body(), memory).All)
            {
                if (!terms.TryGetValue(term, out var postings))
                {
                    postings = ImmutableArray.CreateBuilder<(int Document, bool InTitle)>();
                    terms.Add(term, postings);
                }

                postings.Add((i, isInTitle));
            }
        }

        return new(
            all,
            [.. terms.OrderBy(term => term.Key, StringComparer.Ordinal).Select(term => (term.Key, term.Value.ToImmutable()))]);
    }
}

/// <summary>The terms of one document, each once, and whether its title has them.</summary>
internal sealed record SearchTerms(ImmutableArray<(string Term, bool InTitle)> All)
{
    private const int SizeOfTerm = 48;

    /// <summary>They are decided by the two texts alone.</summary>
    public static SearchTerms Of(string title, string text, Remembered<SearchTerms>? memory)
    {
        if (memory is null)
        {
            return Find(title, text);
        }

        var key = new Fingerprint().Add(title).Add(text).Value;
        if (memory.Find(key) is { } known)
        {
            return known;
        }

        var found = Find(title, text);
        memory.Keep(key, found, SizeOfTerm * found.All.Length);
        return found;
    }

    private static SearchTerms Find(string title, string text)
    {
        var inTitle = SearchWords.Terms(title).ToHashSet(StringComparer.Ordinal);
        return new([.. inTitle.Union(SearchWords.Terms(text), StringComparer.Ordinal).Select(term => (term, inTitle.Contains(term)))]);
    }
}
