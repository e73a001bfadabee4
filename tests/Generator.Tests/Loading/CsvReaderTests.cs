using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Tests.Loading;

public sealed class CsvReaderTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Theory]
    [InlineData("a,b\n1,2\n")]
    [InlineData("a;b\n1;2\n")]
    [InlineData("a\tb\n1\t2\n")]
    [InlineData("\n\na,b\n1,2\n")]
    [InlineData("sep=;\na;b\n1;2")]
    [InlineData("\"a\";b\n1;2")]
    [InlineData("a,b,,\n1,2,,\n")]
    public void The_delimiter_is_that_of_the_header(string text)
    {
        var table = Read(text);

        Assert.Equal(["a", "b"], table!.Header.Select(cell => cell.Text));
        Assert.Equal(["1", "2"], Assert.Single(table.Rows).Cells.Select(cell => cell.Text));
        Assert.Equal(0, diagnostics.Count);
    }

    [Fact]
    public void A_delimiter_in_quotation_marks_does_not_count()
    {
        var table = Read("\"a;b;c;d\",e\n1,2\n");
        Assert.Equal(["a;b;c;d", "e"], table!.Header.Select(cell => cell.Text));
    }

    [Fact]
    public void Places_are_physical_lines_and_field_numbers()
    {
        var table = Read("id,note\n\n1,\"two\nlines, \"\"quoted\"\"\"\n , \n2,x\n3\n4,y,z\n");

        Assert.Equal("two\nlines, \"quoted\"", table!.Rows[0].Cells[1].Text);
        Assert.Equal([3, 6, 7, 8], table.Rows.Select(row => row.Location.Line!.Value));
        Assert.Equal(SourceLocation.InTable("f.csv", 6, 2), table.Rows[1].Cells[1].Location);
        Assert.Equal([2, 2, 1, 3], table.Rows.Select(row => row.Cells.Length));
    }

    [Theory]
    [InlineData("a,b\n1,2\n3,4\"5\n6,7\n", 3, 2)]
    [InlineData("a,b\n1,2\n\"3\"x,4\n6,7\n", 3, 2)]
    [InlineData("a,b\n1,2\n3,\"4\n6,7\n", 3, 1)]
    public void A_badly_quoted_row_is_reported_with_its_line_and_left_out(string text, int line, int rows)
    {
        Assert.Equal(rows, Read(text)!.Rows.Length);
        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("L040", line), (found.Code.Value, found.Location.Line));
    }

    [Fact]
    public void A_badly_quoted_header_leaves_no_table()
    {
        Assert.Null(Read("a,\"b\"x\n1,2\n"));
        Assert.Equal("L040", Assert.Single(diagnostics.ToImmutable()).Code.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n,,\n")]
    public void A_table_without_rows_is_refused(string text)
    {
        Assert.Null(Read(text));
        Assert.Equal("L041", Assert.Single(diagnostics.ToImmutable()).Code.Value);
    }

    private SourceTable? Read(string text) => CsvReader.Read("f.csv", text, diagnostics);
}
