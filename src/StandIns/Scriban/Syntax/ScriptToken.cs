using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A mark of the language, such as a parenthesis.</summary>
public class ScriptToken : ScriptNode
{
    public ScriptToken(TokenType tokenType, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        TokenType = tokenType;
        Value = value;
    }

    public TokenType TokenType { get; }

    public string Value { get; }

    public override object? Evaluate(TemplateContext context) => null;

    public override void PrintTo(ScriptPrinter printer) => printer.Write(Value);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => visitor.Visit(this);
}
