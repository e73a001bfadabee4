namespace Scriban.Syntax.Statements;

/// <summary>`if … else if … else … end`.</summary>
internal sealed class IfStatement(IfBranch[] branches, ScriptBlockStatement? otherwise) : ScriptStatement
{
    internal override ScriptNode[] Parts =>
    [
        .. branches.SelectMany(branch => new ScriptNode[] { branch.Condition, branch.Body }),
        .. otherwise is null ? Array.Empty<ScriptNode>() : [otherwise],
    ];

    public override object? Evaluate(TemplateContext context)
    {
        foreach (var branch in branches)
        {
            if (context.ToBool(branch.Condition.Span, context.Evaluate(branch.Condition)))
            {
                return branch.Body.Evaluate(context);
            }
        }

        return otherwise?.Evaluate(context);
    }

    public override void PrintTo(ScriptPrinter printer)
    {
        for (var i = 0; i < branches.Length; i++)
        {
            printer.EnterStatement(null).Write(i == 0 ? "if " : "else if ").Write(branches[i].Condition).Write(branches[i].Body);
        }

        printer.WriteElse(otherwise).EndBlock();
    }

    internal override ScriptNode With(ScriptNode[] parts) => new IfStatement(
        [.. branches.Select((_, i) => new IfBranch((ScriptExpression)parts[2 * i], (ScriptBlockStatement)parts[(2 * i) + 1]))],
        otherwise is null ? null : (ScriptBlockStatement)parts[^1]);
}
