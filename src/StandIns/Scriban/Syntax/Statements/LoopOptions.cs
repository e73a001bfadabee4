namespace Scriban.Syntax.Statements;

/// <summary>What follows the list in the head of a loop: `offset:`, `limit:`, `cols:` and `reversed`.</summary>
internal sealed record LoopOptions(ScriptExpression? Offset, ScriptExpression? Limit, ScriptExpression? Columns, bool IsReversed)
{
    public static readonly LoopOptions None = new(null, null, null, IsReversed: false);

    public IEnumerable<ScriptNode> Parts => new ScriptNode?[] { Offset, Limit, Columns }.OfType<ScriptNode>();

    /// <summary>The same options with other values, one for each of <see cref="Parts"/>.</summary>
    public LoopOptions With(IEnumerable<ScriptNode> parts)
    {
        var rest = new Queue<ScriptNode>(parts);
        return this with
        {
            Offset = Offset is null ? null : (ScriptExpression)rest.Dequeue(),
            Limit = Limit is null ? null : (ScriptExpression)rest.Dequeue(),
            Columns = Columns is null ? null : (ScriptExpression)rest.Dequeue(),
        };
    }

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
