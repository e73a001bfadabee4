using Scriban.Runtime;

namespace Scriban.Syntax.Statements;

/// <summary>`with object … end`: names are looked up in the object first, and assignments go to it.</summary>
internal sealed class WithStatement(ScriptExpression target, ScriptBlockStatement body) : ScriptStatement
{
    internal override ScriptNode[] Parts => [target, body];

    public override object? Evaluate(TemplateContext context)
    {
        var value = context.Evaluate(target)
            ?? throw new ScriptRuntimeException(target.Span, $"The object `{target}` of `with` is null");
        if (value is not IScriptObject scriptObject)
        {
            throw new ScriptRuntimeException(
                target.Span, $"`with` needs an object, and `{target}` is a value of the type {context.GetTypeName(value)}");
        }

        context.PushGlobal(scriptObject);
        try
        {
            return body.Evaluate(context);
        }
        finally
        {
            context.PopGlobal();
        }
    }

    internal override ScriptNode With(ScriptNode[] parts) => new WithStatement((ScriptExpression)parts[0], (ScriptBlockStatement)parts[1]);

    public override void PrintTo(ScriptPrinter printer) =>
        printer.EnterStatement(null).Write("with ").Write(target).Write(body).EndBlock();
}
