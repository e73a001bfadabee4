using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban;

/// <content>Writing: limits of length, indentation, and outputs that take the place of one another.</content>
public partial class TemplateContext
{
    private const string Ellipsis = "...";

    private readonly Stack<IScriptOutput> _outputs = new();
    private readonly Stack<StringBuilderOutput> _spareOutputs = new();
    private bool _startsLine;
    private long _written;

    public IScriptOutput Output => _outputs.Peek();

    public int OutputCount => _outputs.Count;

    public string? CurrentIndent { get; set; }

    public void PushOutput() => PushOutput(_spareOutputs.Count > 0 ? _spareOutputs.Pop() : new StringBuilderOutput());

    public void PushOutput(IScriptOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _outputs.Push(output);
    }

    public IScriptOutput PopOutput()
    {
        if (_outputs.Count == 1)
        {
            throw new InvalidOperationException("The last output cannot be taken from the stack");
        }

        return _outputs.Pop();
    }

    /// <summary>Writes a value that an expression gave: the place to escape it.</summary>
    public virtual TemplateContext Write(SourceSpan span, object? textAsObject) =>
        textAsObject is null ? this : Write(textAsObject as string ?? ObjectToString(textAsObject));

    public TemplateContext Write(string? text) => text is null ? this : Write(text, 0, text.Length);

    public TemplateContext Write(string? text, int startIndex, int count)
    {
        if (text is null || count == 0)
        {
            return this;
        }

        if (CurrentIndent is { Length: > 0 } indent)
        {
            WriteIndented(text, startIndex, count, indent);
        }
        else
        {
            WriteLimited(text, startIndex, count);
        }

        _startsLine = text[startIndex + count - 1] == '\n';
        return this;
    }

    public TemplateContext Write(ScriptStringSlice slice) => Write(slice.FullText, slice.Index, slice.Length);

    public TemplateContext WriteLine() => Write(NewLine);

    public ValueTask<TemplateContext> WriteAsync(string? text, int startIndex, int count) => throw Asynchronous.NotSupported();

    public ValueTask<TemplateContext> WriteAsync(ScriptStringSlice slice) => throw Asynchronous.NotSupported();

    public ValueTask<TemplateContext> WriteAsync(string? text) => throw Asynchronous.NotSupported();

    public virtual ValueTask<TemplateContext> WriteAsync(SourceSpan span, object? textAsObject) => throw Asynchronous.NotSupported();

    public ValueTask<TemplateContext> WriteLineAsync() => throw Asynchronous.NotSupported();

    public void ResetPreviousNewLine() => _startsLine = false;

    /// <summary>Begins a rendering: the limit of length counts from here.</summary>
    internal void BeginOutput()
    {
        if (OutputCount == 1)
        {
            _written = 0;
            _startsLine = false;
        }
    }

    /// <summary>Runs a node with an output of its own and returns what it wrote.</summary>
    internal string Capture(ScriptNode node, out object? result)
    {
        var indent = CurrentIndent;
        var (startsLine, written) = (_startsLine, _written);
        CurrentIndent = null;
        _written = 0;
        PushOutput();
        var output = (StringBuilderOutput)Output;
        var depth = OutputCount;
        try
        {
            result = Evaluate(node);
            return output.ToString();
        }
        finally
        {
            while (OutputCount >= depth)
            {
                PopOutput();
            }

            output.Builder.Clear();
            _spareOutputs.Push(output);
            CurrentIndent = indent;
            (_startsLine, _written) = (startsLine, written);
        }
    }

    private void WriteIndented(string text, int start, int count, string indent)
    {
        var end = start + count;
        while (start < end)
        {
            var newLine = text.IndexOf('\n', start, end - start);
            var next = newLine < 0 ? end : newLine + 1;
            var isEmpty = newLine == start || (newLine == start + 1 && text[start] == '\r');
            if (_startsLine && (IndentOnEmptyLines || !isEmpty))
            {
                WriteLimited(indent, 0, indent.Length);
            }

            WriteLimited(text, start, next - start);
            _startsLine = newLine >= 0;
            start = next;
        }
    }

    private void WriteLimited(string text, int start, int count)
    {
        if (LimitToString <= 0)
        {
            Output.Write(text, start, count);
            return;
        }

        var left = LimitToString - _written;
        _written += count;
        if (left > 0)
        {
            Output.Write(text, start, (int)Math.Min(left, count));
        }

        if (left >= 0 && count > left)
        {
            Output.Write(Ellipsis, 0, Ellipsis.Length);
        }
    }

    private void ResetOutputs()
    {
        while (OutputCount > 1)
        {
            PopOutput();
        }

        (Output as StringBuilderOutput)?.Builder.Clear();
        CurrentIndent = null;
        _startsLine = false;
        _written = 0;
    }
}
