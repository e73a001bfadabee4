using System.Reflection;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A .NET method as a function of templates; a leading context and span are filled in, the rest are its parameters.</summary>
public abstract class DynamicCustomFunction : IScriptCustomFunction
{
    public readonly MethodInfo Method;

    private readonly ScriptParameterInfo[] _parameters;

    private protected DynamicCustomFunction(MethodInfo method, ParameterInfo[]? parameters = null)
    {
        Method = method;
        var all = parameters ?? method.GetParameters();
        HasContext = all.Length > 0 && typeof(TemplateContext).IsAssignableFrom(all[0].ParameterType);
        HasSpan = HasContext && all.Length > 1 && all[1].ParameterType == typeof(SourceSpan);
        Own = all[((HasContext ? 1 : 0) + (HasSpan ? 1 : 0))..];
        var hasRest = Own.Length > 0 && (Own[^1].IsDefined(typeof(ParamArrayAttribute)) || Own[^1].ParameterType == typeof(object[]));
        VarParamKind = hasRest ? ScriptVarParamKind.LastParameter : ScriptVarParamKind.None;
        RequiredParameterCount = Own.Length - Own.Count(parameter => parameter.IsOptional) - (hasRest ? 1 : 0);
        _parameters = [.. Own.Select(ToInfo)];
    }

    public int RequiredParameterCount { get; }

    public int ParameterCount => _parameters.Length;

    public ScriptVarParamKind VarParamKind { get; }

    public Type ReturnType => Method.ReturnType;

    public object? Tag { get; set; }

    private protected bool HasContext { get; }

    private protected bool HasSpan { get; }

    private protected ParameterInfo[] Own { get; }

    public static DynamicCustomFunction Create(object? target, MethodInfo method) => new DelegateCustomFunction(target, method);

    public static DynamicCustomFunction Create(Delegate del) => new DelegateCustomFunction(del);

    public ScriptParameterInfo GetParameterInfo(int index) => _parameters[index];

    public abstract object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement);

    public virtual ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw Asynchronous.NotSupported();

    /// <summary>Calls the method with one value a parameter, in order, not yet converted.</summary>
    internal abstract object? InvokeBound(TemplateContext context, SourceSpan span, object?[] values);

    private static ScriptParameterInfo ToInfo(ParameterInfo parameter) => parameter.IsOptional
        ? new ScriptParameterInfo(parameter.ParameterType, parameter.Name ?? string.Empty, parameter.DefaultValue)
        : new ScriptParameterInfo(parameter.ParameterType, parameter.Name ?? string.Empty);
}
