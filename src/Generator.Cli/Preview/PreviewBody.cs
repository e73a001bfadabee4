using System.Buffers;

namespace Generator.Cli.Preview;

/// <summary>
/// The content of an answer, in memory or in a file. Either goes out piece by piece, as fast as the reader takes it: all at once, the
/// server would hold a copy of it for every slow reader.
/// </summary>
internal sealed class PreviewBody : IDisposable
{
    private const int Piece = 65_536;

    private readonly ReadOnlyMemory<byte> bytes;
    private readonly Stream? file;

    public PreviewBody(ReadOnlyMemory<byte> bytes) => (this.bytes, Length) = (bytes, bytes.Length);

    public PreviewBody(Stream file) => (this.file, Length) = (file, file.Length);

    /// <summary>How much was there when it was opened; a file that grows meanwhile goes out as far as that.</summary>
    public long Length { get; }

    /// <summary>All of it, for pages that something is added to.</summary>
    public ReadOnlyMemory<byte> Read()
    {
        if (file is null)
        {
            return bytes;
        }

        var all = new byte[Length];
        file.ReadExactly(all);
        return all;
    }

    public async Task SendAsync(Stream reader, CancellationToken ending)
    {
        if (file is null)
        {
            for (var at = 0; at < bytes.Length; at += Piece)
            {
                await reader.WriteAsync(bytes.Slice(at, Math.Min(Piece, bytes.Length - at)), ending).ConfigureAwait(false);
            }

            return;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(Piece);
        try
        {
            for (var left = Length; left > 0;)
            {
                var read = await file.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), ending).ConfigureAwait(false);
                if (read == 0)
                {
                    throw new EndOfStreamException();
                }

                await reader.WriteAsync(buffer.AsMemory(0, read), ending).ConfigureAwait(false);
                left -= read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    public void Dispose() => file?.Dispose();
}
