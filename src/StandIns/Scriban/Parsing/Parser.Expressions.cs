using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Parsing;

/// <content>Expressions: operators, pipes and calls.</content>
public partial class Parser
{
    private ScriptExpression ReadExpression() => ReadExpression(0, ExpressionMode.Full);

    /// <summary>Reads an expression whose operators bind tighter than a precedence.</summary>
    private ScriptExpression ReadExpression(int precedence, ExpressionMode mode)
    {
        var level = ExpressionLevel;
        var left = ReadOperand(mode);
        while (true)
        {
            // Every operator of a chain puts the ones before it one level deeper into the tree.
            Enter(Current);
            var op = BinaryOperators.FromToken(Current.Type);
            if (op != ScriptBinaryOperator.None && BinaryOperators.Precedence(op) > precedence)
            {
                Next();
                var right = ReadExpression(BinaryOperators.Precedence(op), mode);
                left = At(new BinaryExpression(op, left, right), left);
            }
            else if (Current.Type == TokenType.Question && precedence == 0)
            {
                left = ReadConditional(left, mode);
            }
            else if (precedence == 0 && mode.HasFlag(ExpressionMode.Pipes) && TakePipe())
            {
                var target = ReadExpression(0, mode & ~ExpressionMode.Pipes);
                left = At(PipeTarget.Connect(left, target), left);
            }
            else
            {
                break;
            }
        }

        ExpressionLevel = level;
        return left;
    }

    private ConditionalExpression ReadConditional(ScriptExpression condition, ExpressionMode mode)
    {
        Next();
        var then = ReadExpression(0, mode);
        Expect(TokenType.Colon, "`:`");
        return At(new ConditionalExpression(condition, then, ReadExpression(0, mode)), condition);
    }

    /// <summary>Takes a `|`, which may stand at the end of a line or at the start of the next.</summary>
    private bool TakePipe()
    {
        var position = _position;
        SkipNewLines();
        if (Current.Type == TokenType.VerticalBar)
        {
            Next();
            SkipNewLines();
            return true;
        }

        _position = position;
        return false;
    }

    private ScriptExpression ReadOperand(ExpressionMode mode)
    {
        var start = Current;
        Enter(start);
        ScriptExpression operand = start.Type switch
        {
            TokenType.Exclamation => At(new UnaryExpression('!', Operand(mode)), start),
            TokenType.Minus => At(new UnaryExpression('-', Operand(mode)), start),
            TokenType.Plus => At(new UnaryExpression('+', Operand(mode)), start),
            TokenType.Arroba => At(new AliasExpression(Operand(ExpressionMode.Argument)), start),
            TokenType.Caret => At(new ExpandExpression(Operand(ExpressionMode.Argument)), start),
            TokenType.DoublePlus or TokenType.DoubleMinus => At(Increment(start), start),
            _ => ReadPath(mode),
        };
        ExpressionLevel--;
        return operand;
    }

    private ScriptExpression Operand(ExpressionMode mode)
    {
        Next();
        return ReadOperand(mode);
    }

    private IncrementExpression Increment(Token sign) =>
        new(Place(Operand(ExpressionMode.Argument)), sign.Type == TokenType.DoublePlus, isPrefix: true);

    private ScriptExpression Place(ScriptExpression expression) => expression is IScriptVariablePath
        ? expression
        : throw Fail(Current, $"`{expression}` is not a place to which a value can be assigned");

    /// <summary>Reads a value with the members, indexes and arguments that follow it.</summary>
    private ScriptExpression ReadPath(ExpressionMode mode)
    {
        var level = ExpressionLevel;
        var left = ReadPrimary();
        while (true)
        {
            var token = Current;
            if (token.Type is TokenType.Dot or TokenType.QuestionDot)
            {
                Enter(token);
                Next();
                var name = Expect(TokenType.Identifier, "The name of a member");
                left = At(new MemberExpression(left, Text(name), token.Type == TokenType.QuestionDot), left);
            }
            else if (token.Type == TokenType.OpenBracket && IsAdjacent(token))
            {
                Enter(token);
                left = ReadIndexer(left);
            }
            else if (token.Type == TokenType.OpenParen && IsAdjacent(token) && left is IScriptVariablePath)
            {
                Enter(token);
                left = ReadExplicitCall(left);
            }
            else if (token.Type is TokenType.DoublePlus or TokenType.DoubleMinus && left is IScriptVariablePath && IsAdjacent(token))
            {
                Next();
                left = At(new IncrementExpression(left, token.Type == TokenType.DoublePlus, isPrefix: false), left);
            }
            else
            {
                break;
            }
        }

        if (mode.HasFlag(ExpressionMode.Calls) && left is IScriptVariablePath && IsStartOfArgument() && !EndsLoopHead(mode))
        {
            left = ReadCall(left, mode);
        }

        ExpressionLevel = level;
        return left;
    }

    private IndexerExpression ReadIndexer(ScriptExpression target)
    {
        _brackets++;
        Next();
        var index = ReadExpression();
        _brackets--;
        Expect(TokenType.CloseBracket, "`]`");
        return At(new IndexerExpression(target, index), target);
    }

    private FunctionCall ReadExplicitCall(ScriptExpression target)
    {
        var arguments = new List<ScriptExpression>();
        _brackets++;
        Next();
        while (Current.Type != TokenType.CloseParen)
        {
            arguments.Add(ReadArgument(ExpressionMode.Full));
            if (!Take(TokenType.Comma))
            {
                break;
            }
        }

        _brackets--;
        Expect(TokenType.CloseParen, "`)`");
        return At(new FunctionCall(target, [.. arguments], isExplicit: true), target);
    }

    private FunctionCall ReadCall(ScriptExpression target, ExpressionMode mode)
    {
        var arguments = new List<ScriptExpression>();
        while (IsStartOfArgument() && !EndsLoopHead(mode))
        {
            var start = Current;
            var argument = ReadArgument(ExpressionMode.Argument);
            if (argument is not ScriptNamedArgument && arguments is [.., ScriptNamedArgument])
            {
                throw Fail(start, "After a named argument all arguments are named");
            }

            arguments.Add(argument);
            if (argument is AnonymousFunction or ScriptNamedArgument { Value: AnonymousFunction })
            {
                break;
            }
        }

        return At(new FunctionCall(target, [.. arguments], isExplicit: false), target);
    }

    private ScriptExpression ReadArgument(ExpressionMode mode)
    {
        // The colon touches the name: in `a ? f b : c` it belongs to the condition.
        if (Current.Type == TokenType.Identifier && Peek().Type == TokenType.Colon
            && Current.End.Offset + 1 == Peek().Start.Offset)
        {
            var name = Next();
            Next();
            return At(new ScriptNamedArgument(Text(name), ReadExpression(0, mode)), name);
        }

        return ReadExpression(0, mode);
    }

    /// <summary>Says whether an argument starts here; a sign does not start one: `f -1` subtracts.</summary>
    private bool IsStartOfArgument() => Current.Type switch
    {
        TokenType.Identifier => !Keywords.Contains(Text(Current)) || Text(Current) == "do"
            || (Keywords.IsLoop(Text(Current)) && Peek().Type == TokenType.Dot),
        TokenType.IdentifierSpecial or TokenType.Integer or TokenType.HexaInteger or TokenType.Float or TokenType.String
            or TokenType.VerbatimString or TokenType.ImplicitString or TokenType.InterpolatedString or TokenType.OpenParen
            or TokenType.OpenBracket or TokenType.OpenBrace or TokenType.Exclamation or TokenType.Arroba or TokenType.Caret => true,
        _ => false,
    };

    private bool EndsLoopHead(ExpressionMode mode) => mode.HasFlag(ExpressionMode.LoopHead)
        && Current.Type == TokenType.Identifier && Keywords.IsLoopOption(Text(Current));
}
