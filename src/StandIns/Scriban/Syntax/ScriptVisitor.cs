namespace Scriban.Syntax;

/// <summary>
/// Walks a tree of nodes; kinds without a method of their own come to <see cref="DefaultVisit"/>, which goes on with the children.
/// </summary>
public abstract class ScriptVisitor
{
    public virtual void Visit(ScriptNode? node) => node?.Accept(this);

    public virtual void Visit(ScriptPage node) => DefaultVisit(node);

    public virtual void Visit(ScriptFrontMatter node) => DefaultVisit(node);

    public virtual void Visit(ScriptBlockStatement node) => DefaultVisit(node);

    public virtual void Visit(ScriptFunction node) => DefaultVisit(node);

    public virtual void Visit(ScriptParameter node) => DefaultVisit(node);

    public virtual void Visit(ScriptNamedArgument node) => DefaultVisit(node);

    public virtual void Visit(ScriptVariableGlobal node) => DefaultVisit(node);

    public virtual void Visit(ScriptVariableLocal node) => DefaultVisit(node);

    public virtual void Visit(ScriptKeyword node) => DefaultVisit(node);

    public virtual void Visit(ScriptToken node) => DefaultVisit(node);

    internal void VisitOther(ScriptNode node) => DefaultVisit(node);

    protected virtual void DefaultVisit(ScriptNode node)
    {
        foreach (var child in node.Children)
        {
            Visit(child);
        }
    }
}
