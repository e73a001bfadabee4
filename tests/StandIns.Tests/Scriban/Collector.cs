using Scriban.Syntax;

namespace StandInTests.Templates;

/// <summary>Walks a tree and keeps all nodes in the order of the walk.</summary>
internal sealed class Collector : ScriptVisitor
{
    private readonly List<ScriptNode> _nodes = [];

    public static IReadOnlyList<ScriptNode> Collect(ScriptNode node)
    {
        var collector = new Collector();
        collector.Visit(node);
        return collector._nodes;
    }

    public override void Visit(ScriptNode? node)
    {
        if (node is not null)
        {
            _nodes.Add(node);
        }

        base.Visit(node);
    }
}
