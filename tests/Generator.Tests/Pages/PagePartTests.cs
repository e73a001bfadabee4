using System.Collections.Immutable;
using Generator.Pages.Making;

namespace Generator.Tests.Pages;

public sealed class PagePartTests
{
    /// <summary>Two lists stand one after the other, of five entries and of four, three to a part.</summary>
    [Theory]
    [InlineData(1, 0, "abc", "")]
    [InlineData(2, 3, "de", "v")]
    [InlineData(3, 6, "", "wxy")]
    public void A_part_shows_the_entries_without_keys_that_stand_at_its_places(int number, int before, string first, string second)
    {
        ImmutableArray<char> one = ['a', 'b', 'c', 'd', 'e'];
        ImmutableArray<char> other = ['v', 'w', 'x', 'y'];
        var part = new PagePart(new("page.html"), number, [Entry("i"), Entry("j"), Entry("k")], before);

        Assert.Equal((first, second), (new string(part.Only(one, before: 0)), new string(part.Only(other, before: 5))));
    }

    [Fact]
    public void A_page_that_is_not_divided_shows_every_entry()
    {
        var whole = new PagePart(new("page.html"));

        Assert.Equal("vwxy", new string(whole.Only(['v', 'w', 'x', 'y'], before: 5)));
        Assert.Equal(["v"], whole.Only(["v"], entry => entry));
    }

    [Fact]
    public void An_entry_without_a_key_is_not_asked_for_by_one()
    {
        var part = new PagePart(new("page.html"), 2, [Entry("i"), new(null, 1, "j")], 3);

        Assert.Equal(["i"], part.Only(["h", "i", "j"], entry => entry));
    }

    private static ListEntry Entry(string key) => new(key, 1, key);
}
