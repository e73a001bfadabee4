using System.Security.Cryptography;
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

    /// <summary>The hash in 64 lower-case hexadecimal digits.</summary>
    public abstract string Sha256 { get; }

    public ReadOnlySpan<byte> Span => Read().Span;

    public abstract ReadOnlyMemory<byte> Read();

    /// <summary>The content as text, which is UTF-8.</summary>
    public string ReadText() => Encoding.UTF8.GetString(Span);

    /// <summary>The same bytes are the same content, wherever they are kept.</summary>
    public override bool Equals(object? obj) => obj is FileContent other && other.Length == Length && other.Sha256 == Sha256;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Sha256);

    public static implicit operator FileContent(ReadOnlyMemory<byte> bytes) => new HeldContent(bytes);

    public static implicit operator FileContent(byte[] bytes) => new HeldContent(bytes);

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}

/// <summary>Content in memory.</summary>
internal sealed class HeldContent(ReadOnlyMemory<byte> bytes) : FileContent
{
    private string? hash;

    public override int Length => bytes.Length;

    public override string Sha256 => hash ??= HashOf(bytes.Span);

    public override ReadOnlyMemory<byte> Read() => bytes;
}

/// <summary>Takes finished content, so that who made it may forget it.</summary>
internal interface IContentStore
{
    FileContent Keep(ReadOnlyMemory<byte> bytes);
}

/// <summary>Holds everything in memory: for a plan known to be small.</summary>
internal sealed class MemoryStore : IContentStore
{
    public static readonly MemoryStore Instance = new();

    public FileContent Keep(ReadOnlyMemory<byte> bytes) => bytes;
}
