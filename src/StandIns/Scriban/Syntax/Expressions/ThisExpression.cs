namespace Scriban.Syntax.Expressions;

/// <summary>`this`: the object to which assignments go.</summary>
internal sealed class ThisExpression : ScriptExpression
{
    public override object? Evaluate(TemplateContext context) => context.CurrentGlobal;

    public override void PrintTo(ScriptPrinter printer) => printer.Write("this");
}
