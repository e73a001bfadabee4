using System.Buffers.Binary;
using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Generator.Pages.Machine.Icons;
using Generator.Pages.Machine.Workbook;

namespace Generator.Tests.Machine;

public sealed class IconTests
{
    [Theory]
    [InlineData(180)]
    [InlineData(192)]
    [InlineData(512)]
    public void A_picture_holds_the_pixels_that_were_drawn(int size)
    {
        var file = MachineSite.Bytes($"icons/icon-{size}.png");
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        var data = new MemoryStream();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            Assert.Equal(Crc32.Of(file.AsSpan(at + 4, length + 4)), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                data.Write(file, at + 8, length);
            }

            at += length + 12;
        }

        Assert.Equal(IconRaster.Draw(size, fillsSquare: size == 180), Unfiltered(Inflate(data.ToArray()), size));
    }

    [Fact]
    public void Whatever_is_compressed_comes_back() =>
        Prop.ForAll<byte[]>(bytes => Inflate(RunLengthDeflate.Zlib(bytes)).AsSpan().SequenceEqual(bytes)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(11)]
    [InlineData(131)]
    [InlineData(258)]
    [InlineData(259)]
    [InlineData(260)]
    [InlineData(1000)]
    public void Runs_of_every_length_come_back(int length)
    {
        byte[] bytes = [7, .. Enumerable.Repeat((byte)200, length), 7];
        Assert.Equal(bytes, Inflate(RunLengthDeflate.Zlib(bytes)));
    }

    [Fact]
    public void The_check_sum_is_that_of_the_standard() => Assert.Equal(0xCBF43926u, Crc32.Of("123456789"u8));

    [Fact]
    public void Corners_are_clear_and_the_middle_is_not()
    {
        var pixels = IconRaster.Draw(64, fillsSquare: false);
        Assert.Equal(0, pixels[3]);
        Assert.Equal(255, pixels[(((32 * 64) + 32) * 4) + 3]);
        Assert.Equal(255, IconRaster.Draw(64, fillsSquare: true)[3]);
    }

    [Fact]
    public void The_drawing_is_well_formed_and_the_manifest_names_files_that_exist()
    {
        Assert.Equal("svg", XDocument.Parse(MachineSite.Text("icons/icon.svg")).Root!.Name.LocalName);
        var manifest = MachineSite.Json("zh/site.webmanifest");
        Assert.Equal("zh", (string)manifest["lang"]!);
        Assert.All((JsonArray)manifest["icons"]!, icon => Assert.NotEmpty(MachineSite.Bytes(((string)icon!["src"]!)["../".Length..])));
    }

    private static byte[] Inflate(byte[] data)
    {
        using var inflater = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        inflater.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] Unfiltered(byte[] rows, int size)
    {
        var width = size * 4;
        var pixels = new byte[size * width];
        for (var row = 0; row < size; row++)
        {
            Assert.Equal(2, rows[row * (width + 1)]);
            for (var x = 0; x < width; x++)
            {
                pixels[(row * width) + x] = (byte)(rows[(row * (width + 1)) + 1 + x] + (row == 0 ? 0 : pixels[((row - 1) * width) + x]));
            }
        }

        return pixels;
    }
}
