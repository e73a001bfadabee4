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

    internal override ScriptNode[] Parts => [_place, _body];

    public override object? Evaluate(TemplateContext context)
    {
        var text = context.Capture(_body, out var result);
        ((IScriptVariablePath)_place).SetValue(context, text);

        // A `ret` in the block keeps its value.
        return result;
    }

    internal override ScriptNode With(ScriptNode[] parts) =>
        new CaptureStatement((ScriptExpression)parts[0], (ScriptBlockStatement)parts[1]);

    public override void PrintTo(ScriptPrinter printer) =>
        printer.EnterStatement(null).Write("capture ").Write(_place).Write(_body).EndBlock();
}
