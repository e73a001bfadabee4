using System.Collections;
using System.Globalization;
using System.Text.Json;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Functions;

/// <summary>The functions `object.…`.</summary>
public class ObjectFunctions : ScriptObject
{
    public static object? Default(object? value, object? @default) => value is null or string { Length: 0 } ? @default : value;

    public static object? Eval(TemplateContext context, SourceSpan span, object? value)
    {
        if (value is not string text)
        {
            return EvalFunction(context, value);
        }

        var page = Parse(span, text, ScriptMode.ScriptOnly);
        var output = context.EnableOutput;
        context.EnableOutput = false;
        context.EnterRecursive(page);
        try
        {
            return context.Evaluate(page);
        }
        finally
        {
            context.ExitRecursive(page);
            context.EnableOutput = output;
        }
    }

    public static object? EvalTemplate(TemplateContext context, SourceSpan span, object? value)
    {
        if (value is not string text)
        {
            return EvalFunction(context, value);
        }

        var page = Parse(span, text, ScriptMode.Default);
        context.EnterRecursive(page);
        try
        {
            return context.Capture(page, out _);
        }
        finally
        {
            context.ExitRecursive(page);
        }
    }

    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null)
    {
        if (value is null)
        {
            return string.Empty;
        }

        return value is IFormattable formattable
            ? formattable.ToString(format, culture is null ? context.CurrentCulture : CultureInfo.GetCultureInfo(culture))
            : throw new ScriptRuntimeException(span, $"A value of the type {context.GetTypeName(value)} cannot be formatted");
    }

    public static bool HasKey(IDictionary<string, object?>? value, string? key) =>
        value is not null && key is not null && value.ContainsKey(key);

    public static bool HasValue(IDictionary<string, object?>? value, string? key) =>
        value is not null && key is not null && value.TryGetValue(key, out var found) && found is not null;

    public static new ScriptArray Keys(TemplateContext context, object? value) =>
        value is null ? [] : new ScriptArray(context.GetMemberAccessor(value).GetMembers(context, context.CurrentSpan, value));

    public static int Size(TemplateContext context, SourceSpan span, object? value) => Size(value);

    [ScriptMemberIgnore]
    public static int Size(object? value) => value switch
    {
        string text => text.Length,
        ScriptObject members => members.Count,
        IEnumerable list => ArrayFunctions.Size(list),
        IScriptObject members => members.Count,
        _ => 0,
    };

    public static string? Typeof(object? value) => value switch
    {
        null => null,
        bool => "boolean",
        string or char => "string",
        ScriptObject or IDictionary => "object",
        ScriptRange => "iterator",
        IList => "array",
        IEnumerable => "iterator",
        _ => Numbers.IsNumber(value) ? "number" : "object",
    };

    public static string? Kind(TemplateContext context, object? value) => value switch
    {
        null => null,
        DateTime or TimeSpan => "object",
        _ => TypeNames.Of(value),
    };

    public static new ScriptArray Values(TemplateContext context, object? value)
    {
        var result = new ScriptArray();
        if (value is not null)
        {
            var accessor = context.GetMemberAccessor(value);
            foreach (var name in accessor.GetMembers(context, context.CurrentSpan, value))
            {
                accessor.TryGetValue(context, context.CurrentSpan, value, name, out var member);
                result.Add(member);
            }
        }

        return result;
    }

    public static object? FromJson(TemplateContext context, string json)
    {
        using var document = JsonDocument.Parse(json);
        return JsonValues.ToScript(document.RootElement);
    }

    public static string ToJson(TemplateContext context, object? value) => JsonText.Of(context, value);

    private static object? EvalFunction(TemplateContext context, object? value) => value is IScriptCustomFunction function
        ? FunctionInvoker.Invoke(context, context.CurrentNode!, function)
        : value;

    private static ScriptPage Parse(SourceSpan span, string text, ScriptMode mode)
    {
        var template = Template.Parse(text, lexerOptions: new LexerOptions { Mode = mode });
        return template.Page ?? throw new ScriptParserRuntimeException(span, "The text to evaluate has errors", template.Messages);
    }
}
