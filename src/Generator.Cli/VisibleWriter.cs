using System.Text;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>
/// Between the tool and a terminal or a log: shows what moves the cursor, turns the order of reading round or cannot be seen as escapes,
/// whatever verb writes it and from whichever file it comes. In a document of JSON the same escapes mean the same characters.
/// </summary>
internal sealed class VisibleWriter : TextWriter
{
    private VisibleWriter(TextWriter inner) : base(inner.FormatProvider)
    {
        Inner = inner;
        CoreNewLine = inner.NewLine.ToCharArray();
    }

    /// <summary>For what draws on a terminal by control characters of its own, and escapes texts itself.</summary>
    public TextWriter Inner { get; }

    public override Encoding Encoding => Inner.Encoding;

    public static TextWriter Of(TextWriter writer) => writer is VisibleWriter ? writer : new VisibleWriter(writer);

    public override void Write(char value) => Inner.Write(Visible.Lines(value.ToString()));

    public override void Write(string? value) => Inner.Write(value is null ? null : Visible.Lines(value));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void WriteLine(string? value)
    {
        Write(value);
        Inner.WriteLine();
    }

    public override Task WriteAsync(char value) => Inner.WriteAsync(Visible.Lines(value.ToString()));

    public override Task WriteAsync(string? value) => Inner.WriteAsync(value is null ? null : Visible.Lines(value));

    public override Task WriteLineAsync(string? value) => Inner.WriteLineAsync(value is null ? null : Visible.Lines(value));

    public override void Flush() => Inner.Flush();

    public override Task FlushAsync() => Inner.FlushAsync();
}
