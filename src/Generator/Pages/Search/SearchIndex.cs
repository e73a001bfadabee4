using System.Collections.Immutable;

namespace Generator.Pages.Search;

/// <summary>
/// Which documents hold which term. Terms are in ordinal order; the postings of a term are in the order of the documents, each with
/// the document's place in the list and whether its title has the term.
/// </summary>
internal sealed record SearchIndex(
    ImmutableArray<SearchDocument> Documents,
    ImmutableArray<(string Term, ImmutableArray<(int Document, bool InTitle)> Postings)> Terms)
{
    public static SearchIndex Of(IEnumerable<SearchDocument> documents)
    {
        ImmutableArray<SearchDocument> all = [.. documents];
        var terms = new Dictionary<string, ImmutableArray<(int Document, bool InTitle)>.Builder>(StringComparer.Ordinal);
        for (var i = 0; i < all.Length; i++)
        {
            var inTitle = SearchWords.Terms(all[i].Title).ToHashSet(StringComparer.Ordinal);
            foreach (var term in inTitle.Union(SearchWords.Terms(all[i].Text + "\n" + all[i].Body()), StringComparer.Ordinal))
            {
                if (!terms.TryGetValue(term, out var postings))
                {
                    postings = ImmutableArray.CreateBuilder<(int Document, bool InTitle)>();
                    terms.Add(term, postings);
                }

                postings.Add((i, inTitle.Contains(term)));
            }
        }

        return new(
            all,
            [.. terms.OrderBy(term => term.Key, StringComparer.Ordinal).Select(term => (term.Key, term.Value.ToImmutable()))]);
    }
}
