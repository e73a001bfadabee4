namespace Scriban.Syntax.Statements;

/// <summary>What follows the list in the head of a loop: `offset:`, `limit:`, `cols:` and `reversed`.</summary>
internal sealed record LoopOptions(ScriptExpression? Offset, ScriptExpression? Limit, ScriptExpression? Columns, bool IsReversed)
{
    public static readonly LoopOptions None = new(null, null, null, IsReversed: false);

    public void PrintTo(ScriptPrinter printer)
    {
        Print(printer, "offset", Offset);
        Print(printer, "limit", Limit);
        Print(printer, "cols", Columns);
        printer.Write(IsReversed ? " reversed" : string.Empty);
    }

    private static void Print(ScriptPrinter printer, string name, ScriptExpression? value)
    {
        if (value is not null)
        {
            printer.Write($" {name}: ").Write(value);
        }
    }
}
