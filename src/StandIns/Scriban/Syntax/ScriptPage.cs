namespace Scriban.Syntax;

/// <summary>A whole parsed text.</summary>
public class ScriptPage : ScriptNode
{
    internal ScriptPage()
    {
    }

    public ScriptFrontMatter? FrontMatter { get; internal init; }

    public ScriptBlockStatement? Body { get; internal init; }

    public override object? Evaluate(TemplateContext context)
    {
        context.FlowState = ScriptFlowState.None;
        try
        {
            return context.Evaluate(Body);
        }
        finally
        {
            // A `ret` ends the page, not the one that includes it.
            context.FlowState = ScriptFlowState.None;
        }
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write(FrontMatter).Write(Body).ExpectEos();
}
