using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace StandInTests.Templates;

/// <summary>Parsing, rendering and evaluating through the front door.</summary>
public sealed class TemplateTests
{
    [Fact]
    public void Messages_have_places_counted_from_one_when_shown()
    {
        var template = Template.Parse("a\n {{ x = }}", "page.sbn");
        Assert.True(template.HasErrors);
        Assert.Null(template.Page);
        var message = Assert.Single(template.Messages);
        Assert.Equal(ParserMessageType.Error, message.Type);
        Assert.Equal((1, 8), (message.Span.Start.Line, message.Span.Start.Column));
        Assert.StartsWith("page.sbn(2,9) : error : ", message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_errors_are_reported_in_order()
    {
        var template = Template.Parse("{{ x = }}\n{{ 1 2 }}\n{{ if }}\n{{ end }}{{ § }}");
        Assert.Equal([0, 1, 2, 3], template.Messages.Select(message => message.Span.Start.Line));
    }

    [Fact]
    public void A_template_with_errors_is_not_rendered()
    {
        var template = Template.Parse("{{ if }}");
        Assert.Contains("(1,7)", Assert.Throws<InvalidOperationException>(() => template.Render()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Models_are_imported_by_snake_case() =>
        Assert.Equal("Ada 3 x", Template.Parse("{{ full_name }} {{ tags.size }} {{ nested.inner_value }}")
            .Render(new { FullName = "Ada", Tags = new[] { 1, 2, 3 }, Nested = new { InnerValue = "x" } }));

    [Fact]
    public void A_renamer_names_members_at_every_level() =>
        Assert.Equal("Ada x", Template.Parse("{{ FullName }} {{ Nested.InnerValue }}")
            .Render(new { FullName = "Ada", Nested = new { InnerValue = "x" } }, member => member.Name));

    [Fact]
    public void A_filter_hides_members() =>
        Assert.Equal("[]1", Template.Parse("[{{ hidden }}]{{ shown }}")
            .Render(new { Hidden = 2, Shown = 1 }, memberFilter: member => member.Name != "Hidden"));

    [Fact]
    public void Dictionaries_keep_their_keys() =>
        Assert.Equal("1 2", Template.Parse("{{ MyKey }} {{ inner.OtherKey }}").Render(new Dictionary<string, object>
        {
            ["MyKey"] = 1, ["inner"] = new Dictionary<string, int> { ["OtherKey"] = 2 },
        }));

    [Fact]
    public void Evaluate_gives_values()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject { ["var1"] = 5 });
        Assert.Equal(27, Template.Evaluate("var1 * 5 + 2", context));
        Assert.Equal(11, Template.Evaluate("y = x + 1; y", new { x = 10 }));
        Assert.True(context.EnableOutput);
        Assert.Equal(string.Empty, context.Output.ToString());
    }

    [Fact]
    public void A_rendered_context_can_render_again()
    {
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject());
        Assert.Equal("1", Template.Parse("{{ x = 1; x }}{{ ret }}2").Render(context));
        Assert.Equal("2", Template.Parse("{{ x + 1 }}").Render(context));
        context.Reset();
        Assert.Equal(1, context.GlobalCount);
    }

    [Fact]
    public void The_front_matter_runs_when_it_is_evaluated()
    {
        var template = Template.Parse(
            "+++\ntitle = 'T'\n+++\n{{ title }}!", lexerOptions: new LexerOptions { Mode = ScriptMode.FrontMatterAndContent });
        var context = new TemplateContext();
        context.PushGlobal(new ScriptObject());
        context.Evaluate(template.Page!.FrontMatter);
        Assert.Equal("T!", template.Render(context));
    }

    [Fact]
    public void Only_the_front_matter()
    {
        var template = Template.Parse(
            "+++\ntitle = 'T'\n+++\n{{ if }}!", lexerOptions: new LexerOptions { Mode = ScriptMode.FrontMatterOnly });
        Assert.False(template.HasErrors);
        Assert.NotNull(template.Page!.FrontMatter);
        Assert.Equal(string.Empty, template.Render());
    }

    [Fact]
    public void Floats_can_be_decimals() =>
        Assert.Equal(0.3m, Template.Parse(
            "0.1 + 0.2",
            parserOptions: new ParserOptions { ParseFloatAsDecimal = true },
            lexerOptions: new LexerOptions { Mode = ScriptMode.ScriptOnly }).Evaluate());

    [Fact]
    public void With_trivia_a_template_prints_as_it_was()
    {
        const string Text = "This is a {{ name   +   ## With some comment ## '' }} template";
        Assert.Equal(Text, Template.Parse(Text, lexerOptions: new LexerOptions { KeepTrivia = true }).ToText());
        Assert.Equal("This is a {{ name + '' }} template", Template.Parse(Text).ToText());
    }

    [Fact]
    public void What_is_not_supported_says_so()
    {
        var error = Assert.Throws<NotSupportedException>(() => Template.ParseLiquid("{{ x }}"));
        Assert.Contains("Liquid", error.Message, StringComparison.Ordinal);
        Assert.Throws<NotSupportedException>(() => Template.Parse("x", lexerOptions: new LexerOptions { Lang = ScriptLang.Scientific }));
        Assert.Throws<NotSupportedException>(() => new TemplateContext { UseScientific = true });
        Assert.Throws<NotSupportedException>(() => new TemplateContext { Language = ScriptLang.Liquid });
        Assert.Contains(
            "Asynchronous",
            Assert.Throws<NotSupportedException>(() => Template.Parse("x").RenderAsync().AsTask().GetAwaiter().GetResult()).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Tokens_carry_their_places()
    {
        var tokens = new Lexer("a\n{{ x }}").ToList();
        Assert.Equal(
            [TokenType.Raw, TokenType.CodeEnter, TokenType.Identifier, TokenType.CodeExit, TokenType.Eof],
            tokens.Select(token => token.Type));
        Assert.Equal("(5:1,3)", tokens[2].Start.ToString());
        Assert.Equal("x", tokens[2].GetText("a\n{{ x }}"));
    }

    [Fact]
    public void An_error_keeps_its_parts()
    {
        var error = Assert.Throws<ScriptRuntimeException>(() => Template.Parse("\n{{ x.y }}", "p").Render());
        Assert.Equal("p(2,4) : error : " + error.OriginalMessage, error.Message);
    }
}
