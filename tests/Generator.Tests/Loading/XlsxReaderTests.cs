using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Tests.Loading;

public sealed class XlsxReaderTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Theory]
    [InlineData("0.14", "0%", "14%")]
    [InlineData("7.1599999999999997E-2", "0.00%", "7.16%")]
    [InlineData("-0.1693", "0.0%", "-16.93%")]
    [InlineData("0.00001", "0%", "0.001%")]
    [InlineData("1.5", "0%;[Red]-0%", "150%")]
    [InlineData("7.16", "0.00\"%\"", "7.16%")]
    [InlineData("7.16", "0.00\\%", "7.16%")]
    [InlineData("7.16", "0.00\"% of all\";0%", "7.16%")]
    [InlineData("7.16", "0.00;0%", "7.16")]
    [InlineData("19500", "#,##0.00", "19500")]
    [InlineData("1.95E+4", null, "19500")]
    [InlineData("1E-7", null, "0.0000001")]
    [InlineData("1.2345678901234E+20", null, "123456789012340000000")]
    [InlineData("0.30000000000000004", null, "0.3")]
    [InlineData("-0", null, "0")]
    [InlineData("43465", "yyyy-mm-dd", "2018-12-31")]
    [InlineData("43465", "yyyy\"年\"m\"月\"d\"日\"", "2018-12-31")]
    [InlineData("43465.25", "yyyy/m/d h:mm", "2018-12-31 06:00:00")]
    public void A_number_is_read_as_staff_see_it(string stored, string? format, string shown)
    {
        var table = Read(Book().Number("A2", stored, format));

        Assert.Equal(shown, Assert.Single(table!.Rows).Cells[0].Text);
        Assert.Equal(0, diagnostics.Count);
    }

    [Theory]
    [InlineData(9u, "0.14", "14%")]
    [InlineData(10u, "0.14", "14%")]
    [InlineData(14u, "43465", "2018-12-31")]
    [InlineData(31u, "43465", "2018-12-31")]
    [InlineData(57u, "43465", "2018-12-31")]
    public void A_built_in_format_is_known_by_its_number(uint format, string stored, string shown) =>
        Assert.Equal(shown, Read(Book().Number("A2", stored, format))!.Rows[0].Cells[0].Text);

    [Fact]
    public void Cells_carry_sheet_row_and_column()
    {
        var table = Read(new WorkbookBuilder().Sheet("数据").Row(3, "", "indicator", "value").Row(6, "", "gdp", "1"));

        Assert.Equal(SourceLocation.InSheet("content/data/2019.xlsx", "数据", 6, 3), table!.Rows[0].Cells[2].Location);
        Assert.Equal("C6", table.Rows[0].Cells[2].Location.Cell);
        Assert.Equal(["", "indicator", "value"], table.Header.Select(cell => cell.Text));
    }

    [Fact]
    public void A_cover_is_passed_over_and_told()
    {
        var table = Read(new WorkbookBuilder().Sheet("封面").Row(1, "年度数据").Row(2, "2019")
            .Sheet("数据").Row(1, "indicator", "value", "unit", "status", "source").Row(2, "gdp", "1", "%", "final", "plan"));

        Assert.Equal(["indicator", "value", "unit", "status", "source"], table!.Header.Select(cell => cell.Text));
        var warning = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal("Several sheets hold data; “数据” is read, “封面” and any further ones are not.", warning.Message);
    }

    [Fact]
    public void A_merged_title_is_no_merged_figure()
    {
        Read(new WorkbookBuilder().Sheet("数据").Row(1, "内蒙古节能数据").Merge("A1:E1")
            .Row(2, "indicator", "value", "unit", "status", "source").Row(3, "gdp", "1", "%", "final", "plan").Merge("A3:A4"));

        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("L054", "A3"), (found.Code.Value, found.Location.Cell));
    }

    [Fact]
    public void Hidden_rows_and_columns_that_hold_something_are_told()
    {
        Read(Book().Row(2, "gdp", "1").Row(3, "gdp", "2").HideRow(3).HideColumn(2).HideColumn(9));

        Assert.Equal(
            [("L060", "B1"), ("L059", "A3")],
            diagnostics.ToImmutable().Select(found => (found.Code.Value, found.Location.Cell!)));
    }

    [Fact]
    public void A_workbook_of_the_strict_variant_is_named_as_such()
    {
        Assert.Null(XlsxReader.Read(
            new SourceFile("content/data/2019.xlsx", StrictWorkbook.Of(Book().Row(2, "gdp", "1").Build())), diagnostics));
        Assert.Equal("L061", Assert.Single(diagnostics.ToImmutable()).Code.Value);
    }

    [Fact]
    public void Truth_values_and_saved_results_of_formulas_count()
    {
        var table = Read(Book().Boolean("A2", true).Formula("B2", "1+1", "2"));

        Assert.Equal(["TRUE", "2"], table!.Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Each_error_cell_is_reported_and_only_its_row_left_out()
    {
        var table = Read(Book().Text("A2", "x").Error("B2", "#DIV/0!").Row(3, "y", "1").Error("A4", "#N/A").Formula("B5", "1+1", null));

        Assert.Equal("y", Assert.Single(table!.Rows).Cells[0].Text);
        Assert.Equal(
            [("L053", "B2"), ("L053", "A4"), ("L056", "B5")],
            diagnostics.ToImmutable().Select(found => (found.Code.Value, found.Location.Cell)));
        Assert.Contains("#DIV/0!", diagnostics.ToImmutable()[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_the_header_leaves_no_table()
    {
        Assert.Null(Read(new WorkbookBuilder().Sheet("S").Error("A1", "#REF!").Row(2, "y")));
        Assert.Equal(["L053"], Codes());
    }

    [Fact]
    public void Hidden_sheets_are_skipped_and_a_second_visible_one_is_named()
    {
        var table = Read(new WorkbookBuilder()
            .Sheet("old", hidden: true).Row(1, "hidden")
            .Sheet("blank")
            .Sheet("figures").Row(1, "a").Row(2, "1")
            .Sheet("notes").Row(1, "b"));

        Assert.Equal("a", table!.Header[0].Text);
        var warning = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("L052", Severity.Warning, "figures"), (warning.Code.Value, warning.Severity, warning.Location.Sheet));
        Assert.Contains("notes", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Merged_cells_are_reported_with_both_ends()
    {
        Read(Book().Row(2, "150100", "1").Row(3, "", "2").Merge("A2:A3").Merge("D8:E9"));

        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("L054", "A2"), (found.Code.Value, found.Location.Cell));
        Assert.Contains("A3", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_without_visible_data_is_refused()
    {
        Assert.Null(Read(new WorkbookBuilder().Sheet("a", hidden: true).Row(1, "x").Sheet("b")));
        Assert.Equal(["L057"], Codes());
    }

    [Fact]
    public void A_row_beyond_the_format_s_limit_is_refused_at_once()
    {
        Assert.Null(Read(Book().Number("A2000000000", "1")));
        Assert.Equal(["L055"], Codes());
    }

    [Theory]
    [InlineData("0.0,")]
    [InlineData("#,##0,,\"M\"")]
    [InlineData("0\\.0000")]
    [InlineData("0!.0,\"万\"")]
    [InlineData("0\".\"0000")]
    [InlineData("0\"万\"")]
    [InlineData("0.00亿")]
    [InlineData("#,##0 \"M\"")]
    public void A_format_that_shows_another_number_is_refused(string format)
    {
        Assert.Equal("43465.25", Read(Book().Number("A2", "43465.25", format))!.Rows[0].Cells[0].Text);
        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("L058", "A2"), (found.Code.Value, found.Location.Cell));
    }

    [Theory]
    [InlineData("#,##0.00_ ;[Red]-#,##0.00,")]
    [InlineData("_ * #,##0.00_ ;_ * -#,##0.00_ ")]
    [InlineData("[$-804]#,##0\\.")]
    [InlineData("0.00\", 万吨\"")]
    public void A_format_that_only_decorates_is_none_of_our_business(string format)
    {
        Assert.Equal("43465.25", Read(Book().Number("A2", "43465.25", format))!.Rows[0].Cells[0].Text);
        Assert.Equal(0, diagnostics.Count);
    }

    [Fact]
    public void A_web_page_named_xlsx_is_refused()
    {
        Assert.Null(XlsxReader.Read(new SourceFile("content/data/2019.xls", "<html><table/></html>"u8.ToArray()), diagnostics));
        Assert.Equal(["L050"], Codes());
    }

    [Fact]
    public void A_truncated_workbook_is_refused()
    {
        var whole = Book().Row(2, "x").Build();
        Assert.Null(XlsxReader.Read(new SourceFile("content/data/2019.xlsx", whole.AsMemory(0, whole.Length / 2)), diagnostics));
        Assert.Equal(["L050"], Codes());
    }

    private static WorkbookBuilder Book() => new WorkbookBuilder().Sheet("S").Row(1, "a", "b");

    private SourceTable? Read(WorkbookBuilder book) => XlsxReader.Read(new SourceFile("content/data/2019.xlsx", book.Build()), diagnostics);

    private IEnumerable<string> Codes() => diagnostics.ToImmutable().Select(found => found.Code.Value);
}
