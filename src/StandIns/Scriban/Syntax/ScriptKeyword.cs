namespace Scriban.Syntax;

/// <summary>A word of the language itself, such as `func` or `do`.</summary>
public class ScriptKeyword : ScriptNode
{
    public ScriptKeyword(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    public string Value { get; }

    public override object? Evaluate(TemplateContext context) => null;

    public override void PrintTo(ScriptPrinter printer) => printer.Write(Value);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => visitor.Visit(this);
}
