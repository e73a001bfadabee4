using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>`[1, 2, 3]`.</summary>
internal sealed class ArrayInitializer(ScriptExpression[] items) : ScriptExpression
{
    internal override ScriptNode[] Parts => [.. items];

    public override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptArray(items.Length);
        foreach (var item in items)
        {
            result.Add(context.Evaluate(item));
        }

        return result;
    }

    internal override ScriptNode With(ScriptNode[] parts) => new ArrayInitializer([.. parts.Cast<ScriptExpression>()]);

    public override void PrintTo(ScriptPrinter printer) => printer.Write("[").WriteListWithCommas(items).Write("]");
}
