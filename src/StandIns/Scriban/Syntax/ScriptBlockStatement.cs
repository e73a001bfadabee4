using System.Runtime.CompilerServices;

namespace Scriban.Syntax;

/// <summary>Statements in a row.</summary>
public class ScriptBlockStatement : ScriptStatement
{
    private ScriptList<ScriptStatement> _statements;

    public ScriptBlockStatement()
        : this([])
    {
    }

    internal ScriptBlockStatement(ScriptList<ScriptStatement> statements)
    {
        _statements = statements;
        Attach(statements);
    }

    public ScriptList<ScriptStatement> Statements
    {
        get => _statements;
        set => ParentToThis(ref _statements, value);
    }

    public override int ChildrenCount => 1;

    internal override ScriptNode[] Parts => [_statements];

    public override object? Evaluate(TemplateContext context)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(Span, "The template is nested too deeply to run");
        }

        object? result = null;
        foreach (var statement in _statements.Items)
        {
            result = context.RenderRuntimeException is null ? context.Evaluate(statement) : EvaluateSafely(context, statement);
            if (!statement.CanOutput)
            {
                result = null;
            }

            if (context.FlowState != ScriptFlowState.None)
            {
                break;
            }
        }

        return result;
    }

    public override bool CanHaveLeadingTrivia() => false;

    public override void PrintTo(ScriptPrinter printer) => printer.Write(_statements);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => visitor.Visit(this);

    internal override ScriptNode With(ScriptNode[] parts) => new ScriptBlockStatement((ScriptList<ScriptStatement>)parts[0]);

    protected override ScriptNode GetChildrenImpl(int index) => _statements;

    private static object? EvaluateSafely(TemplateContext context, ScriptStatement statement)
    {
        try
        {
            return context.Evaluate(statement);
        }
        catch (ScriptRuntimeException exception) when (exception is not ScriptAbortException)
        {
            context.Write(context.RenderRuntimeException!(exception));
            return null;
        }
    }
}
