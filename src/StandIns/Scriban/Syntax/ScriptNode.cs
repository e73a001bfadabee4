using System.Text;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>
/// A piece of a parsed template. The parser's nodes do not change by themselves, so that many threads may evaluate them; a tree that
/// is to be changed is cloned first.
/// </summary>
public abstract partial class ScriptNode
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
        var printer = new ScriptPrinter(new StringBuilderOutput(text), new ScriptPrinterOptions { Mode = ScriptMode.ScriptOnly });
        printer.Write(this);
        return text.ToString();
    }
}
