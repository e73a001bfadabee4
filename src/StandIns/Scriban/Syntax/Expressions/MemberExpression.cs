using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>`target.member` or `target?.member`.</summary>
internal sealed class MemberExpression(ScriptExpression target, string member, bool isOptional) : ScriptExpression, IScriptVariablePath
{
    internal override ScriptNode[] Parts => [target];

    public override object? Evaluate(TemplateContext context) => GetValue(context);

    public object? GetValue(TemplateContext context)
    {
        var value = context.EvaluateTarget(target);
        if (value is null)
        {
            return isOptional || context.EnableRelaxedTargetAccess || member == MemberAccess.EmptyName
                ? null
                : throw new ScriptRuntimeException(Span, $"The object `{target}` is null: it has no member `{member}`");
        }

        if (value is ScriptObject known && known.TryGetValue(context, Span, member, out var found))
        {
            return found;
        }

        return MemberAccess.Read(context, this, target, value, member);
    }

    public void SetValue(TemplateContext context, object? valueToSet)
    {
        var value = context.EvaluateTarget(target)
            ?? throw new ScriptRuntimeException(Span, $"The object `{target}` is null: its member `{member}` cannot be set");
        if (!context.GetMemberAccessor(value).TrySetValue(context, Span, value, member, valueToSet))
        {
            throw new ScriptRuntimeException(Span, $"The member `{member}` of `{target}` is read-only");
        }
    }

    internal override ScriptNode With(ScriptNode[] parts) => new MemberExpression((ScriptExpression)parts[0], member, isOptional);

    public override void PrintTo(ScriptPrinter printer) => printer.Write(target).Write(isOptional ? "?." : ".").Write(member);
}
