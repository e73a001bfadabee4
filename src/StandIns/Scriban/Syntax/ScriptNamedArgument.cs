namespace Scriban.Syntax;

/// <summary>An argument of a call that is given by the name of its parameter: `name: value`.</summary>
public sealed class ScriptNamedArgument : ScriptExpression
{
    public ScriptNamedArgument(string name, ScriptExpression value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Name = name;
        Value = value;
        Attach(value);
    }

    public string Name { get; }

    public ScriptExpression Value { get; }

    internal override ScriptNode[] Parts => [Value];

    public override object? Evaluate(TemplateContext context) => context.Evaluate(Value);

    public override void PrintTo(ScriptPrinter printer) => printer.Write(Name).Write(": ").Write(Value);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => visitor.Visit(this);

    internal override ScriptNode With(ScriptNode[] parts) => new ScriptNamedArgument(Name, (ScriptExpression)parts[0]);
}
