using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>Arithmetic: integers grow as needed; a decimal, double or float on one side makes the result one, in that order.</summary>
internal static class Numbers
{
    public static bool IsNumber(object? value) =>
        value is int or double or decimal or long or float or BigInteger or short or byte or uint or ulong or ushort or sbyte;

    public static bool TryInteger(object? value, out BigInteger result)
    {
        BigInteger? found = value switch
        {
            int number => number,
            long number => number,
            BigInteger number => number,
            short number => number,
            byte number => number,
            sbyte number => number,
            ushort number => number,
            uint number => number,
            ulong number => number,
            _ => null,
        };
        result = found.GetValueOrDefault();
        return found is not null;
    }

    public static object Evaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, int left, int right)
    {
        switch (op)
        {
            case ScriptBinaryOperator.Add:
                return Boxed.Of((long)left + right);
            case ScriptBinaryOperator.Subtract:
                return Boxed.Of((long)left - right);
            case ScriptBinaryOperator.Multiply:
                return Boxed.Of((long)left * right);
            case ScriptBinaryOperator.Divide:
                return (double)left / right;
            case ScriptBinaryOperator.DivideRound when right != 0:
                return Boxed.Of((long)left / right);
            case ScriptBinaryOperator.Modulus when right != 0:
                return Boxed.Of((long)left % right);
            case ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude:
                return Operators.Range(context, span, op, left, right);
            default:
                return Operators.Comparison(op, left.CompareTo(right)) ?? Integer(context, span, op, left, right);
        }
    }

    public static object Evaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object left, object right)
    {
        try
        {
            if (left is decimal || right is decimal)
            {
                return Real(op, ToDecimal(left), ToDecimal(right), value => decimal.Round(value, MidpointRounding.ToEven))
                    ?? throw Operators.Unsupported(context, span, op, left, right);
            }

            if (left is double || right is double)
            {
                return Real(op, ToDouble(left), ToDouble(right), Math.Round) ?? throw Operators.Unsupported(context, span, op, left, right);
            }

            if (left is float || right is float)
            {
                return Real(op, (float)ToDouble(left), (float)ToDouble(right), MathF.Round)
                    ?? throw Operators.Unsupported(context, span, op, left, right);
            }
        }
        catch (Exception exception) when (exception is OverflowException or DivideByZeroException)
        {
            throw new ScriptRuntimeException(span, exception.Message, exception);
        }

        _ = TryInteger(left, out var first);
        _ = TryInteger(right, out var second);
        return op == ScriptBinaryOperator.Divide
            ? (double)first / (double)second
            : Operators.Comparison(op, first.CompareTo(second)) ?? Integer(context, span, op, first, second);
    }

    public static double ToDouble(object value) => value is BigInteger big
        ? (double)big
        : Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);

    private static decimal ToDecimal(object value) => value is BigInteger big
        ? (decimal)big
        : Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture);

    private static object? Real<T>(ScriptBinaryOperator op, T left, T right, Func<T, T> round)
        where T : struct, INumber<T> => op switch
    {
        ScriptBinaryOperator.Add => left + right,
        ScriptBinaryOperator.Subtract => left - right,
        ScriptBinaryOperator.Multiply => left * right,
        ScriptBinaryOperator.Divide => left / right,
        ScriptBinaryOperator.DivideRound => round(left / right),
        ScriptBinaryOperator.Modulus => left % right,
        ScriptBinaryOperator.CompareEqual => Boxed.Of(left == right),
        ScriptBinaryOperator.CompareNotEqual => Boxed.Of(left != right),
        ScriptBinaryOperator.CompareLess => Boxed.Of(left < right),
        ScriptBinaryOperator.CompareLessOrEqual => Boxed.Of(left <= right),
        ScriptBinaryOperator.CompareGreater => Boxed.Of(left > right),
        ScriptBinaryOperator.CompareGreaterOrEqual => Boxed.Of(left >= right),
        _ => null,
    };

    private static object Integer(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, BigInteger left, BigInteger right)
    {
        switch (op)
        {
            case ScriptBinaryOperator.Add:
                return Integers.Reduce(left + right);
            case ScriptBinaryOperator.Subtract:
                return Integers.Reduce(left - right);
            case ScriptBinaryOperator.Multiply:
                CheckSize(context, span, left.GetBitLength() + right.GetBitLength());
                return Integers.Reduce(left * right);
            case ScriptBinaryOperator.DivideRound or ScriptBinaryOperator.Modulus when right.IsZero:
                throw new ScriptRuntimeException(span, "Division by zero");
            case ScriptBinaryOperator.DivideRound:
                return Integers.Reduce(left / right);
            case ScriptBinaryOperator.Modulus:
                return Integers.Reduce(left % right);
            case ScriptBinaryOperator.ShiftLeft or ScriptBinaryOperator.ShiftRight when right >= short.MinValue && right <= short.MaxValue:
                var shift = op == ScriptBinaryOperator.ShiftLeft ? (int)right : -(int)right;
                CheckSize(context, span, left.GetBitLength() + Math.Max(shift, 0));
                return Integers.Reduce(left << shift);
            default:
                throw Operators.Unsupported(context, span, op, left, right);
        }
    }

    private static void CheckSize(TemplateContext context, SourceSpan span, long bits)
    {
        // A decimal digit is a little over three bits; a number is never longer than a string may be.
        if (context.LimitToString > 0 && bits / 3 > context.LimitToString)
        {
            throw new ScriptRuntimeException(span, "The number is too large");
        }
    }
}
