using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>`[1, 2, 3]`.</summary>
internal sealed class ArrayInitializer(ScriptExpression[] items) : ScriptExpression
{
    public override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptArray(items.Length);
        foreach (var item in items)
        {
            result.Add(context.Evaluate(item));
        }

        return result;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.Write("[").WriteListWithCommas(items).Write("]");
}
