namespace Scriban.Syntax;

/// <summary>Makes a result of every node it is shown; it goes to children only where a method does so.</summary>
/// <typeparam name="TResult">What comes of a node.</typeparam>
public abstract class ScriptVisitor<TResult>
{
    public virtual TResult? Visit(ScriptNode? node) => node is null ? default : node.Accept(this);

    public virtual TResult Visit(ScriptPage node) => DefaultVisit(node);

    public virtual TResult Visit(ScriptFrontMatter node) => DefaultVisit(node);

    public virtual TResult Visit(ScriptBlockStatement node) => DefaultVisit(node);

    public virtual TResult Visit(ScriptFunction node) => DefaultVisit(node);

    public virtual TResult Visit(ScriptParameter node) => DefaultVisit(node);

    public virtual TResult Visit(ScriptNamedArgument node) => DefaultVisit(node);

    public virtual TResult Visit(ScriptVariableGlobal node) => DefaultVisit(node);

    public virtual TResult Visit(ScriptVariableLocal node) => DefaultVisit(node);

    public virtual TResult Visit(ScriptKeyword node) => DefaultVisit(node);

    public virtual TResult Visit(ScriptToken node) => DefaultVisit(node);

    internal TResult VisitOther(ScriptNode node) => DefaultVisit(node);

    protected abstract TResult DefaultVisit(ScriptNode node);
}
