using System.Globalization;
using System.Text;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The operators where one side is a string: the other becomes one, save for repetition by a number.</summary>
internal static class Strings
{
    public static object Evaluate(TemplateContext context, SourceSpan span, ScriptBinaryOperator op, object left, object right)
    {
        if (op == ScriptBinaryOperator.Multiply)
        {
            return Numbers.TryInteger(right, out _) ? Repeat(context, span, context.ObjectToString(left)!, right)
                : Numbers.TryInteger(left, out _) ? Repeat(context, span, context.ObjectToString(right)!, left)
                : throw Operators.Unsupported(context, span, op, left, right);
        }

        var first = left as string ?? context.ObjectToString(left)!;
        var second = right as string ?? context.ObjectToString(right)!;
        return op switch
        {
            ScriptBinaryOperator.Add => Join(context, span, first, second),
            ScriptBinaryOperator.CompareEqual => Boxed.Of(first == second),
            ScriptBinaryOperator.CompareNotEqual => Boxed.Of(first != second),
            _ => Operators.Comparison(op, Compare(context, first, second))
                ?? throw Operators.Unsupported(context, span, op, left, right),
        };
    }

    public static int Compare(TemplateContext context, string left, string right) =>
        context.CurrentCulture.CompareInfo.Compare(left, right, CompareOptions.None);

    private static string Join(TemplateContext context, SourceSpan span, string left, string right)
    {
        CheckLength(context, span, (long)left.Length + right.Length);
        return left + right;
    }

    private static string Repeat(TemplateContext context, SourceSpan span, string text, object times)
    {
        var count = Math.Max(context.ToInt(span, times), 0);
        CheckLength(context, span, (long)count * text.Length);
        return new StringBuilder().Insert(0, text, count).ToString();
    }

    public static void CheckLength(TemplateContext context, SourceSpan span, long length)
    {
        if (context.LimitToString > 0 && length > context.LimitToString)
        {
            throw new ScriptRuntimeException(span, $"The string would be longer than {context.LimitToString} characters, the limit");
        }
    }
}
