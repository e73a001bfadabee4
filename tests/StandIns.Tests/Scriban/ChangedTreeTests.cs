using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StandInTests.Templates;

/// <summary>Trees that are put together or changed by hand do what they then say.</summary>
public sealed class ChangedTreeTests
{
    [Fact]
    public void A_block_runs_the_statements_that_it_has_now()
    {
        var page = Template.Parse("a{{ 1 }}b").Page!;
        var statements = page.Body!.Statements;
        var first = statements[0];
        statements.RemoveAt(0);
        statements.Add(first);
        Assert.Equal("1ba", Render(page));
        Assert.Same(statements, first.Parent);
        Assert.True(statements.Remove(first));
        Assert.False(statements.Remove(first));
        Assert.Null(first.Parent);
        Assert.Equal("1b", Render(page));
        statements[0] = first;
        Assert.Equal("ab", Render(page));
        Assert.Equal(0, statements.IndexOf(first));
        statements.Clear();
        Assert.Equal(string.Empty, Render(page));
        Assert.Empty(statements);
    }

    [Fact]
    public void A_block_is_made_by_hand()
    {
        var source = Template.Parse("a{{ 1 }}b").Page!;
        var block = new ScriptBlockStatement();
        foreach (var statement in source.Body!.Statements)
        {
            block.Statements.Insert(0, (ScriptStatement)statement.Clone());
        }

        source.Body = block;
        Assert.Equal("b1a", Render(source));
        Assert.Same(source, block.Parent);
        block.Statements = [];
        Assert.Equal(string.Empty, Render(source));
    }

    [Fact]
    public void A_node_has_one_place()
    {
        var page = Template.Parse("a{{ 1 }}").Page!;
        var statements = page.Body!.Statements;
        Assert.Throws<InvalidOperationException>(() => new ScriptBlockStatement().Statements.Add(statements[0]));
        Assert.Throws<InvalidOperationException>(() => statements.Add(statements[0]));
        Assert.Throws<InvalidOperationException>(() => Template.Parse("b").Page!.Body = page.Body);
        Assert.Equal(2, statements.Count);
    }

    [Fact]
    public void A_page_without_body_writes_nothing()
    {
        var page = Template.Parse("a").Page!;
        var body = page.Body!;
        page.Body = null;
        Assert.Equal(string.Empty, Render(page));
        Assert.Null(body.Parent);
        Assert.Empty(page.Children);
    }

    [Fact]
    public void A_function_is_made_by_hand()
    {
        var function = new ScriptFunction
        {
            NameOrDoToken = new ScriptVariableGlobal("f"),
            OpenParen = new ScriptToken(TokenType.OpenParen, "("),
            Parameters = [new ScriptParameter(new ScriptVariableGlobal("x"))],
            CloseParen = new ScriptToken(TokenType.CloseParen, ")"),
            EqualToken = new ScriptToken(TokenType.Equal, "="),
            Body = (ScriptStatement)Template.Parse("{{ x * 2 }}").Page!.Body!.Statements[0].Clone(),
        };
        Assert.Equal("f(x) = x * 2", function.ToString());
        Assert.Equal((1, 1, ScriptVarParamKind.None), (function.ParameterCount, function.RequiredParameterCount, function.VarParamKind));
        Assert.Equal("x", function.GetParameterInfo(0).Name);
        var page = Template.Parse("{{ f 4 }}").Page!;
        page.Body!.Statements.Insert(0, function);
        Assert.Equal("8", Render(page));
        function.EqualToken = null;
        Assert.Equal("func f(x)\nx * 2\nend", function.ToString());
        function.FuncToken = new ScriptKeyword("func");
        Assert.Equal("8", Render(page));
    }

    [Fact]
    public void A_function_becomes_anonymous()
    {
        var function = (ScriptFunction)Template.Parse("{{ func f; ret 1; end }}").Page!.Body!.Statements[0];
        Assert.False(function.IsAnonymous);
        function.NameOrDoToken = new ScriptKeyword("do");
        Assert.True(function.IsAnonymous);
        Assert.Equal("do\nret 1\nend", function.ToString());
    }

    [Fact]
    public void A_function_without_body_gives_nothing()
    {
        var function = new ScriptFunction { NameOrDoToken = new ScriptVariableGlobal("f") };
        Assert.Null(function.Invoke(new TemplateContext(), null, [], null));
        Assert.False(function.HasParameters);
    }

    [Theory]
    [InlineData("func f; ret 1; end", typeof(object))]
    [InlineData("func f; if x; ret 1; end; end", typeof(object))]
    [InlineData("f(x) = x", typeof(object))]
    [InlineData("func f; ret; end", typeof(void))]
    [InlineData("func f; g = do; ret 1; end; end", typeof(void))]
    public void A_function_knows_whether_it_returns_anything(string text, Type type)
    {
        var function = (ScriptFunction)Template.Parse("{{" + text + "}}").Page!.Body!.Statements[0];
        Assert.Equal(type, function.ReturnType);
        function.Body = (ScriptStatement)Template.Parse("{{ ret 2 }}").Page!.Body!.Clone();
        function.UpdateReturnType();
        Assert.Equal(typeof(object), function.ReturnType);
    }

    [Fact]
    public void A_changed_function_captures_what_it_then_uses()
    {
        var page = Template.Parse("{{ func make(a); ret do; ret 1; end; end; f = make 5; f }}").Page!;
        Assert.Equal("1", Render(page));
        var inner = Collector.Collect(page).OfType<ScriptFunction>().Single(function => function.IsAnonymous);
        inner.Body = (ScriptStatement)Template.Parse("{{ ret a }}").Page!.Body!.Clone();
        Assert.Equal("5", Render(page));
    }

    [Fact]
    public void A_changed_template_is_not_printed_from_its_text()
    {
        var template = Template.Parse("{{   1   }}", lexerOptions: new LexerOptions { KeepTrivia = true });
        Assert.Equal("{{   1   }}", template.ToText());
        template.Page!.Body!.Statements.Clear();
        Assert.Equal(string.Empty, template.ToText());
    }

    private static string Render(ScriptPage page)
    {
        var context = new TemplateContext();
        page.Evaluate(context);
        return context.Output.ToString()!;
    }
}
