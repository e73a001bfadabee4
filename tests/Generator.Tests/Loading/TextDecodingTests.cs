using System.Globalization;
using System.Text;
using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Tests.Loading;

public sealed class TextDecodingTests
{
    private const string Table = "指标,地区,年份,数值\r\n能源消费总量,内蒙古自治区,2019,一千\r单位GDP能耗,𠮷林,2020,-4.06\n";

    private readonly DiagnosticBag diagnostics = new();

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 mark", "utf-16", "utf-16 mark", "utf-16BE", "utf-16BE mark", "gb18030"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_same_table_reads_the_same_in_every_encoding(string encoding)
    {
        var table = CsvReader.Read("f.csv", Decode(Encode(encoding, Table))!, diagnostics);

        Assert.Equal(["指标", "地区", "年份", "数值"], table!.Header.Select(cell => cell.Text));
        Assert.Equal(["能源消费总量", "内蒙古自治区", "2019", "一千"], table.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["单位GDP能耗", "𠮷林", "2020", "-4.06"], table.Rows[1].Cells.Select(cell => cell.Text));
        Assert.Equal([2, 3], table.Rows.Select(row => row.Location.Line!.Value));
        Assert.Equal(0, diagnostics.Count);
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("")]
    public void Gb18030_is_read_under_any_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("化学需氧量\n", Decode([0xBB, 0xAF, 0xD1, 0xA7, 0xD0, 0xE8, 0xD1, 0xF5, 0xC1, 0xBF, 0x0D, 0x0A]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_broken_byte_in_utf8_is_reported_with_its_line()
    {
        Assert.Null(Decode([.. "指标,地区\n"u8, .. "能源消费总量\n"u8, .. "总量,"u8, 0xE8, (byte)'\n', .. "x\n"u8]));
        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("L010", 3), (found.Code.Value, found.Location.Line));
    }

    [Fact]
    public void A_broken_byte_in_gb18030_is_reported_with_its_line()
    {
        byte[] name = [0xBB, 0xAF, 0xD1, 0xA7];
        Assert.Null(Decode([.. name, 0x0D, 0x0A, .. name, 0x0D, 0x0A, .. name, 0xFF, 0x0D, 0x0A]));
        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("L010", 3), (found.Code.Value, found.Location.Line));
    }

    [Fact]
    public void Half_a_character_of_utf16_is_reported_with_its_line()
    {
        Assert.Null(Decode([0xFF, 0xFE, (byte)'a', 0, (byte)'\n', 0, 0x00, 0xD8, (byte)'b', 0]));
        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("L010", 2), (found.Code.Value, found.Location.Line));
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0, 0, (byte)'b' })]
    [InlineData(new byte[] { (byte)'a', 0, (byte)'b' })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0 })]
    public void Zero_bytes_that_are_not_utf16_are_no_text(byte[] bytes)
    {
        Assert.Null(Decode(bytes));
        Assert.Equal("L011", Assert.Single(diagnostics.ToImmutable()).Code.Value);
    }

    [Fact]
    public void An_empty_file_is_an_empty_text() => Assert.Equal(string.Empty, Decode([]));

    private static byte[] Encode(string name, string text)
    {
        if (name == "gb18030")
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name)!.GetBytes(text);
        }

        var encoding = Encoding.GetEncoding(name.Split(' ')[0]);
        return name.EndsWith("mark", StringComparison.Ordinal)
            ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]
            : encoding.GetBytes(text);
    }

    private string? Decode(byte[] bytes) => TextDecoding.Decode(new SourceFile("f.csv", bytes), diagnostics);
}
