namespace Scriban.Syntax.Expressions;

/// <summary>`function a b name: c`, or `function(a, b)` in the explicit form.</summary>
internal sealed class FunctionCall(ScriptExpression target, ScriptExpression[] arguments, bool isExplicit) : ScriptExpression
{
    private readonly CallArgument[] _arguments = [.. arguments.Select(CallArgument.From)];

    public ScriptExpression Target => target;

    /// <summary>Gets a value indicating whether the call is written as an inline function is declared: `f(x, y)`.</summary>
    public bool IsDeclaration => isExplicit && Array.TrueForAll(arguments, argument => argument is ScriptVariableGlobal);

    internal override ScriptNode[] Parts => [target, .. arguments];

    public ScriptParameter[] AsParameters() => [.. arguments.Select(argument => new ScriptParameter((ScriptVariable)argument))];

    public override object? Evaluate(TemplateContext context) => Call(context, hasPiped: false, null, null);

    /// <summary>Calls with the value of a pipe before the arguments, or with the block of a `wrap`.</summary>
    public object? Call(TemplateContext context, bool hasPiped, object? piped, ScriptBlockStatement? block) =>
        FunctionInvoker.Find(context, target) is { } function
            ? FunctionInvoker.Invoke(context, this, function, new CallValues(hasPiped, piped, _arguments), block)
            : null;

    public override void PrintTo(ScriptPrinter printer)
    {
        printer.Write(target);
        if (isExplicit)
        {
            printer.Write("(").WriteListWithCommas(arguments).Write(")");
            return;
        }

        foreach (var argument in arguments)
        {
            printer.Write(" ").Write(argument);
        }
    }

    internal override ScriptNode With(ScriptNode[] parts) =>
        new FunctionCall((ScriptExpression)parts[0], [.. parts[1..].Cast<ScriptExpression>()], isExplicit);
}
