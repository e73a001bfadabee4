using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The operators between two values of any types.</summary>
internal static class Operators
{
    public static object? Evaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object? left, object? right)
    {
        if (left is int first && right is int second)
        {
            return Numbers.Evaluate(context, span, op, first, second);
        }

        if (op is ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude)
        {
            return Range(context, span, op, left, right);
        }

        if (left is EmptyScriptObject || right is EmptyScriptObject)
        {
            return WithEmpty(context, span, op, left, right);
        }

        if (left is null || right is null)
        {
            return WithNull(context, span, op, left, right);
        }

        if ((left as IScriptCustomBinaryOperation ?? right as IScriptCustomBinaryOperation) is { } custom
            && left is not string && right is not string
            && custom.TryEvaluate(context, span, op, span, left, span, right, out var result))
        {
            return result;
        }

        if (left is string or char || right is string or char)
        {
            return Strings.Evaluate(context, span, op, left, right);
        }

        if (Numbers.IsNumber(left) && Numbers.IsNumber(right))
        {
            return Numbers.Evaluate(context, span, op, left, right);
        }

        return Dates.Evaluate(op, left, right) ?? Compare(op, left, right) ?? throw Unsupported(context, span, op, left, right);
    }

    public static bool AreEqual(TemplateContext context, SourceSpan span, object? left, object? right) =>
        Evaluate(context, span, ScriptBinaryOperator.CompareEqual, left, right) is true;

    public static object? Negate(TemplateContext context, SourceSpan span, object? value) => value switch
    {
        null => null,
        int number when number != int.MinValue => Boxed.Of(-number),
        double number => -number,
        float number => -number,
        decimal number => -number,
        TimeSpan duration => duration.Negate(),
        _ when Numbers.TryInteger(value, out var number) => Integers.Reduce(-number),
        _ => throw new ScriptRuntimeException(span, $"A value of the type {context.GetTypeName(value)} cannot be negated"),
    };

    public static object? Positive(TemplateContext context, SourceSpan span, object? value) =>
        value is null || Numbers.IsNumber(value)
            ? value
            : throw new ScriptRuntimeException(span, $"A value of the type {context.GetTypeName(value)} is not a number");

    public static ScriptRuntimeException Unsupported(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object? left, object? right) => new(
        span,
        $"The operator `{BinaryOperators.Text(op)}` does not work between {context.GetTypeName(left)} and {context.GetTypeName(right)}");

    private static object? WithNull(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object? left, object? right)
    {
        switch (op)
        {
            case ScriptBinaryOperator.CompareEqual:
                return Boxed.Of(left is null && right is null);
            case ScriptBinaryOperator.CompareNotEqual:
                return Boxed.Of(left is not null || right is not null);
            case ScriptBinaryOperator.CompareLess or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater or ScriptBinaryOperator.CompareGreaterOrEqual:
                return Boxed.False;
            default:
                // We found no documentation of null beside an operator. Beside a string it is the empty string, as when it is written;
                // elsewhere it makes the result null, as in .NET, so that a figure that is missing is not taken for zero.
                var text = left as string ?? right as string;
                return text is not null ? Strings.Evaluate(context, span, op, left ?? string.Empty, right ?? string.Empty)
                    : op is ScriptBinaryOperator.ShiftLeft or ScriptBinaryOperator.ShiftRight
                        && ListOperators.TryEvaluate(context, span, op, left, right, out var list) ? list
                    : null;
        }
    }

    private static object? WithEmpty(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object? left, object? right)
    {
        var isEmpty = context.IsEmpty(span, left is EmptyScriptObject ? right : left);
        return op switch
        {
            ScriptBinaryOperator.CompareEqual => isEmpty ?? Boxed.False,
            ScriptBinaryOperator.CompareNotEqual => Boxed.Of(isEmpty is not true),
            _ => throw Unsupported(context, span, op, left, right),
        };
    }

    private static object? Compare(ScriptBinaryOperator op, object left, object right) => op switch
    {
        ScriptBinaryOperator.CompareEqual => Boxed.Of(left.Equals(right)),
        ScriptBinaryOperator.CompareNotEqual => Boxed.Of(!left.Equals(right)),
        _ when left.GetType() == right.GetType() && left is IComparable comparable and not bool =>
            Comparison(op, comparable.CompareTo(right)),
        _ => null,
    };

    public static object? Comparison(ScriptBinaryOperator op, int order) => op switch
    {
        ScriptBinaryOperator.CompareEqual => Boxed.Of(order == 0),
        ScriptBinaryOperator.CompareNotEqual => Boxed.Of(order != 0),
        ScriptBinaryOperator.CompareLess => Boxed.Of(order < 0),
        ScriptBinaryOperator.CompareLessOrEqual => Boxed.Of(order <= 0),
        ScriptBinaryOperator.CompareGreater => Boxed.Of(order > 0),
        ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.Of(order >= 0),
        _ => null,
    };

    internal static ScriptRange Range(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object? left, object? right)
    {
        if (!Numbers.TryInteger(left, out var first) || !Numbers.TryInteger(right, out var last))
        {
            throw Unsupported(context, span, op, left, right);
        }

        if (op == ScriptBinaryOperator.RangeExclude)
        {
            if (first == last)
            {
                return [];
            }

            last += first < last ? BigInteger.MinusOne : BigInteger.One;
        }

        return new ScriptRange(new IntegerSequence(first, last));
    }
}
