using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A value that is made when a template first reads it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public class ScriptLazy<T> : IScriptCustomFunction
{
    private readonly Lazy<T> _value;

    public ScriptLazy(Func<T> valueFactory) => _value = new Lazy<T>(valueFactory);

    public int RequiredParameterCount => 0;

    public int ParameterCount => 0;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(T);

    public ScriptParameterInfo GetParameterInfo(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        _value.Value;

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw Asynchronous.NotSupported();
}
