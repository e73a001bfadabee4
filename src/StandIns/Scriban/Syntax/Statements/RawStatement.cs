namespace Scriban.Syntax.Statements;

/// <summary>Text that is written as it is; <paramref name="startsLine"/> says that a `~}}` before it took the line end away.</summary>
internal sealed class RawStatement(string text, bool isEscape, bool startsLine) : ScriptStatement
{
    public override object? Evaluate(TemplateContext context)
    {
        if (context.EnableOutput)
        {
            context.Write(text);
        }

        return null;
    }

    public override void PrintTo(ScriptPrinter printer) => printer.WriteRaw(text, isEscape, startsLine);
}
