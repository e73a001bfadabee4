using System.Collections.Immutable;
using System.Text;

namespace Generator.Model;

/// <summary>
/// The bytes of a finished file, wherever they are kept: a site of any size is made by a build that holds only a part of it in memory.
/// Reading gives the same bytes each time, from any thread.
/// </summary>
internal abstract class FileContent
{
    /// <summary>In bytes.</summary>
    public abstract int Length { get; }

    public abstract ContentHash Sha256 { get; }

    public ReadOnlySpan<byte> Span => Read().Span;

    /// <summary>All of it at once.</summary>
    public abstract ReadOnlyMemory<byte> Read();

    /// <summary>All of it in order, no more in memory at once than was when it was made.</summary>
    public virtual IEnumerable<ReadOnlyMemory<byte>> Pieces() => [Read()];

    /// <summary>The content as text, which is UTF-8.</summary>
    public string ReadText() => Encoding.UTF8.GetString(Span);

    /// <summary>The same bytes are the same content, wherever they are kept.</summary>
    public override bool Equals(object? obj) => obj is FileContent other && other.Length == Length && other.Sha256 == Sha256;

    public override int GetHashCode() => Sha256.GetHashCode();

    public static implicit operator FileContent(ReadOnlyMemory<byte> bytes) => new HeldContent(bytes);

    public static implicit operator FileContent(byte[] bytes) => new HeldContent(bytes);
}

/// <summary>Content in memory.</summary>
internal sealed class HeldContent(ReadOnlyMemory<byte> bytes) : FileContent
{
    private ContentHash? hash;

    public override int Length => bytes.Length;

    public override ContentHash Sha256 => hash ??= ContentHash.Of(bytes.Span);

    public override ReadOnlyMemory<byte> Read() => bytes;
}

/// <summary>One content after the other.</summary>
internal sealed class JoinedContent(params ImmutableArray<FileContent> parts) : FileContent
{
    private readonly Lazy<ContentHash> hash = new(() => ContentHash.Of(parts.SelectMany(part => part.Pieces())));

    public override int Length { get; } = parts.Sum(part => part.Length);

    public override ContentHash Sha256 => hash.Value;

    public override IEnumerable<ReadOnlyMemory<byte>> Pieces() => parts.SelectMany(part => part.Pieces());

    public override ReadOnlyMemory<byte> Read()
    {
        var all = new byte[Length];
        var end = 0;
        foreach (var piece in Pieces())
        {
            piece.CopyTo(all.AsMemory(end));
            end += piece.Length;
        }

        return all;
    }
}
