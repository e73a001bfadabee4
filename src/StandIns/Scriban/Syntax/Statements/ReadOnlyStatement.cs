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

    public override object? Evaluate(TemplateContext context)
    {
        context.SetReadOnly(_variable);
        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.EnterStatement(null).Write("readonly ").Write(_variable);
}
