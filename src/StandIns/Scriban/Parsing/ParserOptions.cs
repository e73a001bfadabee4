namespace Scriban.Parsing;

/// <summary>How tokens are read as a template.</summary>
public record ParserOptions
{
    public static readonly ParserOptions Default = new();

    /// <summary>
    /// Gets the number of expressions and blocks that may lie inside one another; deeper ones are an error, not a stack overflow.
    /// </summary>
    public int ExpressionDepthLimit { get; init; } = 250;

    public bool ParseFloatAsDecimal { get; init; }
}
