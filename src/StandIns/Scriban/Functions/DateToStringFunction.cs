using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>`date.to_string date pattern culture`; without a pattern the date is written as `date.format` says.</summary>
internal sealed class DateToStringFunction : IScriptCustomFunction
{
    private static readonly ScriptParameterInfo[] Parameters =
    [
        new(typeof(DateTime?), "datetime"), new(typeof(string), "pattern", null), new(typeof(string), "culture", null),
    ];

    public int RequiredParameterCount => 1;

    public int ParameterCount => Parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(string);

    public ScriptParameterInfo GetParameterInfo(int index) => Parameters[index];

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var span = callerContext?.Span ?? context.CurrentSpan;
        var date = context.ToObject<DateTime?>(span, arguments[0]);
        context.BuiltinObject.TryGetValue(context, span, DateTimeFunctions.DateVariable.Name, out var found);
        var dates = found as DateTimeFunctions ?? new DateTimeFunctions();
        return dates.ToString(date, arguments[1] as string ?? dates.Format, DateTimeFunctions.CultureOf(context, arguments[2] as string));
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw Asynchronous.NotSupported();
}
