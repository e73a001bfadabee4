using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Generator.Charts;
using Generator.Model;
using Generator.Pages;
using Generator.Publishing;

namespace Generator;

/// <summary>How remembered things are written into the cache and read back.</summary>
internal static class MemoryForm
{
    public static ReadOnlyMemory<byte> Write(RememberedPage page) => Write(page.Content.Length, writer =>
    {
        writer.Write(page.Steps);
        writer.Write(page.Assets.Length);
        foreach (var (name, address) in page.Assets)
        {
            writer.Write(name);
            writer.Write(address);
        }

        Write(writer, page.Content);
    });

    public static RememberedPage Page(ReadOnlyMemory<byte> bytes)
    {
        using var reader = Reader(bytes);
        var (steps, assets) = (reader.ReadInt64(), ImmutableArray.CreateBuilder<(string, string)>());
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            assets.Add((reader.ReadString(), reader.ReadString()));
        }

        return new(Content(reader, bytes), steps, assets.ToImmutable());
    }

    public static ReadOnlyMemory<byte> Write(DrawnChart chart) => Write((int)chart.Size, writer =>
    {
        writer.Write(chart.Points);
        writer.Write(chart.Picture);
        foreach (var drawing in new[] { chart.Inline.Narrow, chart.Inline.Wide, chart.Files.Narrow, chart.Files.Wide })
        {
            Write(writer, drawing);
        }
    });

    public static DrawnChart Chart(ReadOnlyMemory<byte> bytes)
    {
        using var reader = Reader(bytes);
        var (points, picture) = (reader.ReadInt32(), reader.ReadString());
        var inline = new TwoLayouts(Content(reader, bytes), Content(reader, bytes));
        return new(inline, new(Content(reader, bytes), Content(reader, bytes)), points, picture);
    }

    public static ReadOnlyMemory<byte> Write(DrawnCard card) => Write(card.Drawing.Length, writer =>
    {
        writer.Write(card.Picture);
        Write(writer, card.Drawing);
    });

    public static DrawnCard Card(ReadOnlyMemory<byte> bytes)
    {
        using var reader = Reader(bytes);
        var picture = reader.ReadString();
        return new(Content(reader, bytes), picture);
    }

    public static ReadOnlyMemory<byte> Write(FileFacts facts) => Write((int)facts.Size, writer =>
    {
        writer.Write(facts.IsWrong);
        writer.Write(facts.Anchors?.Count ?? -1);
        foreach (var anchor in facts.Anchors ?? new HashSet<ulong>())
        {
            writer.Write(anchor);
        }

        writer.Write(facts.Targets.Length);
        foreach (var (path, anchor) in facts.Targets)
        {
            writer.Write(path);
            writer.Write(anchor);
        }
    });

    public static FileFacts Facts(ReadOnlyMemory<byte> bytes)
    {
        using var reader = Reader(bytes);
        var (isWrong, count) = (reader.ReadBoolean(), reader.ReadInt32());
        var anchors = count < 0 ? null : new HashSet<ulong>(count);
        for (; count > 0; count--)
        {
            anchors!.Add(reader.ReadUInt64());
        }

        var targets = new (string, ulong)[reader.ReadInt32()];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = (reader.ReadString(), reader.ReadUInt64());
        }

        return new(anchors, ImmutableArray.Create(targets), isWrong);
    }

    private static ReadOnlyMemory<byte> Write(int about, Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream(about + 256);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        write(writer);
        writer.Flush();
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    private static void Write(BinaryWriter writer, FileContent content)
    {
        writer.Write(content.Length);
        writer.Write(content.Span);
    }

    private static BinaryReader Reader(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new(new MemoryStream(array.Array!, array.Offset, array.Count, writable: false), Encoding.UTF8)
            : new(new MemoryStream(bytes.ToArray()), Encoding.UTF8);

    private static FileContent Content(BinaryReader reader, ReadOnlyMemory<byte> bytes)
    {
        var length = reader.ReadInt32();
        var at = (int)reader.BaseStream.Position;
        reader.BaseStream.Position += length;
        return bytes.Slice(at, length);
    }
}
