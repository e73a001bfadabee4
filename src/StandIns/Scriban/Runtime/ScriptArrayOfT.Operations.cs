using Scriban.Parsing;
using Scriban.Syntax;

namespace Scriban.Runtime;

/// <content>Operators and transformations.</content>
public partial class ScriptArray<T>
{
    public Type ElementType => typeof(T);

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

    public virtual bool CanTransform(Type transformType) => true;

    public virtual bool Visit(TemplateContext context, SourceSpan span, Func<object?, bool> visit) =>
        _items.All(item => visit(item));

    public virtual object? Transform(TemplateContext context, SourceSpan span, Func<object?, object?> apply, Type destType)
    {
        var result = new ScriptArray(Count);
        foreach (var item in _items)
        {
            result.Add(apply(item));
        }

        return result;
    }
}
