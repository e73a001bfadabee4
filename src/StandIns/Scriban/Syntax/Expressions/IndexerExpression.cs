using System.Collections;

namespace Scriban.Syntax.Expressions;

/// <summary>`target[index]`: an item of a list or a member of an object.</summary>
internal sealed class IndexerExpression(ScriptExpression target, ScriptExpression index) : ScriptExpression, IScriptVariablePath
{
    private const int LargestGap = 1 << 20;

    internal override ScriptNode[] Parts => [target, index];

    public override object? Evaluate(TemplateContext context) => GetValue(context);

    public object? GetValue(TemplateContext context)
    {
        var value = context.EvaluateTarget(target);
        if (value is null)
        {
            return context.EnableRelaxedTargetAccess
                ? null
                : throw new ScriptRuntimeException(Span, $"The object `{target}` is null: it has no items");
        }

        var key = context.Evaluate(index);
        if (key is null)
        {
            return context.EnableNullIndexer ? null : throw new ScriptRuntimeException(Span, $"The index `{index}` of `{target}` is null");
        }

        if (key is string or char)
        {
            return MemberAccess.Read(context, this, target, value, key.ToString()!);
        }

        return value is IList or string ? ReadItem(context, value, key) : ReadIndexed(context, value, key);
    }

    public void SetValue(TemplateContext context, object? valueToSet)
    {
        var value = context.EvaluateTarget(target)
            ?? throw new ScriptRuntimeException(Span, $"The object `{target}` is null: its items cannot be set");
        var key = context.Evaluate(index)
            ?? throw new ScriptRuntimeException(Span, $"The index `{index}` of `{target}` is null");
        if (key is not string && value is IList list)
        {
            SetItem(context, list, FromEnd(context.ToInt(index.Span, key), list.Count), valueToSet);
            return;
        }

        var accessor = context.GetMemberAccessor(value);
        if (!accessor.TrySetItem(context, Span, value, key, valueToSet)
            && !accessor.TrySetValue(context, Span, value, context.ObjectToString(key)!, valueToSet))
        {
            throw new ScriptRuntimeException(Span, $"The item `{index}` of `{target}` is read-only");
        }
    }

    internal override ScriptNode With(ScriptNode[] parts) =>
        new IndexerExpression((ScriptExpression)parts[0], (ScriptExpression)parts[1]);

    public override void PrintTo(ScriptPrinter printer) => printer.Write(target).Write("[").Write(index).Write("]");

    private void SetItem(TemplateContext context, IList list, int position, object? valueToSet)
    {
        // Setting fills the gap before the item; an index by mistake must not fill memory.
        var reach = context.LoopLimit > 0 ? context.LoopLimit : LargestGap;
        if (position < 0 || position > (long)list.Count + reach)
        {
            throw new ScriptRuntimeException(Span, $"The index {position} is too far outside `{target}`, which has {list.Count} items");
        }

        context.GetListAccessor(list).SetValue(context, Span, list, position, valueToSet);
    }

    private static int FromEnd(int position, int length) => position < 0 ? position + length : position;

    private object? ReadItem(TemplateContext context, object value, object key)
    {
        var accessor = context.GetListAccessor(value);
        var length = accessor.GetLength(context, Span, value);
        var position = FromEnd(context.ToInt(index.Span, key), length);
        if ((uint)position < (uint)length)
        {
            return accessor.GetValue(context, Span, value, position);
        }

        return context.EnableRelaxedIndexerAccess
            ? null
            : throw new ScriptRuntimeException(Span, $"The index {key} is outside `{target}`, which has {length} items");
    }

    private object? ReadIndexed(TemplateContext context, object value, object key)
    {
        var accessor = context.GetMemberAccessor(value);
        if (accessor.HasIndexer && accessor.TryGetItem(context, Span, value, key, out var found))
        {
            return found;
        }

        return MemberAccess.Read(context, this, target, value, context.ObjectToString(key)!);
    }
}
