using System.Text;

namespace Scriban.Runtime;

/// <summary>Output into a string builder.</summary>
public class StringBuilderOutput : IScriptOutput
{
    [ThreadStatic]
    private static StringBuilder? _threadBuilder;

    public StringBuilderOutput()
        : this(new StringBuilder())
    {
    }

    public StringBuilderOutput(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        Builder = builder;
    }

    public StringBuilder Builder { get; }

    public static StringBuilderOutput GetThreadInstance()
    {
        var builder = _threadBuilder ??= new StringBuilder();
        builder.Clear();
        return new StringBuilderOutput(builder);
    }

    public void Write(string text, int offset, int count) => Builder.Append(text, offset, count);

    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) =>
        throw Asynchronous.NotSupported();

    public override string ToString() => Builder.ToString();
}
