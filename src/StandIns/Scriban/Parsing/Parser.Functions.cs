using Scriban.Syntax;
using Scriban.Syntax.Expressions;

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
        return At(new ScriptFunction(name, parameters, body), start);
    }

    private AnonymousFunction ReadAnonymousFunction()
    {
        var start = Next();
        var parameters = Current.Type == TokenType.OpenParen ? ReadParameters() : null;
        var body = ReadBody(start);
        ExpectEnd(start);
        return At(new AnonymousFunction(At(new ScriptFunction(null, parameters, body), start)), start);
    }

    private FunctionParameter[] ReadParameters()
    {
        var parameters = new List<FunctionParameter>();
        _brackets++;
        Expect(TokenType.OpenParen, "`(`");
        while (Current.Type != TokenType.CloseParen)
        {
            var token = Expect(TokenType.Identifier, "The name of a parameter");
            if (parameters.Exists(parameter => parameter.Name == Text(token)))
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

            parameters.Add(new FunctionParameter(Text(token), value, isRest));
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
