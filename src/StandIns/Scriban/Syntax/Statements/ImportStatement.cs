namespace Scriban.Syntax.Statements;

/// <summary>`import object`: its members become variables.</summary>
internal sealed class ImportStatement : ScriptStatement
{
    private readonly ScriptExpression _source;

    public ImportStatement(ScriptExpression source)
    {
        _source = source;
        CanOutput = false;
    }

    internal override ScriptNode[] Parts => [_source];

    public override object? Evaluate(TemplateContext context)
    {
        if (context.Evaluate(_source) is { } value)
        {
            context.Import(_source.Span, value);
        }

        return null;
    }

    internal override ScriptNode With(ScriptNode[] parts) => new ImportStatement((ScriptExpression)parts[0]);

    public override void PrintTo(ScriptPrinter printer) => printer.EnterStatement(null).Write("import ").Write(_source);
}
