using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace StandInTests.Templates;

/// <summary>Switches of the lexer and the context that change what a template means.</summary>
public sealed class OptionTests
{
    private static readonly LexerOptions Implicit = new() { EnableIncludeImplicitString = true };

    [Theory]
    [InlineData("{{ include parts/head.html }}", "<parts/head.html>")]
    [InlineData("{{ include head.html 1 2 }}", "<head.html>12")]
    [InlineData("{{include head}}{{ include head; 1 }}", "<head><head>1")]
    [InlineData("{{ include head.html | string.upcase }}", "<HEAD.HTML>")]
    [InlineData("{{ include 'head' }}", "<head>")]
    [InlineData("{{ $n = 'head'; include $n }}", "<head>")]
    [InlineData("{{ include ('he' + 'ad') }}", "<head>")]
    public void Names_of_templates_go_without_quotes_where_that_is_allowed(string text, string output)
    {
        var template = Template.Parse(text, lexerOptions: Implicit);
        Assert.Equal(output, Render(template));
        Assert.Equal(output, Render(Template.Parse(template.ToText(), lexerOptions: Implicit)));
    }

    [Theory]
    [InlineData("{{ f }}", "")]
    [InlineData("{{ 1 | f }}", "")]
    [InlineData("{{ f 1 2 }}", "")]
    [InlineData("{{ g + 1 }}", "2")]
    public void A_function_without_a_value_may_be_a_statement(string text, string output) =>
        Assert.Equal(output, RenderStrictly(text));

    [Theory]
    [InlineData("{{ x = f }}", "(1,52) `f` returns nothing")]
    [InlineData("{{ 1 + f }}", "(1,52) `f` returns nothing")]
    [InlineData("{{ 1 | f | string.upcase }}", "(1,52) `f` returns nothing")]
    [InlineData("{{ if f; 1; end }}", "(1,51) `f` returns nothing")]
    [InlineData("{{ g (f 1) }}", "(1,51) `f` returns nothing")]
    public void A_function_without_a_value_is_an_error_in_an_expression_where_that_is_asked_for(string text, string error)
    {
        var exception = Assert.Throws<ScriptRuntimeException>(() => RenderStrictly(text));
        Assert.StartsWith(error, $"({exception.Span.Start.ToStringSimple()}) {exception.OriginalMessage}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_without_a_value_is_null_otherwise() =>
        Assert.Equal("true", Template.Parse("{{ func f; x = 1; end; (f) == null }}").Render());

    private static string RenderStrictly(string text) => Template.Parse("{{ func f; x = 1; end; func g; ret 1; end }}" + text)
        .Render(new TemplateContext { ErrorForStatementFunctionAsExpression = true });

    private static string Render(Template template)
    {
        Assert.False(template.HasErrors, string.Join("\n", template.Messages));
        var names = new[] { "head", "head.html", "parts/head.html" };
        var loader = new MemoryLoader(names.ToDictionary(name => name, _ => "<{{ $0 }}>{{ $1 }}{{ $2 }}"));
        return template.Render(new TemplateContext { TemplateLoader = loader });
    }
}
