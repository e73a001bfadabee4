using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace StandInTests.Templates;

/// <summary>The nodes of a template as a tree that programs look at, copy and change.</summary>
public sealed class SyntaxTreeTests
{
    /// <summary>Every construct of the language at least once.</summary>
    private const string Everything = """
        +++
        front = 1
        +++
        text {%{ {{ escaped }} }%}
        {{ if a == 1 || !b; -c; else if d ? e : f; else; null; end
           case x; when 1, 'a'; 1; when $y; 2; else; 3; end
           for i in (1..3) offset: 1 limit: 2 reversed; break; else; continue; end
           tablerow i in list cols: 2; i; end
           while n < 3; n++; --n; n += 1; end
           func f(p, q = -1, r...); ret p; end
           func g; ret; end
           h(z) = z + $0
           capture o.m; "t"; end
           with o; this.m; end
           wrap g 1; $$; end
           import o; readonly a
           list | array.each do; $0; end
           f ^list k: 1 | g(1, [2, 3], {m: `v`}) + @h
           (x)?.y[0].z ?? $"i{a}n" ?! 1.5
        }}
        """;

    private static readonly LexerOptions WithFrontMatter = new() { Mode = ScriptMode.FrontMatterAndContent };

    private static ScriptPage Page => Parse(Everything);

    [Fact]
    public void A_visitor_comes_to_every_kind_of_node()
    {
        var kinds = typeof(ScriptNode).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ScriptNode)) && !type.IsAbstract)
            .Select(type => type.Name);
        var visited = Collector.Collect(Page).Select(node => node.GetType().Name);
        Assert.Equal(kinds.Order(StringComparer.Ordinal), visited.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_visitor_goes_in_the_order_of_the_text()
    {
        var names = Collector.Collect(Parse("{{ if a; b c d: e; else; f.g[h] = (i | j); end }}")).OfType<ScriptVariable>();
        Assert.Equal(["a", "b", "c", "e", "f", "h", "i", "j"], names.Select(name => name.Name));
    }

    [Fact]
    public void A_visitor_has_a_method_for_each_public_kind_of_node()
    {
        var counter = new KindCounter();
        counter.Visit(Page);
        var kinds = new[] { "Page", "FrontMatter", "Block", "Function", "Parameter", "Named", "Global", "Local", "Keyword", "Token" };
        Assert.Equal(kinds.Order(StringComparer.Ordinal), counter.Kinds.Order(StringComparer.Ordinal));
        Assert.Equal(counter.Kinds, new KindTeller().Tell(Page));
    }

    [Fact]
    public void A_visitor_with_a_result_goes_on_as_far_as_it_likes()
    {
        Assert.Equal(2, new Depth().Visit(Parse("a")));
        Assert.Equal(6, new Depth().Visit(Parse("{{ (a + (b)) }}")));
        Assert.Equal(0, new Depth().Visit((ScriptNode?)null));
    }

    [Fact]
    public void A_clone_is_another_tree_with_the_same_text()
    {
        var page = Page;
        var clone = page.Clone();
        Assert.Equal(page.ToString(), clone.ToString());
        Assert.Null(clone.Parent);
        Assert.Empty(Collector.Collect(page).Intersect(Collector.Collect(clone), ReferenceEqualityComparer.Instance));
        Assert.Equal(Collector.Collect(page).Select(node => node.Span), Collector.Collect(clone).Select(node => node.Span));
    }

    [Fact]
    public void Every_child_knows_its_parent()
    {
        foreach (var node in Collector.Collect(Page).SelectMany(node => new[] { node, node.Clone() }))
        {
            Assert.Equal(node.ChildrenCount, node.Children.Count());
            Assert.All(node.Children, child => Assert.Same(node, child.Parent));
            Assert.Equal(node.Children, Enumerable.Range(0, node.ChildrenCount).Select(node.GetChildren));
            Assert.Throws<ArgumentOutOfRangeException>(() => node.GetChildren(node.ChildrenCount));
            Assert.Throws<ArgumentOutOfRangeException>(() => node.GetChildren(-1));
        }
    }

    [Fact]
    public void Rewriting_gives_a_new_tree_and_leaves_the_old_one()
    {
        var page = Parse("{{ a = 1; f(b) = a + b }}x{{ f a }}");
        var rewritten = (ScriptPage)new Renamer().Visit((ScriptNode)page)!;
        Assert.Equal(Parse("{{ A = 1; F(B) = A + B }}x{{ F A }}").ToString(), rewritten.ToString());
        Assert.Equal(Parse("{{ a = 1; f(b) = a + b }}x{{ f a }}").ToString(), page.ToString());
        Assert.Equal("x2", Render(rewritten));
    }

    [Fact]
    public void Rewriting_takes_statements_away()
    {
        var rewritten = (ScriptPage)new FunctionRemover().Visit((ScriptNode)Parse("a{{ func f; 1; end }}b"))!;
        Assert.Equal("ab", Render(rewritten));
        Assert.Throws<InvalidOperationException>(() => new NameRemover().Visit((ScriptNode)Parse("{{ a + b }}")));
    }

    [Fact]
    public void Rewriting_nothing_keeps_the_text() =>
        Assert.Equal(Page.ToString(), new KeepAll().Visit((ScriptNode)Page)!.ToString());

    [Fact]
    public void Trivia_is_printed_and_left_behind_on_demand()
    {
        var page = Parse("{{ a }}");
        var name = Collector.Collect(page).OfType<ScriptVariableGlobal>().Single();
        name.Trivias = new ScriptTrivias();
        name.Trivias.Before.Add(new ScriptTrivia(default, ScriptTriviaType.Whitespace, new ScriptStringSlice("[   ]", 1, 2)));
        name.Trivias.After.Add(new ScriptTrivia(default, ScriptTriviaType.Comment, new ScriptStringSlice("## c ##")));
        Assert.Equal("  a## c ##", page.ToString());
        Assert.Equal("  a## c ##", page.Clone().ToString());
        Assert.Equal("a", page.Clone(withTrivias: false).ToString());
    }

    [Fact]
    public void White_space_belongs_to_the_first_word()
    {
        var functions = Collector.Collect(Parse("{{ func f; end; g(x) = x }}")).OfType<ScriptFunction>().ToList();
        Assert.Equal([true, false], functions.Select(function => function.CanHaveLeadingTrivia()));
        Assert.False(Page.Body!.CanHaveLeadingTrivia());
        Assert.True(Page.CanHaveLeadingTrivia());
    }

    private static ScriptPage Parse(string text) => Template.Parse(text, lexerOptions: WithFrontMatter).Page!;

    private static string Render(ScriptPage page)
    {
        var context = new TemplateContext();
        page.Evaluate(context);
        return context.Output.ToString()!;
    }

    private sealed class KindCounter : ScriptVisitor
    {
        private readonly HashSet<string> _kinds = [];

        public IEnumerable<string> Kinds => _kinds;

        public override void Visit(ScriptPage node) => Count("Page", node);

        public override void Visit(ScriptFrontMatter node) => Count("FrontMatter", node);

        public override void Visit(ScriptBlockStatement node) => Count("Block", node);

        public override void Visit(ScriptFunction node) => Count("Function", node);

        public override void Visit(ScriptParameter node) => Count("Parameter", node);

        public override void Visit(ScriptNamedArgument node) => Count("Named", node);

        public override void Visit(ScriptVariableGlobal node) => Count("Global", node);

        public override void Visit(ScriptVariableLocal node) => Count("Local", node);

        public override void Visit(ScriptKeyword node) => Count("Keyword", node);

        public override void Visit(ScriptToken node) => Count("Token", node);

        private void Count(string kind, ScriptNode node)
        {
            _kinds.Add(kind);
            DefaultVisit(node);
        }
    }

    private sealed class KindTeller : ScriptVisitor<IEnumerable<string>>
    {
        public IEnumerable<string> Tell(ScriptNode node) => Visit(node)!.Distinct();

        public override IEnumerable<string> Visit(ScriptPage node) => DefaultVisit(node).Prepend("Page");

        public override IEnumerable<string> Visit(ScriptFrontMatter node) => DefaultVisit(node).Prepend("FrontMatter");

        public override IEnumerable<string> Visit(ScriptBlockStatement node) => DefaultVisit(node).Prepend("Block");

        public override IEnumerable<string> Visit(ScriptFunction node) => DefaultVisit(node).Prepend("Function");

        public override IEnumerable<string> Visit(ScriptParameter node) => DefaultVisit(node).Prepend("Parameter");

        public override IEnumerable<string> Visit(ScriptNamedArgument node) => DefaultVisit(node).Prepend("Named");

        public override IEnumerable<string> Visit(ScriptVariableGlobal node) => ["Global"];

        public override IEnumerable<string> Visit(ScriptVariableLocal node) => ["Local"];

        public override IEnumerable<string> Visit(ScriptKeyword node) => ["Keyword"];

        public override IEnumerable<string> Visit(ScriptToken node) => ["Token"];

        protected override IEnumerable<string> DefaultVisit(ScriptNode node) => node.Children.SelectMany(child => Visit(child)!);
    }

    private sealed class Depth : ScriptVisitor<int>
    {
        public override int Visit(ScriptPage node) => Visit(node.Body!.Statements);

        protected override int DefaultVisit(ScriptNode node) => 1 + node.Children.Select(Visit).DefaultIfEmpty().Max();
    }

    private sealed class Renamer : ScriptRewriter
    {
        public override ScriptNode Visit(ScriptVariableGlobal node) => new ScriptVariableGlobal(node.Name.ToUpperInvariant());
    }

    private sealed class FunctionRemover : ScriptRewriter
    {
        public override ScriptNode? Visit(ScriptFunction node) => null;
    }

    private sealed class NameRemover : ScriptRewriter
    {
        public override ScriptNode? Visit(ScriptVariableGlobal node) => null;
    }

    private sealed class KeepAll : ScriptRewriter
    {
        public override ScriptNode? Visit(ScriptVariableGlobal node) => node;
    }
}
