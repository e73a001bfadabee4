using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Functions;

/// <content>Functions that look into the items.</content>
public partial class ArrayFunctions
{
    public static object? Cycle(TemplateContext context, SourceSpan span, IList? list, object? group = null)
    {
        if (list is null or { Count: 0 })
        {
            return null;
        }

        // Without a group, calls with the same list go round together.
        var key = (typeof(ArrayFunctions), context.ObjectToString(group ?? list));
        var turn = context.Tags.TryGetValue(key, out var last) ? ((int)last + 1) % list.Count : 0;
        context.Tags[key] = turn;
        return list[turn];
    }

    public static bool Any(TemplateContext context, SourceSpan span, IEnumerable? list, object? function, params object?[] args)
    {
        var test = FunctionOf(context, span, function);
        return Items(Limited(context, span, list)).Any(item => context.ToBool(span, Call(context, span, test, [item, .. args])));
    }

    public static ScriptRange? Each(TemplateContext context, SourceSpan span, IEnumerable? list, object? function)
    {
        var transform = FunctionOf(context, span, function);
        return list is null
            ? null
            : new ScriptRange(new ScriptArray(context.LimitedItems(span, list).Select(item => Call(context, span, transform, item))));
    }

    public static ScriptRange? Filter(TemplateContext context, SourceSpan span, IEnumerable? list, object? function)
    {
        var test = FunctionOf(context, span, function);
        return list is null
            ? null
            : new ScriptRange(new ScriptArray(
                context.LimitedItems(span, list).Where(item => context.ToBool(span, Call(context, span, test, item)))));
    }

    public static string Join(TemplateContext context, SourceSpan span, IEnumerable? list, string? delimiter, object? function = null)
    {
        var transform = function is null ? null : FunctionOf(context, span, function);
        var texts = Items(Limited(context, span, list)).Select(item =>
        {
            var text = context.ObjectToString(item);
            return transform is null ? text : context.ObjectToString(Call(context, span, transform, text));
        });
        var result = string.Join(delimiter, texts);
        Strings.CheckLength(context, span, result.Length);
        return result;
    }

    public static IEnumerable Map(TemplateContext context, SourceSpan span, object? list, string? member)
    {
        if (list is null || member is null)
        {
            return new ScriptArray();
        }

        var items = list is IEnumerable several and not (string or IDictionary or ScriptObject) ? Items(several) : [list];
        return new ScriptArray(items.Select(item => MemberOf(context, span, item, member)));
    }

    public static IEnumerable Sort(TemplateContext context, SourceSpan span, object? list, string? member = null)
    {
        if (list is not IEnumerable items)
        {
            return list is null ? new ScriptArray() : new ScriptArray(1) { list };
        }

        var values = context.LimitedItems(span, items);
        var comparer = Comparer<object?>.Create((left, right) => Compare(context, left, right));
        return new ScriptArray(string.IsNullOrEmpty(member)
            ? values.OrderBy(item => item, comparer)
            : values.OrderBy(item => MemberOf(context, span, item, member), comparer));
    }

    private static object? MemberOf(TemplateContext context, SourceSpan span, object? item, string member) =>
        item is not null && context.GetMemberAccessor(item).TryGetValue(context, span, item, member, out var value) ? value : null;

    private static int Compare(TemplateContext context, object? left, object? right)
    {
        if (left is null || right is null)
        {
            return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        }

        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
        {
            return Operators.Evaluate(context, context.CurrentSpan, ScriptBinaryOperator.CompareLess, left, right) is true ? -1
                : Operators.Evaluate(context, context.CurrentSpan, ScriptBinaryOperator.CompareGreater, left, right) is true ? 1
                : 0;
        }

        return left is not string && left.GetType() == right.GetType() && left is IComparable comparable
            ? comparable.CompareTo(right)
            : Strings.Compare(context, context.ObjectToString(left)!, context.ObjectToString(right)!);
    }

    private static IScriptCustomFunction FunctionOf(TemplateContext context, SourceSpan span, object? function) =>
        function as IScriptCustomFunction
        ?? throw new ScriptRuntimeException(
            span, $"A function is expected, such as `@string.strip`, not a value of the type {context.GetTypeName(function)}");

    private static object? Call(TemplateContext context, SourceSpan span, IScriptCustomFunction function, params object?[] values) =>
        FunctionInvoker.InvokeWith(context, context.CurrentNode ?? new Literal(null, string.Empty) { Span = span }, function, values);
}
