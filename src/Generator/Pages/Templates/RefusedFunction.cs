using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Pages.Templates;

/// <summary>A function that templates do not have here although the language has it; whatever its arguments, it says so.</summary>
internal sealed class RefusedFunction(string name, string reason) : IScriptCustomFunction
{
    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw new ScriptRuntimeException(
            callerContext?.Span ?? default, $"`{name}` is not available: {reason}.");

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
