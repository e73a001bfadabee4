using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// `include name arguments`: renders another template; it sees its own name as `$0`, the arguments from `$1` on
/// and the named ones as `$.name` and `$name`.
/// </summary>
public sealed class IncludeFunction : IScriptCustomFunction
{
    public int RequiredParameterCount => 1;

    public int ParameterCount => 1;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => index == 0
        ? new ScriptParameterInfo(typeof(string), "template_name")
        : new ScriptParameterInfo(typeof(object), "value");

    public int GetParameterIndexByName(string name) => name == "template_name" ? 0 : throw new ArgumentOutOfRangeException(nameof(name));

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        if (arguments.Count == 0)
        {
            throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, "`include` needs the name of a template");
        }

        return Render(context, callerContext, context.ObjectToString(arguments[0]), arguments);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw Asynchronous.NotSupported();

    internal static string Render(TemplateContext context, ScriptNode? caller, string? name, ScriptArray arguments)
    {
        var path = context.GetTemplatePathFromName(name, caller)
            ?? throw new ScriptRuntimeException(caller?.Span ?? context.CurrentSpan, $"The template `{name}` was not found");
        return context.RenderTemplate(context.GetOrCreateTemplate(path, caller), arguments, caller);
    }
}
