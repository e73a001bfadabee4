namespace Scriban.Syntax.Expressions;

/// <summary>`function a b name: c`, or `function(a, b)` in the explicit form.</summary>
internal sealed class FunctionCall(ScriptExpression target, CallArgument[] arguments, bool isExplicit) : ScriptExpression
{
    public ScriptExpression Target => target;

    public CallArgument[] Arguments => arguments;

    /// <summary>Gets a value indicating whether the call is written as an inline function is declared: `f(x, y)`.</summary>
    public bool IsDeclaration =>
        isExplicit && Array.TrueForAll(arguments, argument => argument is { Name: null, Value: ScriptVariableGlobal });

    public FunctionParameter[] AsParameters() =>
        [.. arguments.Select(argument => new FunctionParameter(((ScriptVariable)argument.Value).Name, null, IsRest: false))];

    public override object? Evaluate(TemplateContext context) => Call(context, hasPiped: false, null, null);

    /// <summary>Calls with the value of a pipe before the arguments, or with the block of a `wrap`.</summary>
    public object? Call(TemplateContext context, bool hasPiped, object? piped, ScriptBlockStatement? block) =>
        FunctionInvoker.Find(context, target) is { } function
            ? FunctionInvoker.Invoke(context, this, function, new CallValues(hasPiped, piped, arguments), block)
            : null;

    public override void PrintTo(ScriptPrinter printer)
    {
        printer.Write(target).Write(isExplicit ? "(" : string.Empty);
        for (var i = 0; i < arguments.Length; i++)
        {
            printer.Write(!isExplicit ? " " : i > 0 ? ", " : string.Empty);
            if (arguments[i].Name is { } name)
            {
                printer.Write(name).Write(": ");
            }

            printer.Write(arguments[i].Value);
        }

        printer.Write(isExplicit ? ")" : string.Empty);
    }
}
