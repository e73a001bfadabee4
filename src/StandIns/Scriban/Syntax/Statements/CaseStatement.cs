using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary>`case value … when a, b … else … end`.</summary>
internal sealed class CaseStatement(ScriptExpression value, WhenBranch[] branches, ScriptBlockStatement? otherwise) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        var wanted = context.Evaluate(value);
        foreach (var branch in branches)
        {
            foreach (var candidate in branch.Values)
            {
                if (Operators.AreEqual(context, candidate.Span, wanted, context.Evaluate(candidate)))
                {
                    return branch.Body.Evaluate(context);
                }
            }
        }

        return otherwise?.Evaluate(context);
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        printer.EnterStatement(null).Write("case ").Write(value);
        foreach (var branch in branches)
        {
            printer.EnterStatement(null).Write("when ").WriteListWithCommas(branch.Values).Write(branch.Body);
        }

        printer.WriteElse(otherwise).EndBlock();
    }
}
