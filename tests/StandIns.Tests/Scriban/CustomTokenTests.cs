using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace StandInTests.Templates;

/// <summary>Words that a program adds to the language.</summary>
public sealed class CustomTokenTests
{
    private static readonly Dictionary<string, TokenType> Words = new()
    {
        ["and"] = TokenType.DoubleAmp, ["or"] = TokenType.DoubleVerticalBar, ["not"] = TokenType.Exclamation,
        ["first-name"] = TokenType.Identifier, ["→"] = TokenType.VerticalBar, ["nonsense"] = TokenType.Invalid,
    };

    private static readonly LexerOptions Options = new() { TryMatchCustomToken = TryMatch };

    [Theory]
    [InlineData("{{ true and false }}", "false")]
    [InlineData("{{ true and not false or false }}", "true")]
    [InlineData("{{ first-name → string.upcase }}", "ANN")]
    [InlineData("{{ $\"<{first-name}>\" }}", "<Ann>")]
    [InlineData("true and {{ 'not' }}", "true and not")]
    public void A_word_is_the_token_that_it_is_said_to_be(string text, string output)
    {
        var template = Template.Parse(text, lexerOptions: Options);
        Assert.Equal(output, template.Render(new ScriptObject { ["first-name"] = "Ann" }));
        Assert.Equal(output, Template.Parse(template.ToText(), lexerOptions: Options).Render(new ScriptObject { ["first-name"] = "Ann" }));
    }

    [Fact]
    public void A_word_covers_its_length_and_has_its_place()
    {
        var lexer = new Lexer("{{ a\n and b }}", null, Options);
        var tokens = new List<Token>();
        foreach (var token in lexer)
        {
            tokens.Add(token);
        }

        var and = Assert.Single(tokens, token => token.Type == TokenType.DoubleAmp);
        Assert.Equal("and", and.GetText(lexer.Text));
        Assert.Equal((1, 1), (and.Start.Line, and.Start.Column));
    }

    [Fact]
    public void A_word_that_is_no_token_is_an_error() =>
        Assert.True(Template.Parse("{{ nonsense }}", lexerOptions: Options).HasErrors);

    private static bool TryMatch(string text, TextPosition position, out int length, out TokenType tokenType)
    {
        foreach (var (word, type) in Words)
        {
            if (string.CompareOrdinal(text, position.Offset, word, 0, word.Length) == 0)
            {
                (length, tokenType) = (word.Length, type);
                return true;
            }
        }

        (length, tokenType) = (0, TokenType.Invalid);
        return false;
    }
}
