using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The operators on lists: joining, repeating, adding at either end and comparing item by item.</summary>
internal static class ListOperators
{
    public static bool TryEvaluate(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object? left, object? right, out object? result)
    {
        var leftList = left is string ? null : left as IEnumerable;
        var rightList = right is string ? null : right as IEnumerable;
        result = op switch
        {
            ScriptBinaryOperator.ShiftLeft when leftList is not null => new ScriptArray(ScriptRange.ShiftLeft(leftList, right)),
            ScriptBinaryOperator.ShiftRight when rightList is not null => new ScriptArray(ScriptRange.ShiftRight(left, rightList)),
            ScriptBinaryOperator.Add when leftList is not null && rightList is not null => Join(context, span, leftList, rightList),
            ScriptBinaryOperator.Multiply when leftList is not null && IsInteger(right) =>
                Repeat(context, span, leftList, context.ToInt(span, right)),
            ScriptBinaryOperator.Multiply when rightList is not null && IsInteger(left) =>
                Repeat(context, span, rightList, context.ToInt(span, left)),
            ScriptBinaryOperator.Divide when leftList is not null && IsInteger(right) =>
                new ScriptArray(ScriptRange.Divide(leftList, context.ToInt(span, right))),
            ScriptBinaryOperator.Modulus when leftList is not null && IsInteger(right) =>
                new ScriptArray(ScriptRange.Modulus(leftList, context.ToInt(span, right))),
            ScriptBinaryOperator.CompareEqual => Boxed.Of(AreEqual(context, span, leftList, rightList)),
            ScriptBinaryOperator.CompareNotEqual => Boxed.Of(!AreEqual(context, span, leftList, rightList)),
            _ => null,
        };
        return result is not null;
    }

    /// <summary>The items of both lists; no list is longer than a string may be, so that doubling ends before memory does.</summary>
    public static ScriptArray Join(TemplateContext context, SourceSpan span, IEnumerable left, IEnumerable right)
    {
        var first = context.ToList(span, left)!;
        var second = context.ToList(span, right)!;
        if (context.LimitToString > 0 && (long)first.Count + second.Count > context.LimitToString)
        {
            throw new ScriptRuntimeException(span, $"The array would have more than {context.LimitToString} items");
        }

        return new ScriptArray(ScriptRange.Concat(first, second)!);
    }

    private static bool IsInteger(object? value) => value is int or long or short or byte or BigInteger;

    private static ScriptArray Repeat(TemplateContext context, SourceSpan span, IEnumerable list, int count)
    {
        var items = context.ToList(span, list)!;
        if (context.LoopLimit > 0 && (long)items.Count * Math.Max(count, 0) > context.LoopLimit)
        {
            throw new ScriptRuntimeException(span, $"The array would have more than {context.LoopLimit} items, the limit of loops");
        }

        return new ScriptArray(ScriptRange.Multiply(items, count));
    }

    private static bool AreEqual(TemplateContext context, SourceSpan span, IEnumerable? left, IEnumerable? right)
    {
        if (left is null || right is null)
        {
            return false;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new ScriptRuntimeException(span, "The lists lie too deeply inside one another to compare them");
        }

        var leftItems = context.ToList(span, left)!;
        var rightItems = context.ToList(span, right)!;
        if (leftItems.Count != rightItems.Count)
        {
            return false;
        }

        for (var i = 0; i < leftItems.Count; i++)
        {
            if (!Operators.AreEqual(context, span, leftItems[i], rightItems[i]))
            {
                return false;
            }
        }

        return true;
    }
}
