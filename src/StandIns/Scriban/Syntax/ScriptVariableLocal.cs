namespace Scriban.Syntax;

/// <summary>A variable of the page or function that runs.</summary>
public class ScriptVariableLocal : ScriptVariable
{
    public ScriptVariableLocal(string name)
        : base(name, ScriptVariableScope.Local)
    {
    }

    public override void Accept(ScriptVisitor visitor) => visitor.Visit(this);

    public override TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => visitor.Visit(this);
}
