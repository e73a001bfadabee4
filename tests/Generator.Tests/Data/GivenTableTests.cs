using System.Text;
using Generator.Data.Csv;

namespace Generator.Tests.Data;

/// <summary>The yearly tables as they are offered: readable in Excel, free of formulas, and otherwise as they were given.</summary>
public sealed class GivenTableTests
{
    [Theory]
    [InlineData("指标,备注\ncod,甲\n")]
    [InlineData("\uFEFF指标,备注\ncod,甲\n")]
    [InlineData("a;b\r\n\"x\"\"y\";-4.06\r\n")]
    [InlineData("a,b\n+1.5,\"-3%\"\n")]
    [InlineData("")]
    public void The_text_stays_and_has_one_byte_order_mark(string text) =>
        Assert.Equal('\uFEFF' + text.TrimStart('\uFEFF'), Published(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("a\n=1+1\n", "a\n'=1+1\n")]
    [InlineData("a,b\nx,@SUM(A1)", "a,b\nx,'@SUM(A1)")]
    [InlineData("a,b\nx,\"=1,2\"\n", "a,b\nx,\"'=1,2\"\n")]
    [InlineData("a;b\nx;-2+3\n", "a;b\nx;'-2+3\n")]
    [InlineData("a\tb\nx\t  ＝1\n", "a\tb\nx\t'  ＝1\n")]
    [InlineData("a\n\"\t=1\"\n", "a\n\"'\t=1\"\n")]
    [InlineData("a\n\"x\"\"\n=1\"\n", "a\n\"x\"\"\n=1\"\n")]
    [InlineData("-a\n", "'-a\n")]
    public void Text_cannot_become_a_formula(string given, string published) =>
        Assert.Equal('\uFEFF' + published, Published(Encoding.UTF8.GetBytes(given)));

    [Fact]
    public void Other_encodings_become_utf_8()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Assert.Equal("\uFEFF指标,备注\n甲,'=1\n", Published(Encoding.GetEncoding("gb18030").GetBytes("指标,备注\n甲,=1\n")));
        Assert.Equal("\uFEFF指标\n甲\n", Published([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("指标\n甲\n")]));
    }

    [Fact]
    public void A_table_in_utf_16_without_its_mark_is_guarded_too()
    {
        Assert.Equal("\uFEFF指标,备注\n甲,'=1+1\n", Published(Encoding.Unicode.GetBytes("指标,备注\n甲,=1+1\n")));
        Assert.Equal("\uFEFF指标,备注\n甲,'=1+1\n", Published(Encoding.BigEndianUnicode.GetBytes("指标,备注\n甲,=1+1\n")));
    }

    [Fact]
    public void A_table_that_needs_no_change_is_not_copied()
    {
        ReadOnlyMemory<byte> given = (byte[])[0xEF, 0xBB, 0xBF, .. "a,b\n1,2\n"u8];
        ReadOnlyMemory<byte> other = (byte[])[.. given.Span];
        Assert.True(given.Equals(GivenTable.Publish(new("content/data/2018.csv", given))));
        Assert.False(given.Equals(other));
    }

    private static string Published(byte[] bytes) => Encoding.UTF8.GetString(GivenTable.Publish(new("content/data/2018.csv", bytes)).Span);
}
