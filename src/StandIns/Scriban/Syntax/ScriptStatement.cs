namespace Scriban.Syntax;

/// <summary>A node that does something.</summary>
public abstract class ScriptStatement : ScriptNode
{
    protected ScriptStatement()
    {
    }

    public bool CanSkipEvaluation { get; private protected init; }

    public bool CanOutput { get; private protected init; } = true;
}
