namespace Scriban.Syntax.Statements;

/// <summary>An expression whose value is written; lines after the first are indented as the code block was.</summary>
internal sealed class ExpressionStatement : ScriptStatement
{
    private readonly ScriptExpression _expression;
    private readonly string? _indent;

    public ExpressionStatement(ScriptExpression expression, string? indent)
    {
        _expression = expression;
        _indent = indent;
        CanOutput = expression is not Expressions.AssignExpression;
    }

    public ScriptExpression Expression => _expression;

    internal override ScriptNode[] Parts => [_expression];

    public override object? Evaluate(TemplateContext context)
    {
        if (_indent is null || !context.AutoIndent)
        {
            return Output(context);
        }

        var outer = context.CurrentIndent;
        context.CurrentIndent = outer + _indent;
        try
        {
            return Output(context);
        }
        finally
        {
            context.CurrentIndent = outer;
        }
    }

    internal override ScriptNode With(ScriptNode[] parts) => new ExpressionStatement((ScriptExpression)parts[0], _indent);

    public override void PrintTo(ScriptPrinter printer) => printer.EnterStatement(_indent ?? string.Empty).Write(_expression);

    private object? Output(TemplateContext context)
    {
        var value = context.Evaluate(_expression);

        // `$$` is the block that `wrap` passed: it is run where it stands.
        if (value is ScriptBlockStatement block)
        {
            value = context.RunWrapped(block);
        }

        if (value is null || !context.EnableOutput)
        {
            return value;
        }

        context.Write(Span, value);
        return null;
    }
}
