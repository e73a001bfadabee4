using Scriban.Syntax;
using Scriban.Syntax.Expressions;
using Scriban.Syntax.Statements;

namespace Scriban.Parsing;

/// <content>Statements.</content>
public partial class Parser
{
    private ScriptStatement ReadStatement()
    {
        var start = Current;
        if (start.Type != TokenType.Identifier || (Keywords.IsLoop(Text(start)) && Peek().Type == TokenType.Dot))
        {
            return ReadExpressionStatement();
        }

        var keyword = Text(start);
        if (!Keywords.Contains(keyword) || keyword == "do")
        {
            return ReadExpressionStatement();
        }

        Next();
        ScriptStatement statement = keyword switch
        {
            "if" => ReadIf(start),
            "case" => ReadCase(start),
            "for" or "tablerow" => ReadFor(start),
            "while" => ReadWhile(start),
            "func" => ReadFunction(start),
            "capture" => ReadCapture(start),
            "with" => ReadWith(start),
            "wrap" => ReadWrap(start),
            "ret" => new ReturnStatement(IsStartOfExpression() ? ReadExpression() : null),
            "break" => new JumpStatement(ScriptFlowState.Break),
            "continue" => new JumpStatement(ScriptFlowState.Continue),
            "import" => new ImportStatement(ReadExpression()),
            "readonly" => new ReadOnlyStatement(ReadVariable()),
            _ => throw Fail(start, $"`{keyword}` has nothing to close or to continue"),
        };
        return At(statement, start);
    }

    private ScriptStatement ReadExpressionStatement()
    {
        var start = Current;
        var indent = _indent;
        var expression = ReadExpression();
        if (Current.Type == TokenType.Equal && expression is FunctionCall { Target: ScriptVariable name } call && call.IsDeclaration)
        {
            Next();
            return At(new ScriptFunction(name, call.AsParameters(), InlineBody(), isInline: true), start);
        }

        var op = BinaryOperators.FromCompoundAssignment(Current.Type);
        if (Current.Type == TokenType.Equal || op != ScriptBinaryOperator.None)
        {
            if (expression is not IScriptVariablePath)
            {
                throw Fail(start, $"`{expression}` is not a place to which a value can be assigned");
            }

            Next();
            expression = At(new AssignExpression(expression, op, ReadExpression()), start);
        }

        return At(new ExpressionStatement(expression, indent), start);
    }

    private IfStatement ReadIf(Token start)
    {
        var branches = new List<IfBranch> { new(ReadHead(), ReadBody(start)) };
        ScriptBlockStatement? otherwise = null;
        while (otherwise is null && IsKeyword("else"))
        {
            var branch = Next();
            if (IsKeyword("if"))
            {
                Next();
                branches.Add(new IfBranch(ReadHead(), ReadBody(branch)));
            }
            else
            {
                otherwise = ReadBody(branch);
            }
        }

        ExpectEnd(start);
        return new IfStatement([.. branches], otherwise);
    }

    private CaseStatement ReadCase(Token start)
    {
        var value = ReadHead();
        SkipToWhen();
        var branches = new List<WhenBranch>();
        while (IsKeyword("when"))
        {
            var branch = Next();
            var values = new List<ScriptExpression>();
            do
            {
                // A `||` between values separates them; it is not the operator.
                values.Add(ReadExpression(BinaryOperators.OrPrecedence, ExpressionMode.Argument));
            }
            while (Take(TokenType.Comma) || Take(TokenType.DoubleVerticalBar));
            branches.Add(new WhenBranch([.. values], ReadBody(branch)));
        }

        var otherwise = IsKeyword("else") ? ReadBody(Next()) : null;
        ExpectEnd(start);
        return new CaseStatement(value, [.. branches], otherwise);
    }

    private void SkipToWhen()
    {
        // Only white space may stand between `case` and its first `when`.
        while (Current.Type is TokenType.NewLine or TokenType.SemiColon or TokenType.CodeExit or TokenType.CodeEnter
            || (Current.Type == TokenType.Raw && string.IsNullOrWhiteSpace(Text(Current))))
        {
            Next();
        }
    }

    private ForStatement ReadFor(Token start)
    {
        var variable = ReadVariable();
        if (!IsKeyword("in"))
        {
            throw Fail(Current, $"`in` is expected, not {Shown(Current)}");
        }

        Next();
        var list = ReadHead(ExpressionMode.Full | ExpressionMode.LoopHead);
        if (list is BinaryExpression && Current.Type == TokenType.Identifier && Keywords.IsLoopOption(Text(Current)))
        {
            // In the library the option would belong to the last value, so the manual writes parentheses (Scriban issue 490).
            Report(Current, $"`{list}` needs parentheses before `{Text(Current)}`");
        }

        var options = ReadLoopOptions();
        var body = ReadBody(start);
        var otherwise = IsKeyword("else") ? ReadBody(Next()) : null;
        ExpectEnd(start);
        return Text(start) == "for"
            ? new ForStatement(variable, list, options, body, otherwise)
            : new TableRowStatement(variable, list, options, body, otherwise);
    }

    private LoopOptions ReadLoopOptions()
    {
        var options = LoopOptions.None;
        while (Current.Type == TokenType.Identifier && Keywords.IsLoopOption(Text(Current)))
        {
            var name = Text(Next());
            if (name == "reversed")
            {
                options = options with { IsReversed = true };
                continue;
            }

            Expect(TokenType.Colon, "`:`");
            var value = ReadExpression(0, ExpressionMode.Argument);
            options = name switch
            {
                "limit" => options with { Limit = value },
                "offset" => options with { Offset = value },
                _ => options with { Columns = value },
            };
        }

        return options;
    }

    private WhileStatement ReadWhile(Token start)
    {
        var condition = ReadHead();
        var body = ReadBody(start);
        ExpectEnd(start);
        return new WhileStatement(condition, body);
    }

    private CaptureStatement ReadCapture(Token start)
    {
        var place = ReadExpression(0, ExpressionMode.Argument);
        if (place is not IScriptVariablePath)
        {
            throw Fail(start, $"`{place}` is not a place to which a value can be assigned");
        }

        var body = ReadBody(start);
        ExpectEnd(start);
        return new CaptureStatement(place, body);
    }

    private WithStatement ReadWith(Token start)
    {
        var target = ReadHead();
        var body = ReadBody(start);
        ExpectEnd(start);
        return new WithStatement(target, body);
    }

    private WrapStatement ReadWrap(Token start)
    {
        var target = ReadHead(ExpressionMode.Calls);
        var body = ReadBody(start);
        ExpectEnd(start);
        return new WrapStatement(target, body);
    }

    private bool IsKeyword(string keyword) => Current.Type == TokenType.Identifier && Text(Current) == keyword;
}
