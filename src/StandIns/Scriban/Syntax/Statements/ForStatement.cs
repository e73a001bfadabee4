using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary>`for item in list … else … end`.</summary>
internal class ForStatement(
    ScriptVariable variable, ScriptExpression list, LoopOptions options, ScriptBlockStatement body, ScriptBlockStatement? otherwise)
    : ScriptLoopStatementBase
{
    private protected virtual string Keyword => "for";

    internal virtual ScriptVariable StateVariable => ScriptVariable.ForObject;

    private protected LoopOptions Options => options;

    internal ScriptVariable Variable => variable;

    internal override ScriptNode[] Parts =>
        [variable, list, .. options.Parts, body, .. otherwise is null ? Array.Empty<ScriptNode>() : [otherwise]];

    public override object? Evaluate(TemplateContext context)
    {
        var items = LoopItems.From(context, list.Span, context.Evaluate(list), options);
        return items.Count == 0 ? otherwise?.Evaluate(context) : Run(context, items);
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        printer.EnterStatement(null).Write(Keyword).Write(" ").Write(variable).Write(" in ").Write(list);
        options.PrintTo(printer);
        printer.Write(body).WriteElse(otherwise).EndBlock();
    }

    internal override ScriptNode With(ScriptNode[] parts)
    {
        var bodyAt = 2 + options.Parts.Count();
        return New(
            (ScriptVariable)parts[0],
            (ScriptExpression)parts[1],
            options.With(parts[2..bodyAt]),
            (ScriptBlockStatement)parts[bodyAt],
            otherwise is null ? null : (ScriptBlockStatement)parts[^1]);
    }

    private protected virtual ForStatement New(
        ScriptVariable name, ScriptExpression items, LoopOptions settings, ScriptBlockStatement block, ScriptBlockStatement? alternative) =>
        new(name, items, settings, block, alternative);

    private protected virtual void BeforeItem(TemplateContext context, LoopState state)
    {
        // Only rows and cells of a table write something around an item.
    }

    private protected virtual void AfterItem(TemplateContext context, LoopState state)
    {
        // See BeforeItem.
    }

    private protected virtual LoopState NewState(TemplateContext context, int count) => new(count);

    private object? Run(TemplateContext context, LoopItems items)
    {
        object? result = null;
        var state = NewState(context, items.Count);
        context.EnterLoop(this);
        try
        {
            context.SetLoopVariable(StateVariable, state);
            for (var i = 0; i < items.Count; i++)
            {
                if (!context.StepLoop(this, items.Limit))
                {
                    break;
                }

                var item = items[i];
                state.MoveTo(i, item);
                context.SetLoopVariable(variable, item);
                BeforeItem(context, state);
                var goesOn = RunStep(context, body, ref result);
                AfterItem(context, state);
                if (!goesOn)
                {
                    break;
                }
            }
        }
        finally
        {
            context.ExitLoop(this);
        }

        return context.FlowState == ScriptFlowState.Return || !context.EnableOutput ? result : null;
    }
}
