using Scriban.Syntax;
using Scriban.Syntax.Expressions;
using Scriban.Syntax.Statements;

namespace Scriban.Parsing;

/// <content>Functions and their parameters.</content>
public partial class Parser
{
    private ScriptFunction ReadFunction(Token start)
    {
        var name = ReadVariable();
        var parameters = Current.Type == TokenType.OpenParen ? ReadParameters() : null;
        var body = ReadBody(start);
        ExpectEnd(start);
        return At(new ScriptFunction(name, parameters, body, isInline: false), start);
    }

    private AnonymousFunction ReadAnonymousFunction()
    {
        // A function in brackets has statements on lines of its own: the line end after its head counts.
        var brackets = _brackets;
        _brackets = 0;
        var start = Next();
        var parameters = Current.Type == TokenType.OpenParen ? ReadParameters() : null;
        _brackets = brackets;
        var body = ReadBody(start);
        ExpectEnd(start);
        var keyword = new ScriptKeyword("do") { Span = SpanOf(start) };
        return At(new AnonymousFunction(At(new ScriptFunction(keyword, parameters, body, isInline: false), start)), start);
    }

    /// <summary>The expression behind the equal sign of an inline function; it is not written but returned.</summary>
    private ExpressionStatement InlineBody()
    {
        var start = Current;
        return At(new ExpressionStatement(ReadExpression(), null), start);
    }

    private ScriptParameter[] ReadParameters()
    {
        var parameters = new List<ScriptParameter>();
        _brackets++;
        Expect(TokenType.OpenParen, "`(`");
        while (Current.Type != TokenType.CloseParen)
        {
            var token = Expect(TokenType.Identifier, "The name of a parameter");
            if (parameters.Exists(parameter => parameter.Name.Name == Text(token)))
            {
                throw Fail(token, $"The parameter `{Text(token)}` is declared twice");
            }

            if (parameters is [.., { IsRest: true }])
            {
                throw Fail(token, "No parameter can follow the one with `...`");
            }

            var isRest = Take(TokenType.TripleDot);
            var value = !isRest && Take(TokenType.Equal) ? ReadDefault() : null;
            if (value is null && !isRest && parameters is [.., { Default: not null }])
            {
                throw Fail(token, $"The parameter `{Text(token)}` needs a default: one before it has one");
            }

            var name = new ScriptVariableGlobal(string.Intern(Text(token))) { Span = SpanOf(token) };
            parameters.Add(At(new ScriptParameter(name, value, isRest), token));
            if (!Take(TokenType.Comma))
            {
                break;
            }
        }

        _brackets--;
        Expect(TokenType.CloseParen, "`)`");
        return [.. parameters];
    }

    private Literal ReadDefault()
    {
        var start = Current;
        var isNegative = Take(TokenType.Minus);
        if (ReadOperand(ExpressionMode.Argument) is not Literal literal || (isNegative && !Runtime.Numbers.IsNumber(literal.Value)))
        {
            throw Fail(start, "The default of a parameter is a number, string, boolean or null written out");
        }

        return isNegative
            ? At(new Literal(Runtime.Operators.Negate(null!, literal.Span, literal.Value), "-" + literal), start)
            : literal;
    }
}
