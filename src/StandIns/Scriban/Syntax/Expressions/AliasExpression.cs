namespace Scriban.Syntax.Expressions;

/// <summary>`@function`: the function itself, not what it returns.</summary>
internal sealed class AliasExpression(ScriptExpression function) : ScriptExpression
{
    internal override ScriptNode[] Parts => [function];

    public override object? Evaluate(TemplateContext context) => context.Evaluate(function, aliasReturnedFunction: true);

    internal override ScriptNode With(ScriptNode[] parts) => new AliasExpression((ScriptExpression)parts[0]);

    public override void PrintTo(ScriptPrinter printer) => printer.Write("@").Write(function);
}
