namespace Scriban.Syntax;

/// <summary>The operators between two values.</summary>
public enum ScriptBinaryOperator
{
    None,
    EmptyCoalescing,
    NotEmptyCoalescing,
    Or,
    And,
    CompareEqual,
    CompareNotEqual,
    CompareLess,
    CompareLessOrEqual,
    CompareGreater,
    CompareGreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideRound,
    Modulus,
    ShiftLeft,
    ShiftRight,
    RangeInclude,
    RangeExclude,
}
