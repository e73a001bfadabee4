namespace Scriban.Runtime;

/// <summary>Output into a text writer.</summary>
public class TextWriterOutput : IScriptOutput
{
    public TextWriterOutput()
        : this(new StringWriter(System.Globalization.CultureInfo.InvariantCulture))
    {
    }

    public TextWriterOutput(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Writer = writer;
    }

    public TextWriter Writer { get; }

    public void Write(string text, int offset, int count) => Writer.Write(text.AsSpan(offset, count));

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) =>
        throw Asynchronous.NotSupported();

    public override string ToString() => Writer.ToString() ?? string.Empty;
}
