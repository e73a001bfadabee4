using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Parsing;

/// <content>Names, literals, and everything in brackets.</content>
public partial class Parser
{
    private ScriptVariable ReadVariable()
    {
        var token = Current;
        if (token.Type == TokenType.IdentifierSpecial)
        {
            Next();
            return At(ScriptVariable.Create(Text(token)[1..], ScriptVariableScope.Local), token);
        }

        if (token.Type != TokenType.Identifier || Keywords.Contains(Text(token)) || Text(token) is "this" or "null" or "true" or "false")
        {
            throw Fail(token, $"The name of a variable is expected, not {Shown(token)}");
        }

        Next();
        return At(ScriptVariable.Create(string.Intern(Text(token)), ScriptVariableScope.Global), token);
    }

    private ScriptExpression ReadPrimary()
    {
        var token = Current;
        switch (token.Type)
        {
            case TokenType.Identifier:
                return ReadName(token);
            case TokenType.IdentifierSpecial:
                return ReadVariable();
            case TokenType.Integer or TokenType.HexaInteger or TokenType.Float:
                return ReadNumber(token);
            case TokenType.String or TokenType.VerbatimString:
                return ReadString(token);
            case TokenType.ImplicitString:
                Next();
                return At(new Literal(Text(token), Functions.StringFunctions.Literal(Text(token))!), token);
            case TokenType.InterpolatedString:
                return ReadInterpolated(token);
            case TokenType.OpenParen:
                return ReadNested(token);
            case TokenType.OpenBracket:
                return ReadArray(token);
            case TokenType.OpenBrace:
                return ReadObject(token);
            case TokenType.Invalid:
                throw new ParseFailure();
            default:
                throw Fail(token, $"A value is expected, not {Shown(token)}");
        }
    }

    private ScriptExpression ReadName(Token token)
    {
        var text = Text(token);
        switch (text)
        {
            case "do":
                return ReadAnonymousFunction();
            case "null" or "true" or "false":
                Next();
                return At(new Literal(text == "null" ? null : Runtime.Boxed.Of(text == "true"), text), token);
            case "this":
                Next();
                return At(new ThisExpression(), token);
            case "for" or "while" or "tablerow" when Peek().Type == TokenType.Dot:
                Next();
                return At(ScriptVariable.Create(text, ScriptVariableScope.Global), token);
            default:
                return ReadVariable();
        }
    }

    private NestedExpression ReadNested(Token start)
    {
        _brackets++;
        Next();
        var inner = ReadExpression();
        _brackets--;
        Expect(TokenType.CloseParen, "`)`");
        return At(new NestedExpression(inner), start);
    }

    private ArrayInitializer ReadArray(Token start)
    {
        var items = new List<ScriptExpression>();
        _brackets++;
        Next();
        while (Current.Type != TokenType.CloseBracket)
        {
            items.Add(ReadExpression());
            if (!Take(TokenType.Comma))
            {
                break;
            }
        }

        _brackets--;
        Expect(TokenType.CloseBracket, "`]`");
        return At(new ArrayInitializer([.. items]), start);
    }

    private ObjectInitializer ReadObject(Token start)
    {
        var members = new List<ObjectMember>();
        _brackets++;
        Next();
        while (Current.Type != TokenType.CloseBrace)
        {
            var name = Current.Type is TokenType.Identifier or TokenType.String
                ? Next()
                : throw Fail(Current, $"The name of a member is expected, not {Shown(Current)}");
            Expect(TokenType.Colon, "`:`");
            var text = name.Type == TokenType.String ? DecodeString(name) : Text(name);
            members.Add(new ObjectMember(text, Text(name), ReadExpression()));
            if (!Take(TokenType.Comma))
            {
                break;
            }
        }

        _brackets--;
        Expect(TokenType.CloseBrace, "`}`");
        return At(new ObjectInitializer([.. members]), start);
    }
}
