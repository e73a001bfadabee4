using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>
/// `include_join names separator begin end`: several templates with text or, after `tpl:`, templates between and around them.
/// </summary>
internal sealed class IncludeJoinFunction : IScriptCustomFunction
{
    private const string TemplatePrefix = "tpl:";

    private static readonly ScriptParameterInfo[] Parameters =
    [
        new(typeof(System.Collections.IList), "template_names"),
        new(typeof(string), "separator"),
        new(typeof(string), "begin", string.Empty),
        new(typeof(string), "end", string.Empty),
    ];

    public int RequiredParameterCount => 2;

    public int ParameterCount => Parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(string);

    public ScriptParameterInfo GetParameterInfo(int index) => Parameters[index];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var names = context.ToList(callerContext?.Span ?? context.CurrentSpan, arguments[0]) ?? new ScriptArray();
        var separator = TextOf(context, callerContext, arguments[1]);
        var texts = names.Cast<object?>().Select(name => IncludeFunction.Render(context, callerContext, context.ObjectToString(name), []));
        var joined = string.Join(separator, texts.ToList());
        return joined.Length == 0
            ? joined
            : TextOf(context, callerContext, arguments[2]) + joined + TextOf(context, callerContext, arguments[3]);
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw Asynchronous.NotSupported();

    private static string TextOf(TemplateContext context, ScriptNode? caller, object? value)
    {
        var text = context.ObjectToString(value) ?? string.Empty;
        return text.StartsWith(TemplatePrefix, StringComparison.Ordinal)
            ? IncludeFunction.Render(context, caller, text[TemplatePrefix.Length..], [])
            : text;
    }
}
