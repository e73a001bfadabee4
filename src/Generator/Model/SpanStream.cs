namespace Generator.Model;

/// <summary>What a stream does with bytes that are written to it.</summary>
internal delegate void SpanWriter(ReadOnlySpan<byte> bytes);

/// <summary>A stream that can only be written to, and hands everything on.</summary>
internal sealed class SpanStream(SpanWriter write) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer) => write(buffer);

    public override void Write(byte[] buffer, int offset, int count) => write(buffer.AsSpan(offset, count));

    public override void WriteByte(byte value) => write([value]);

    public override void Flush()
    {
        // Nothing is held back.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
