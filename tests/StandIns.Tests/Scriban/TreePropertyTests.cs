using FsCheck;
using FsCheck.Fluent;
using Scriban;
using Scriban.Syntax;

namespace StandInTests.Templates;

/// <summary>What holds of the tree of every template.</summary>
public sealed class TreePropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(40);

    [Fact]
    public void A_clone_prints_the_same() => ForAll(page =>
    {
        var clone = page.Clone();
        Assert.Equal(page.ToString(), clone.ToString());
        Assert.Empty(Collector.Collect(page).Intersect(Collector.Collect(clone), ReferenceEqualityComparer.Instance));
    });

    [Fact]
    public void A_rewriter_that_changes_nothing_prints_the_same() => ForAll(page =>
        Assert.Equal(page.ToString(), new Nothing().Visit((ScriptNode)page)!.ToString()));

    [Fact]
    public void Children_and_parents_agree() => ForAll(page =>
    {
        var nodes = Collector.Collect(page);
        Assert.Equal(nodes.Count, nodes.Distinct(ReferenceEqualityComparer.Instance).Count());
        Assert.Null(page.Parent);
        Assert.All(nodes.Skip(1), node => Assert.Contains(node, node.Parent!.Children, ReferenceEqualityComparer.Instance));
    });

    [Fact]
    public void Nodes_lie_within_their_text() => ForAll(page =>
        Assert.All(
            Collector.Collect(page).OfType<ScriptStatement>().Where(node => node is not ScriptBlockStatement),
            node => Assert.InRange(node.Span.Start.Offset, 0, node.Span.End.Offset)));

    private static void ForAll(Action<ScriptPage> check) =>
        Check.One(Many, Prop.ForAll(TemplateGenerator.Templates.ToArbitrary(), text => check(Template.Parse(text).Page!)));

    private sealed class Nothing : ScriptRewriter;
}
