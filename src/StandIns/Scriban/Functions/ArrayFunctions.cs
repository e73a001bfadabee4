using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The functions `array.…`. None changes the list that it is given.</summary>
public partial class ArrayFunctions : ScriptObject
{
    public static IEnumerable Add(TemplateContext context, SourceSpan span, IEnumerable? list, object? value) =>
        Add(Limited(context, span, list), value);

    [ScriptMemberIgnore]
    public static IEnumerable Add(IEnumerable? list, object? value) => new ScriptArray(Items(list).Append(value));

    public static IEnumerable? AddRange(TemplateContext context, SourceSpan span, IEnumerable? list1, IEnumerable? list2) =>
        Concat(context, span, list1, list2);

    [ScriptMemberIgnore]
    public static IEnumerable? AddRange(IEnumerable? list1, IEnumerable? list2) => Concat(list1, list2);

    public static IEnumerable? Compact(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        Compact(Limited(context, span, list));

    [ScriptMemberIgnore]
    public static IEnumerable? Compact(IEnumerable? list) => ScriptRange.Compact(list);

    public static IEnumerable? Concat(TemplateContext context, SourceSpan span, IEnumerable? list1, IEnumerable? list2) =>
        list1 is null && list2 is null ? null : ListOperators.Join(context, span, list1 ?? new ScriptArray(), list2 ?? new ScriptArray());

    [ScriptMemberIgnore]
    public static IEnumerable? Concat(IEnumerable? list1, IEnumerable? list2) => ScriptRange.Concat(list1, list2);

    public static object? First(IEnumerable? list) => list switch
    {
        null => null,
        IList { Count: > 0 } items and not ScriptRange => items[0],
        _ => Items(list).FirstOrDefault(),
    };

    public static object? Last(TemplateContext context, SourceSpan span, IEnumerable? list) => Last(Limited(context, span, list));

    [ScriptMemberIgnore]
    public static object? Last(IEnumerable? list) => list switch
    {
        null => null,
        IList { Count: > 0 } items and not ScriptRange => items[^1],
        _ => Items(list).LastOrDefault(),
    };

    public static IEnumerable? Limit(TemplateContext context, SourceSpan span, IEnumerable? list, int count) =>
        Limited(context, span, Limit(list, count));

    [ScriptMemberIgnore]
    public static IEnumerable? Limit(IEnumerable? list, int count) => ScriptRange.Limit(list, count);

    public static IEnumerable? Offset(TemplateContext context, SourceSpan span, IEnumerable? list, int index) =>
        Offset(Limited(context, span, list), index);

    [ScriptMemberIgnore]
    public static IEnumerable? Offset(IEnumerable? list, int index) => ScriptRange.Offset(list, index);

    public static IEnumerable InsertAt(TemplateContext context, SourceSpan span, IEnumerable? list, int index, object? value)
    {
        if (context.LoopLimit > 0 && index > context.LoopLimit)
        {
            throw new ScriptRuntimeException(span, $"The list would have more than {context.LoopLimit} items, the limit of loops");
        }

        return InsertAt(Limited(context, span, list), index, value);
    }

    [ScriptMemberIgnore]
    public static IEnumerable InsertAt(IEnumerable? list, int index, object? value)
    {
        var result = new ScriptArray(Items(list));
        result.Insert(Math.Max(index, 0), value);
        return result;
    }

    public static IList RemoveAt(TemplateContext context, SourceSpan span, IList? list, int index) => RemoveAt(list, index);

    [ScriptMemberIgnore]
    public static IList RemoveAt(IList? list, int index)
    {
        var result = new ScriptArray(Items(list));
        result.RemoveAt(index < 0 ? result.Count + index : index);
        return result;
    }

    public static IEnumerable Reverse(TemplateContext context, SourceSpan span, IEnumerable? list) => Reverse(Limited(context, span, list));

    [ScriptMemberIgnore]
    public static IEnumerable Reverse(IEnumerable? list) => ScriptRange.Reverse(list ?? new ScriptArray());

    public static int Size(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        Size(list is ScriptRange { Values: IntegerSequence } ? list : Limited(context, span, list));

    [ScriptMemberIgnore]
    public static int Size(IEnumerable? list) => list switch
    {
        null => 0,
        string text => text.Length,
        ICollection items => items.Count,
        _ => Items(list).Count(),
    };

    public static IEnumerable? Uniq(TemplateContext context, SourceSpan span, IEnumerable? list) => Uniq(Limited(context, span, list));

    [ScriptMemberIgnore]
    public static IEnumerable? Uniq(IEnumerable? list) => ScriptRange.Uniq(list);

    public static bool Contains(TemplateContext context, SourceSpan span, IEnumerable? list, object? item) =>
        Items(Limited(context, span, list)).Any(value => Operators.AreEqual(context, span, value, item));

    [ScriptMemberIgnore]
    public static bool Contains(IEnumerable? list, object? item) => Items(list).Contains(item);

    private static IEnumerable<object?> Items(IEnumerable? list) => list?.Cast<object?>() ?? [];

    /// <summary>A list of known length as it is; anything else is read here, and no further than the limit of loops.</summary>
    private static IEnumerable? Limited(TemplateContext context, SourceSpan span, IEnumerable? list) =>
        list is null or (ICollection and not ScriptRange) or ScriptRange { Values: ICollection }
            ? list
            : new ScriptArray(context.LimitedItems(span, list));
}
