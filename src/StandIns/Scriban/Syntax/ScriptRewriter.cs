namespace Scriban.Syntax;

/// <summary>
/// Makes a new tree of a tree, which stays as it was. A method may give another node for the one that it is shown; null takes the
/// node away, where it is one of a list.
/// </summary>
public abstract class ScriptRewriter : ScriptVisitor<ScriptNode?>
{
    protected override ScriptNode? DefaultVisit(ScriptNode node) => node.Copy(Visit);
}
