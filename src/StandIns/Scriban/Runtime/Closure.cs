using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A function of a template with the variables that it captured where it was defined.</summary>
internal sealed class Closure(ScriptFunction function, ClosureEnvironment environment) : IScriptCustomFunction
{
    public ClosureEnvironment Environment => environment;

    public int RequiredParameterCount => function.RequiredParameterCount;

    public int ParameterCount => function.ParameterCount;

    public ScriptVarParamKind VarParamKind => function.VarParamKind;

    public Type ReturnType => function.ReturnType;

    public ScriptParameterInfo GetParameterInfo(int index) => function.GetParameterInfo(index);

    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        function.Invoke(context, callerContext, arguments, blockStatement, this);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw Asynchronous.NotSupported();

    public override string ToString() => function.ToString();
}
