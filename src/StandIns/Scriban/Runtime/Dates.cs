using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>The operators between dates and durations.</summary>
internal static class Dates
{
    public static object? Evaluate(ScriptBinaryOperator op, object left, object right) => (op, left, right) switch
    {
        (ScriptBinaryOperator.Subtract, DateTime a, DateTime b) => a - b,
        (ScriptBinaryOperator.Subtract, DateTime a, TimeSpan b) => a - b,
        (ScriptBinaryOperator.Add, DateTime a, TimeSpan b) => a + b,
        (ScriptBinaryOperator.Add, TimeSpan a, DateTime b) => b + a,
        (ScriptBinaryOperator.Subtract, TimeSpan a, TimeSpan b) => a - b,
        (ScriptBinaryOperator.Add, TimeSpan a, TimeSpan b) => a + b,
        _ => null,
    };
}
