using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary>`tablerow item in list cols: n … end`: a loop that writes a cell around each item and a row around each n cells.</summary>
internal sealed class TableRowStatement(
    ScriptVariable variable, ScriptExpression list, LoopOptions options, ScriptBlockStatement body, ScriptBlockStatement? otherwise)
    : ForStatement(variable, list, options, body, otherwise)
{
    private protected override string Keyword => "tablerow";

    internal override ScriptVariable StateVariable => ScriptVariable.TablerowObject;

    private protected override ForStatement New(
        ScriptVariable name, ScriptExpression items, LoopOptions settings, ScriptBlockStatement block, ScriptBlockStatement? alternative) =>
        new TableRowStatement(name, items, settings, block, alternative);

    private protected override LoopState NewState(TemplateContext context, int count) =>
        new(count, Options.Columns is null ? 1 : Math.Max(1, context.ToInt(Options.Columns.Span, context.Evaluate(Options.Columns))));

    private protected override void BeforeItem(TemplateContext context, LoopState state)
    {
        if (state.Column == 0)
        {
            context.Write(FormattableString.Invariant($"<tr class=\"row{(state.Index / state.Columns) + 1}\">"));
        }

        context.Write(FormattableString.Invariant($"<td class=\"col{state.Column + 1}\">"));
    }

    private protected override void AfterItem(TemplateContext context, LoopState state)
    {
        context.Write("</td>");
        if (state.Column == state.Columns - 1 || state.Index == state.Count - 1)
        {
            context.Write("</tr>").WriteLine();
        }
    }
}
