namespace Scriban.Syntax.Expressions;

/// <summary>Finds what takes the value of a pipe: in `x | f + 1` it is `f`, and one is added to the result.</summary>
internal static class PipeTarget
{
    public static ScriptExpression Connect(ScriptExpression from, ScriptExpression to)
    {
        ScriptExpression connected = to switch
        {
            BinaryExpression binary => new BinaryExpression(binary.Operator, Connect(from, binary.Left), binary.Right),
            ConditionalExpression choice => new ConditionalExpression(Connect(from, choice.Condition), choice.Then, choice.Otherwise),
            _ => new PipeCall(from, to),
        };
        connected.Span = to.Span;
        return connected;
    }
}
