namespace Scriban.Syntax.Statements;

/// <summary>`readonly name`: the variable keeps its value from here on.</summary>
internal sealed class ReadOnlyStatement : ScriptStatement
{
    private readonly ScriptVariable _variable;

    public ReadOnlyStatement(ScriptVariable variable)
    {
        _variable = variable;
        CanOutput = false;
    }

    internal override ScriptNode[] Parts => [_variable];

    public override object? Evaluate(TemplateContext context)
    {
        context.SetReadOnly(_variable);
        return null;
    }

    internal override ScriptNode With(ScriptNode[] parts) => new ReadOnlyStatement((ScriptVariable)parts[0]);

    public override void PrintTo(ScriptPrinter printer) => printer.EnterStatement(null).Write("readonly ").Write(_variable);
}
