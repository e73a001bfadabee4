using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary>`case value … when a, b … else … end`.</summary>
internal sealed class CaseStatement(ScriptExpression value, WhenBranch[] branches, ScriptBlockStatement? otherwise) : ScriptStatement
{
    internal override ScriptNode[] Parts =>
    [
        value,
        .. branches.SelectMany(branch => branch.Values.Append<ScriptNode>(branch.Body)),
        .. otherwise is null ? Array.Empty<ScriptNode>() : [otherwise],
    ];

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

    internal override ScriptNode With(ScriptNode[] parts)
    {
        var changed = new List<WhenBranch>();
        var next = 1;
        foreach (var branch in branches)
        {
            var end = next + branch.Values.Length;
            changed.Add(new WhenBranch([.. parts[next..end].Cast<ScriptExpression>()], (ScriptBlockStatement)parts[end]));
            next = end + 1;
        }

        return new CaseStatement(
            (ScriptExpression)parts[0], [.. changed], otherwise is null ? null : (ScriptBlockStatement)parts[^1]);
    }
}
