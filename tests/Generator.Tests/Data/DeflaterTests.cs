using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Generator.Data.Workbook;

namespace Generator.Tests.Data;

/// <summary>The compressor of the workbook: any reader gets back what went in, and what comes out never changes.</summary>
public sealed class DeflaterTests
{
    [Theory]
    [InlineData("", "0300")]
    [InlineData("a", "4B0400")]
    [InlineData("aaaaaaaaaaaaaaaa", "4B440300")]
    [InlineData("内蒙古", "7BDAD6FA62D2CCA7FD4B00")]
    public void A_text_always_becomes_the_same_bytes(string text, string expected) => Assert.Equal(
        expected, Convert.ToHexString(Deflater.Compress(Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    [InlineData(40_000)]
    [InlineData(200_000)]
    public void Every_reader_gets_back_what_was_written(int length)
    {
        foreach (var kinds in new[] { 1, 2, 7, 256 })
        {
            var data = Noise(length, kinds);
            Assert.Equal(data, Inflated(Deflater.Compress(data)));
        }
    }

    [Fact]
    public void A_table_of_text_becomes_small_and_stays_what_it_is()
    {
        var text = string.Concat(Enumerable.Range(0, 5000).Select(row => $"<c r=\"A{row}\"><v>{row % 97}</v></c>"));
        var packed = Deflater.Compress(Encoding.UTF8.GetBytes(text));
        Assert.InRange(packed.Length, 1, text.Length / 4);
        Assert.Equal("7ce590bd0a8c0643", Convert.ToHexStringLower(SHA256.HashData(packed))[..16]);
        Assert.Equal(text, Encoding.UTF8.GetString(Inflated(packed)));
    }

    [Fact]
    public void What_comes_bit_by_bit_becomes_the_same_bytes_as_at_once()
    {
        var data = Noise(300_000, 3);
        var deflater = new Deflater();
        for (var (at, step) = (0, 1); at < data.Length; at += step, step = (step * 7) % 100_003)
        {
            deflater.Write(data.AsSpan(at, Math.Min(step, data.Length - at)));
        }

        var packed = deflater.Finish();
        Assert.Equal("e89960c986ee26ab", Convert.ToHexStringLower(SHA256.HashData(packed))[..16]);
        Assert.Equal(data, Inflated(packed));
    }

    private static byte[] Inflated(byte[] packed)
    {
        using var reader = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var data = new MemoryStream();
        reader.CopyTo(data);
        return data.ToArray();
    }

    /// <summary>Bytes without a pattern, of few or many kinds, the same on every run.</summary>
    private static byte[] Noise(int length, int kinds)
    {
        var data = new byte[length];
        var state = 12345u;
        for (var i = 0; i < length; i++)
        {
            state = (state * 1664525) + 1013904223;
            data[i] = (byte)((state >> 16) % (uint)kinds);
        }

        return data;
    }
}
