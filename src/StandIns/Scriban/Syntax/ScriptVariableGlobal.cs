namespace Scriban.Syntax;

/// <summary>A variable that is looked up in the stack of objects.</summary>
public class ScriptVariableGlobal : ScriptVariable
{
    public ScriptVariableGlobal(string name)
        : base(name, ScriptVariableScope.Global)
    {
    }

    public override object? GetValue(TemplateContext context) => context.GetValue(this);

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => visitor.Visit(this);
}
