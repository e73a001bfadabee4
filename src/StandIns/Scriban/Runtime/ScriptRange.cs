using System.Collections;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <summary>A sequence that is made item by item when it is read: a range of integers or the result of an array function.</summary>
public partial class ScriptRange : IList<object?>, IList, IScriptTransformable, IScriptCustomBinaryOperation
{
    public ScriptRange()
        : this(Array.Empty<object>())
    {
    }

    public ScriptRange(IEnumerable values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Values = values;
    }

    public IEnumerable Values { get; }

    public Type ElementType => typeof(object);

    public int Count => Values switch
    {
        ICollection collection => collection.Count,
        IntegerSequence sequence when sequence.Length <= int.MaxValue => (int)sequence.Length,
        IntegerSequence => throw new OverflowException("The range is too long"),
        _ => Values.Cast<object?>().Count(),
    };

    public bool IsReadOnly => true;

    public object? this[int index]
    {
        get => Values is IntegerSequence sequence
            ? index >= 0 && index < sequence.Length ? sequence.ItemAt(index) : null
            : Values.Cast<object?>().ElementAtOrDefault(index);
        set => throw ReadOnly();
    }

    public IEnumerator<object?> GetEnumerator() => Values.Cast<object?>().GetEnumerator();

    public bool CanTransform(Type transformType) => true;

    public virtual bool Visit(TemplateContext context, SourceSpan span, Func<object?, bool> visit) => this.All(visit);

    public virtual object? Transform(TemplateContext context, SourceSpan span, Func<object?, object?> apply, Type destType) =>
        new ScriptRange(this.Select(apply));

    public bool TryEvaluate(
        TemplateContext context,
        SourceSpan span,
        ScriptBinaryOperator op,
        SourceSpan leftSpan,
        object? leftValue,
        SourceSpan rightSpan,
        object? rightValue,
        out object? result) =>
        ListOperators.TryEvaluate(context, span, op, leftValue, rightValue, out result);
}
