using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Scriban.Functions;

/// <summary>The functions `math.…`.</summary>
public class MathFunctions : ScriptObject
{
    public static object? Abs(TemplateContext context, SourceSpan span, object? value) =>
        Operators.Evaluate(context, span, ScriptBinaryOperator.CompareLess, Operators.Positive(context, span, value), Boxed.Of(0)) is true
            ? Operators.Negate(context, span, value)
            : value;

    public static double Ceil(double value) => Math.Ceiling(value);

    public static object? DividedBy(TemplateContext context, SourceSpan span, double value, object? divisor)
    {
        var result = value / context.ToObject<double>(span, divisor);
        return divisor switch
        {
            int or short or byte when result is > int.MinValue and < int.MaxValue => (int)Math.Floor(result),
            int or short or byte or long when result is > long.MinValue and < long.MaxValue => (long)Math.Floor(result),
            int or short or byte or long => throw new ScriptRuntimeException(span, "Division by zero"),
            _ => result,
        };
    }

    public static double Floor(double value) => Math.Floor(value);

    public static string Format(TemplateContext context, SourceSpan span, object? value, string? format, string? culture = null) =>
        ObjectFunctions.Format(context, span, value, format, culture);

    public static bool IsNumber(object? value) => Numbers.IsNumber(value);

    public static object? Minus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Operators.Evaluate(context, span, ScriptBinaryOperator.Subtract, value, with);

    public static object? Modulo(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Operators.Evaluate(context, span, ScriptBinaryOperator.Modulus, value, with);

    public static object? Plus(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Operators.Evaluate(context, span, ScriptBinaryOperator.Add, value, with);

    public static double Round(double value, int precision = 0) => Math.Round(value, precision);

    public static object? Times(TemplateContext context, SourceSpan span, object? value, object? with) =>
        Operators.Evaluate(context, span, ScriptBinaryOperator.Multiply, value, with);

    public static string Uuid() => Guid.NewGuid().ToString();

    /// <summary>A whole number from <paramref name="minValue"/> up to, but not, <paramref name="maxValue"/>.</summary>
    public static object Random(TemplateContext context, SourceSpan span, int minValue, int maxValue) => minValue < maxValue
        ? System.Random.Shared.Next(minValue, maxValue)
        : throw new ScriptRuntimeException(span, $"The smallest number {minValue} must be less than the limit {maxValue}.");
}
