namespace Scriban.Syntax.Statements;

/// <summary>`capture place … end`: what the block writes becomes a string.</summary>
internal sealed class CaptureStatement : ScriptStatement
{
    private readonly ScriptExpression _place;
    private readonly ScriptBlockStatement _body;

    public CaptureStatement(ScriptExpression place, ScriptBlockStatement body)
    {
        _place = place;
        _body = body;
        CanOutput = false;
    }

    public override object? Evaluate(TemplateContext context)
    {
        var text = context.Capture(_body, out var result);
        ((IScriptVariablePath)_place).SetValue(context, text);

        // A `ret` in the block keeps its value.
        return result;
    }

    public override void PrintTo(ScriptPrinter printer) =>
        printer.EnterStatement(null).Write("capture ").Write(_place).Write(_body).EndBlock();
}
