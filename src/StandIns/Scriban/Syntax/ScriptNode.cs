using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>A piece of a parsed template. Nodes do not change after parsing, so that many threads may evaluate them.</summary>
public abstract class ScriptNode
{
    public SourceSpan Span;

    private protected ScriptNode()
    {
    }

    public abstract object? Evaluate(TemplateContext context);

    public virtual ValueTask<object?> EvaluateAsync(TemplateContext context) => throw Asynchronous.NotSupported();

    public abstract void PrintTo(ScriptPrinter printer);

    public override sealed string ToString()
    {
        var text = new StringBuilder();
        PrintTo(new ScriptPrinter(new StringBuilderOutput(text), new ScriptPrinterOptions { Mode = ScriptMode.ScriptOnly }));
        return text.ToString();
    }
}
