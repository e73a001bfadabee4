namespace Scriban.Syntax.Expressions;

/// <summary>`@function`: the function itself, not what it returns.</summary>
internal sealed class AliasExpression(ScriptExpression function) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => context.Evaluate(function, aliasReturnedFunction: true);

    public override void PrintTo(ScriptPrinter printer) => printer.Write("@").Write(function);
}
