using System.Globalization;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The functions `date.…`, and the format in which dates are written.</summary>
public class DateTimeFunctions : ScriptObject, IScriptCustomFunction
{
    public const string DefaultFormat = "%d %b %Y";

    [ScriptMemberIgnore]
    public static readonly ScriptVariable DateVariable = new ScriptVariableGlobal("date");

    private const string FormatName = "format";

    private static readonly ScriptParameterInfo[] Parameters =
    [
        new(typeof(object), "text"), new(typeof(string), "pattern", null), new(typeof(string), "culture", null),
    ];

    public DateTimeFunctions()
        : base(24, autoImportStaticsFromThisType: true)
    {
        SetValue(FormatName, DefaultFormat, readOnly: false);
        SetValue("to_string", new DateToStringFunction(), readOnly: true);
    }

    private DateTimeFunctions(DateTimeFunctions source)
        : base(source)
    {
    }

    public string Format
    {
        get => GetSafeValue<string>(FormatName) ?? DefaultFormat;
        set => SetValue(FormatName, value, readOnly: false);
    }

    public int RequiredParameterCount => 1;

    public int ParameterCount => Parameters.Length;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public static DateTime Now() => DateTime.Now;

    public static DateTime UtcNow() => DateTime.UtcNow;

    public static DateTime AddDays(DateTime date, double days) => date.AddDays(days);

    public static DateTime AddMonths(DateTime date, int months) => date.AddMonths(months);

    public static DateTime AddYears(DateTime date, int years) => date.AddYears(years);

    public static DateTime AddHours(DateTime date, double hours) => date.AddHours(hours);

    public static DateTime AddMinutes(DateTime date, double minutes) => date.AddMinutes(minutes);

    public static DateTime AddSeconds(DateTime date, double seconds) => date.AddSeconds(seconds);

    public static DateTime AddMilliseconds(DateTime date, double millis) => date.AddMilliseconds(millis);

    public static DateTime? Parse(TemplateContext context, string? text, string? pattern = null, string? culture = null) =>
        DateFormats.Parse(text, pattern, CultureOf(context, culture));

    public static string? ParseToString(
        TemplateContext context,
        string? text,
        string? output_pattern = null,
        string? output_culture = null,
        string? input_pattern = null,
        string? input_culture = null)
    {
        var date = DateFormats.Parse(text, input_pattern, CultureOf(context, input_culture));
        return date is null ? null : DateFormats.ToText(date.Value, output_pattern ?? DefaultFormat, CultureOf(context, output_culture));
    }

    public override IScriptObject Clone(bool deep) => new DateTimeFunctions(this);

    public virtual string? ToString(DateTime? datetime, string pattern, CultureInfo culture) => datetime is null
        ? null
        : DateFormats.ToText(datetime.Value, pattern == "%g" ? "%g " + Format : pattern, culture);

    public virtual object? Invoke(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        var date = arguments[0] is string text
            ? Parse(context, text, null, arguments[2] as string)
            : context.ToObject<DateTime?>(callerContext?.Span ?? context.CurrentSpan, arguments[0]);
        return arguments[1] is string pattern ? ToString(date, pattern, CultureOf(context, arguments[2] as string)) : date;
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        throw Asynchronous.NotSupported();

    public ScriptParameterInfo GetParameterInfo(int index) => Parameters[index];

    internal static CultureInfo CultureOf(TemplateContext context, string? name) =>
        name is null ? context.CurrentCulture : CultureInfo.GetCultureInfo(name);
}
