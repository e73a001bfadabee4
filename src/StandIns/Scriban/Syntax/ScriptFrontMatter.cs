namespace Scriban.Syntax;

/// <summary>The code between two front-matter markers at the head of a text; it runs when it is evaluated, not with the page.</summary>
public class ScriptFrontMatter : ScriptStatement
{
    private readonly string _marker;
    private readonly ScriptBlockStatement _statements;

    internal ScriptFrontMatter(string marker, ScriptBlockStatement statements)
    {
        _marker = marker;
        _statements = statements;
    }

    internal override ScriptNode[] Parts => [_statements];

    public override object? Evaluate(TemplateContext context) => context.Evaluate(_statements);

    public override void PrintTo(ScriptPrinter printer) => printer.WriteFrontMatter(_marker, _statements);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => visitor.Visit(this);

    internal override ScriptNode With(ScriptNode[] parts) => new ScriptFrontMatter(_marker, (ScriptBlockStatement)parts[0]);
}
