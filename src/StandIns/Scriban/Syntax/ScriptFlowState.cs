namespace Scriban.Syntax;

/// <summary>Whether statements run on or a statement before has left its loop, step or function.</summary>
public enum ScriptFlowState
{
    None,
    Break,
    Continue,
    Return,
}
