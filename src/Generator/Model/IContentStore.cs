using System.Collections.Immutable;

namespace Generator.Model;

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

/// <summary>Content that is made bit by bit and may be larger than memory should be.</summary>
internal static class GrowingContent
{
    /// <summary>In bytes: what is shorter is kept in one piece.</summary>
    private const int Piece = 1 << 20;

    extension(IContentStore store)
    {
        /// <summary>Keeps what is written, piece by piece as it comes.</summary>
        public FileContent Write(Action<Stream> write)
        {
            var pieces = ImmutableArray.CreateBuilder<FileContent>();
            using var pending = new MemoryStream();
            using (var stream = new SpanStream(bytes =>
            {
                pending.Write(bytes);
                if (pending.Length >= Piece)
                {
                    End();
                }
            }))
            {
                write(stream);
            }

            if (pending.Length > 0 || pieces.Count == 0)
            {
                End();
            }

            return pieces.Count == 1 ? pieces[0] : new JoinedContent(pieces.ToImmutable());

            void End()
            {
                pieces.Add(store.Keep(pending.ToArray()));
                pending.SetLength(0);
            }
        }
    }
}
