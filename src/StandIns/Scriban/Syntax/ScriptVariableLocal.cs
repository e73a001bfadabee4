namespace Scriban.Syntax;

/// <summary>A variable of the page or function that runs.</summary>
public class ScriptVariableLocal : ScriptVariable
{
    public ScriptVariableLocal(string name)
        : base(name, ScriptVariableScope.Local)
    {
    }
}
