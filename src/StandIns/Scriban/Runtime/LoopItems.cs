using System.Collections;
using System.Numerics;
using Scriban.Parsing;
using Scriban.Syntax;
using Scriban.Syntax.Statements;

namespace Scriban.Runtime;

/// <summary>The items that a loop goes through: a list or a range, from an offset, up to a limit, in either direction.</summary>
internal readonly struct LoopItems
{
    private readonly IList? _list;
    private readonly IntegerSequence? _range;
    private readonly int _offset;
    private readonly bool _isReversed;

    private LoopItems(IList? list, IntegerSequence? range, int offset, int count, bool isReversed, int limit)
    {
        _list = list;
        _range = range;
        _offset = offset;
        _isReversed = isReversed;
        Count = count;
        Limit = limit;
    }

    public int Count { get; }

    /// <summary>Gets the number of steps that the loop may take; zero is no limit.</summary>
    public int Limit { get; }

    public object? this[int index]
    {
        get
        {
            var place = _offset + (_isReversed ? Count - 1 - index : index);
            return _range is not null ? _range.ItemAt(place) : _list![place];
        }
    }

    public static LoopItems From(TemplateContext context, SourceSpan span, object? value, LoopOptions options)
    {
        var limit = value is IQueryable ? context.LoopLimitQueryable ?? context.LoopLimit : context.LoopLimit;
        var range = (value as ScriptRange)?.Values as IntegerSequence;
        var list = range is null ? AsList(context, span, value, limit) : null;
        var total = range is not null ? (int)BigInteger.Min(range.Length, int.MaxValue) : list!.Count;
        var offset = Math.Clamp(Number(context, options.Offset, 0), 0, total);
        var count = Math.Clamp(Number(context, options.Limit, total), 0, total - offset);
        return new LoopItems(list, range, offset, count, options.IsReversed, limit);
    }

    private static int Number(TemplateContext context, ScriptExpression? expression, int otherwise) =>
        expression is null ? otherwise : context.ToInt(expression.Span, context.Evaluate(expression));

    private static IList AsList(TemplateContext context, SourceSpan span, object? value, int limit)
    {
        switch (value)
        {
            case null:
                return Array.Empty<object>();
            case IList list and not ScriptRange:
                return list;
            case string:
                throw new ScriptRuntimeException(span, "A loop needs a list, not a string");
            case IEnumerable items:
                // One more than the limit is enough: the loop fails before it reads further.
                var sequence = items.Cast<object?>();
                return (limit > 0 ? sequence.Take(limit + 1) : sequence).ToList();
            default:
                throw new ScriptRuntimeException(span, $"A loop needs a list, not a value of the type {context.GetTypeName(value)}");
        }
    }
}
