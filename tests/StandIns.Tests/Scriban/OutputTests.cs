using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StandInTests.Templates;

/// <summary>Slices of texts, and printers and outputs that take them.</summary>
public sealed class OutputTests
{
    [Fact]
    public void A_slice_is_a_part_of_a_text()
    {
        var slice = new ScriptStringSlice("abcdef", 2, 3);
        Assert.Equal("cde", slice.ToString());
        Assert.Equal(("abcdef", 2, 3), (slice.FullText, slice.Index, slice.Length));
        Assert.Equal(new ScriptStringSlice("cde"), slice);
        Assert.Equal(new ScriptStringSlice("cde").GetHashCode(), slice.GetHashCode());
        Assert.True(slice == new ScriptStringSlice("xcde", 1, 3));
        Assert.True(slice != ScriptStringSlice.Empty);
        Assert.False(slice.Equals("cde"));
        Assert.Equal(string.Empty, default(ScriptStringSlice).ToString());
        Assert.Equal(ScriptStringSlice.Empty, default);
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, -1)]
    [InlineData(2, 2)]
    [InlineData(4, 0)]
    public void A_slice_lies_within_its_text(int index, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ScriptStringSlice("abc", index, length));

    [Fact]
    public void A_slice_is_written()
    {
        var slice = new ScriptStringSlice("abc", 1, 1);
        var output = new StringBuilderOutput();
        output.Write(slice);
        new ScriptPrinter(output).Write(slice);
        Assert.Equal("bb", output.ToString());
        var context = new TemplateContext();
        Assert.Same(context, context.Write(slice).Write(ScriptStringSlice.Empty).Write(default(ScriptStringSlice)));
        Assert.Equal("b", context.Output.ToString());
    }

    [Fact]
    public void A_printer_knows_that_it_is_in_a_while_loop()
    {
        var seen = new List<bool>();
        var page = Template.Parse("{{ while x; 1; while y; end; end }}").Page!;
        var bodies = Collector.Collect(page).OfType<ScriptBlockStatement>().Skip(1).ToList();
        foreach (var block in bodies.Append(page.Body!))
        {
            block.Statements.Add(new Spy(seen));
        }

        var printer = new ScriptPrinter(new StringBuilderOutput());
        printer.Write(page);
        Assert.Equal([true, true, false], seen);
        Assert.False(printer.IsInWhileLoop);
    }

    private sealed class Spy(List<bool> seen) : ScriptStatement
    {
        public override object? Evaluate(TemplateContext context) => null;

        public override void PrintTo(ScriptPrinter printer) => seen.Add(printer.IsInWhileLoop);
    }
}
