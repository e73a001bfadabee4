using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Tests.Loading;

public sealed class YamlReaderTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void Nodes_carry_their_places()
    {
        var root = Assert.IsType<SourceMap>(Read("# units\nwan-tce:\n  factor: 10000\n  written: ['万吨', \"10\"]\n  empty:\n"));
        var unit = Assert.IsType<SourceMap>(root.Find("wan-tce"));
        var factor = Assert.IsType<SourceScalar>(unit.Find("factor"));
        var written = Assert.IsType<SourceList>(unit.Find("written"));

        Assert.Equal(new SourceLocation("f.yaml", 3, 3), unit.Location);
        Assert.Equal(new SourceScalar("10000", IsQuoted: false, new("f.yaml", 3, 11)), factor);
        Assert.Equal(new SourceLocation("f.yaml", 4, 12), written.Location);
        Assert.Equal(new SourceScalar("10", IsQuoted: true, new("f.yaml", 4, 19)), written.Items[1]);
        Assert.Equal(string.Empty, Assert.IsType<SourceScalar>(unit.Find("empty")).Text);
        Assert.Equal(0, diagnostics.Count);
    }

    [Theory]
    [InlineData("a: b: c\n", "L020", 1)]
    [InlineData("x: 1\na: 'never closed\n", "L020", 2)]
    [InlineData("x: 1\na: [1, 2\nb: 2\n", "L020", 2)]
    [InlineData("x: 1\na: %x\n", "L020", 2)]
    [InlineData("- a\nb: 1\n", "L020", 2)]
    [InlineData("a:\n\tb: 1\n", "L021", 2)]
    [InlineData("a: 1\n---\nb: 2\n", "L024", 2)]
    [InlineData("a: &x 1\n", "L023", 1)]
    [InlineData("a: 1\nb: *x\n", "L023", 2)]
    [InlineData("a: !!str 10\n", "L027", 1)]
    [InlineData("a: ! 10\n", "L027", 1)]
    [InlineData("a: !]1]>{ 10\n", "L020", 1)]
    [InlineData("b: 1\n[a]: 10\n", "L028", 2)]
    [InlineData("", "L026", null)]
    [InlineData("# nothing yet\n", "L026", null)]
    public void What_is_not_the_plain_subset_is_refused_with_its_line(string text, string code, int? line)
    {
        Assert.Null(Read(text));
        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal((code, line), (found.Code.Value, found.Location.Line));
    }

    [Fact]
    public void A_repeated_key_is_reported_with_both_places_and_the_first_kept()
    {
        var root = Assert.IsType<SourceMap>(Read("gdp: 1\ncod: 2\ngdp: 3\n"));

        Assert.Equal("1", Assert.IsType<SourceScalar>(root.Find("gdp")).Text);
        Assert.Equal(2, root.Entries.Length);
        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("L022", 3, 1), (found.Code.Value, found.Location.Line, found.Location.Column));
        Assert.Contains("f.yaml, line 1, column 1", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nested_references_that_would_unfold_to_gigabytes_are_only_reported()
    {
        var lines = Enumerable.Range(1, 9).Select(i => $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]");
        Assert.Null(Read("a0: &a0 [lol]\n" + string.Join('\n', lines)));
        Assert.All(diagnostics.ToImmutable(), found => Assert.Equal("L023", found.Code.Value));
    }

    [Theory]
    [InlineData(60, null)]
    [InlineData(70, "L025")]
    [InlineData(100_000, "L025")]
    public void Nesting_has_a_limit(int depth, string? code)
    {
        Read(new string('[', depth) + new string(']', depth));
        Assert.Equal(code, diagnostics.ToImmutable().SingleOrDefault()?.Code.Value);
    }

    private SourceNode? Read(string text) => YamlReader.Read("f.yaml", text, firstLine: 1, diagnostics);
}
