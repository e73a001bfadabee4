using System.Collections.Immutable;
using Generator.Pages.Search;

namespace Generator.Tests.Search;

/// <summary>Which documents hold a term, and how that is written.</summary>
public sealed class SearchIndexTests
{
    private static readonly SearchIndex Index = SearchIndex.Of(
    [
        Document("Coal use", "How much coal is burnt", "煤炭消费"),
        Document("Energy", "All energy", "coal and oil"),
        Document("能源消费", string.Empty, string.Empty),
    ]);

    [Fact]
    public void A_term_knows_its_documents_and_whether_the_title_has_it()
    {
        Assert.Equal([(0, true), (1, false)], Postings("coal"));
        Assert.Equal([(1, true)], Postings("energy"));
        Assert.Equal([(0, false), (2, true)], Postings("消费"));
        Assert.Equal([(0, false)], Postings("煤炭"));
    }

    [Fact]
    public void Terms_stand_once_and_in_ordinal_order()
    {
        var terms = Index.Terms.Select(entry => entry.Term).ToList();
        Assert.Equal(terms.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), terms);
    }

    [Theory]
    [InlineData("@coal", "coal")]
    [InlineData("@coalDfieldBke@oil", "coal", "coalfield", "coke", "oil")]
    [InlineData("@能A力A源B局", "能", "能力", "能源", "能源局")]
    [InlineData("")]
    public void Terms_do_not_repeat_what_they_share(string code, params string[] terms) => Assert.Equal(code, TermCode.Write(terms));

    [Fact]
    public void Very_long_terms_share_no_more_than_there_are_letters()
    {
        var term = new string('x', 30);
        Assert.Equal($"@{term}Zxxxxy", TermCode.Write([term, term + "y"]));
    }

    [Theory]
    [InlineData("2", 0)]
    [InlineData("4", 1)]
    [InlineData("U", 14)]
    [InlineData("W1", 15)]
    public void A_distance_of_fifteen_is_one_letter_and_a_longer_one_two(string code, int document) =>
        Assert.Equal(code, PostingCode.Write([(document, false)]));

    [Fact]
    public void The_title_is_the_lowest_bit() => Assert.Equal("3", PostingCode.Write([(0, true)]));

    [Fact]
    public void Postings_can_be_read_back()
    {
        (int Document, bool InTitle)[] postings = [(0, true), (1, false), (16, true), (17, false), (600, true), (40_000, false)];
        Assert.Equal(postings, Read(PostingCode.Write(postings)));
    }

    private static IEnumerable<(int Document, bool InTitle)> Read(string code)
    {
        var (document, number, bits) = (-1, 0, 0);
        foreach (var letter in code)
        {
            var five = PostingCode.Letters.IndexOf(letter, StringComparison.Ordinal);
            number |= (five & 31) << bits;
            bits += 5;
            if (five < 32)
            {
                document += number >> 1;
                yield return (document, (number & 1) == 1);
                (number, bits) = (0, 0);
            }
        }
    }

    private static ImmutableArray<(int Document, bool InTitle)> Postings(string term) =>
        Index.Terms.Single(entry => entry.Term == term).Postings;

    private static SearchDocument Document(string title, string text, string body) =>
        new("goal", title, "en/x.html", null, null, text, () => body);
}
