using System.Collections.Immutable;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Pages.Templates;

/// <summary>
/// A function of ours that templates call. The language turns its arguments into the declared types, by place or by name, and fills
/// in those left out with null; the call knows its place. Written out because the package would read a delegate by reflection,
/// which a tool compiled ahead of time does not have.
/// </summary>
internal sealed class TemplateFunction : IScriptCustomFunction
{
    private readonly ImmutableArray<ScriptParameterInfo> parameters;
    private readonly Func<SourceSpan, ScriptArray, object?> call;

    private TemplateFunction(
        Func<SourceSpan, ScriptArray, object?> call, ScriptVarParamKind kind, ImmutableArray<ScriptParameterInfo> parameters)
    {
        this.parameters = parameters;
        this.call = call;
        VarParamKind = kind;
        RequiredParameterCount = parameters.Count(parameter => !parameter.HasDefaultValue);
    }

    public int RequiredParameterCount { get; }

    public int ParameterCount => parameters.Length;

    public ScriptVarParamKind VarParamKind { get; }

    public Type ReturnType => typeof(object);

    /// <summary>A function of a fixed list of arguments.</summary>
    public static TemplateFunction Of(Func<SourceSpan, ScriptArray, object?> call, params ReadOnlySpan<ScriptParameterInfo> parameters) =>
        new(call, ScriptVarParamKind.None, [.. parameters]);

    /// <summary>A function that takes more arguments than it declares, under names of their own.</summary>
    public static TemplateFunction OfNamed(
        Func<SourceSpan, ScriptArray, IEnumerable<KeyValuePair<string, object?>>, object?> call,
        params ReadOnlySpan<ScriptParameterInfo> parameters) =>
        new((at, given) => call(at, given, given.ScriptObject), ScriptVarParamKind.Direct, [.. parameters]);

    public static ScriptParameterInfo Needed<T>(string name) => new(typeof(T), name);

    public static ScriptParameterInfo Optional<T>(string name)
        where T : class => new(typeof(T), name, defaultValue: null);

    public ScriptParameterInfo GetParameterInfo(int index) => parameters[Math.Min(index, parameters.Length - 1)];

    public object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        call(callerContext?.Span ?? context.CurrentSpan, arguments);

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
