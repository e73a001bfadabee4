using Scriban.Runtime;

namespace Scriban.Syntax.Expressions;

/// <summary>`{a: 1, "b": 2}`.</summary>
internal sealed class ObjectInitializer(ObjectMember[] members) : ScriptExpression
{
    internal override ScriptNode[] Parts => [.. members.Select(member => member.Value)];

    public override object? Evaluate(TemplateContext context)
    {
        var result = new ScriptObject(members.Length, context.KeyComparer);
        foreach (var member in members)
        {
            result.SetValue(member.Name, context.Evaluate(member.Value), readOnly: false);
        }

        return result;
    }

    internal override ScriptNode With(ScriptNode[] parts) =>
        new ObjectInitializer([.. members.Select((member, i) => member with { Value = (ScriptExpression)parts[i] })]);

    public override void PrintTo(ScriptPrinter printer)
    {
        printer.Write("{");
        for (var i = 0; i < members.Length; i++)
        {
            printer.Write(i > 0 ? ", " : " ").Write(members[i].NameText).Write(": ").Write(members[i].Value);
        }

        printer.Write(" }");
    }
}
