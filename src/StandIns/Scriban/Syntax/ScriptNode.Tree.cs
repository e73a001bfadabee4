namespace Scriban.Syntax;

/// <content>The tree: children, parents, copies and visitors.</content>
public abstract partial class ScriptNode
{
    public ScriptNode? Parent { get; private set; }

    public virtual int ChildrenCount => Parts.Length;

    public IEnumerable<ScriptNode> Children
    {
        get
        {
            for (var i = 0; i < ChildrenCount; i++)
            {
                yield return GetChildren(i);
            }
        }
    }

    /// <summary>Gets the children in the order of the text.</summary>
    internal virtual ScriptNode[] Parts => [];

    public ScriptNode GetChildren(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, ChildrenCount);
        return GetChildrenImpl(index)!;
    }

    public ScriptNode Clone() => Clone(withTrivias: true);

    public ScriptNode Clone(bool withTrivias)
    {
        var copy = Copy(part => part.Clone(withTrivias))!;
        if (!withTrivias && copy is IScriptTerminal terminal)
        {
            terminal.Trivias = null;
        }

        return copy;
    }

    /// <summary>Says whether white space before the node is its own; it is not where the node begins with another node.</summary>
    public virtual bool CanHaveLeadingTrivia() => true;

    public virtual void Accept(ScriptVisitor visitor) => visitor.VisitOther(this);

    public virtual TResult Accept<TResult>(ScriptVisitor<TResult> visitor) => visitor.VisitOther(this);

    /// <summary>A node of the same kind and words around other parts, one for each of <see cref="Parts"/>.</summary>
    internal virtual ScriptNode With(ScriptNode[] parts)
    {
        var copy = (ScriptNode)MemberwiseClone();
        copy.Parent = null;
        return copy;
    }

    /// <summary>The node around changed children; null for a child takes it away, which only lists allow.</summary>
    internal ScriptNode Copy(Func<ScriptNode, ScriptNode?> change)
    {
        var parts = new List<ScriptNode>();
        foreach (var part in Parts)
        {
            if (change(part) is { } changed)
            {
                parts.Add(changed.Parent is null ? changed : changed.Clone());
            }
            else if (!CanLosePart)
            {
                throw new InvalidOperationException($"`{part}` cannot be taken out of `{this}`");
            }
        }

        var copy = With([.. parts]);
        copy.Span = Span;
        copy.AdoptParts();
        return copy;
    }

    private protected virtual bool CanLosePart => false;

    /// <summary>Becomes the parent of all nodes below, each of its own children.</summary>
    internal void AdoptTree()
    {
        foreach (var part in Parts)
        {
            part.Parent = this;
            part.AdoptTree();
        }
    }

    /// <summary>Makes a node a child of this one; a node has one place in one tree.</summary>
    internal void Attach(ScriptNode? node)
    {
        if (node is not null && node.Parent is not null && node.Parent != this)
        {
            throw new InvalidOperationException($"`{node}` is part of another node: clone it first");
        }

        if (node is not null)
        {
            node.Parent = this;
        }

        MarkChanged();
    }

    /// <summary>Lets the nodes above know that what they found out about the tree no longer holds.</summary>
    internal void MarkChanged()
    {
        for (var changed = this; changed is not null; changed = changed.Parent)
        {
            (changed as ScriptFunction)?.ForgetCaptures();
            (changed as ScriptPage)?.ForgetText();
        }
    }

    internal void Detach(ScriptNode? node)
    {
        if (node?.Parent == this)
        {
            node.Parent = null;
        }

        MarkChanged();
    }

    protected virtual ScriptNode? GetChildrenImpl(int index) => Parts[index];

    protected void ParentToThis<TSyntaxNode>(ref TSyntaxNode set, TSyntaxNode? node)
        where TSyntaxNode : ScriptNode
    {
        ArgumentNullException.ThrowIfNull(node);
        ParentToThisNullable(ref set!, node);
    }

    protected void ParentToThisNullable<TSyntaxNode>(ref TSyntaxNode? set, TSyntaxNode? node)
        where TSyntaxNode : ScriptNode
    {
        if (set == node)
        {
            return;
        }

        Attach(node);
        Detach(set);
        set = node;
    }

    private void AdoptParts()
    {
        foreach (var part in Parts)
        {
            part.Parent = this;
        }
    }
}
