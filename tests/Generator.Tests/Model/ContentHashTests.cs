using Generator.Model;

namespace Generator.Tests.Model;

/// <summary>The digits are those of the examples to FIPS 180-4.</summary>
public sealed class ContentHashTests
{
    private const string OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    [Fact]
    public void Bytes_a_stream_and_pieces_have_the_same_hash()
    {
        using var stream = new MemoryStream("abc"u8.ToArray());
        Assert.Equal(OfAbc, ContentHash.Of("abc"u8).ToString());
        Assert.Equal(OfAbc, ContentHash.Of(stream).ToString());
        Assert.Equal(OfAbc, ContentHash.Of(["a"u8.ToArray(), "bc"u8.ToArray()]).ToString());
    }

    [Fact]
    public void Zeros_at_the_front_are_written() =>
        Assert.Equal("00" + OfAbc[2..], ContentHash.Parse("00" + OfAbc[2..])!.Value.ToString());

    [Fact]
    public void Digits_are_read_back_in_either_case()
    {
        Assert.Equal(ContentHash.Of("abc"u8), ContentHash.Parse(OfAbc));
        Assert.Equal(ContentHash.Of("abc"u8), ContentHash.Parse(OfAbc.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("ba78")]
    [InlineData(OfAbc + "00")]
    [InlineData("xx7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void Anything_else_is_no_hash(string text) => Assert.Null(ContentHash.Parse(text));
}
