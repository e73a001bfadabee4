using Generator.Diagnostics;
using Generator.Validation.Fields;

namespace Generator.SiteTests.Hostile;

/// <summary>Names that lead out of a folder: none of them gets as far as an address, whatever field it stands in.</summary>
public sealed class HostileNameTests
{
    /// <summary>Links as in prose: they are looked up, and told, when pages are made (T005).</summary>
    private static readonly string[] Elsewhere = ["corrections.yaml pages", "queries.yaml see"];

    [Theory]
    [InlineData("../escape")]
    [InlineData("..")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\escape")]
    [InlineData("c:escape")]
    [InlineData("%2e%2e%2fescape")]
    [InlineData("a\0b")]
    [InlineData("a\n")]
    [InlineData("a\u2024\u2024b")]
    [InlineData("ａ")]
    [InlineData("a.html")]
    [InlineData("")]
    public void No_name_leads_elsewhere(string name) => Assert.False(KebabCase.IsName(name));

    [Fact]
    public void A_name_is_looked_at_in_every_field_that_has_one()
    {
        var named = new HostilePlan((_, text) => text, (_, text) => text);
        var content = named.Load(new());
        Assert.Empty(Errors(named));
        Assert.InRange(named.Names.Count, 40, 400);

        var untold = named.Names.Where(
            place => Errors(new((_, text) => text, (field, text) => field == place ? "../escape" : text)).Count == 0);
        Assert.Equal(string.Join('\n', Elsewhere), string.Join('\n', untold));

        List<string> Errors(HostilePlan plan) =>
        [
            .. plan.Check(content).Where(problem => problem.Severity == Severity.Error)
                .Select(problem => $"{problem.Location} {problem.Code}"),
        ];
    }
}
