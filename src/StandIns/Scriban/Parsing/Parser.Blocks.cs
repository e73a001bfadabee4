using Scriban.Syntax;
using Scriban.Syntax.Expressions;
using Scriban.Syntax.Statements;

namespace Scriban.Parsing;

/// <content>Blocks of statements and the text between them.</content>
public partial class Parser
{
    /// <summary>Reads statements up to a keyword that ends or continues a block, or the end.</summary>
    private ScriptBlockStatement ReadBlock()
    {
        var start = Current;
        var statements = new List<ScriptStatement>();
        while (true)
        {
            switch (Current.Type)
            {
                case TokenType.Eof or TokenType.FrontMatterMarker:
                    return At(NewBlock(statements), start);
                case TokenType.Raw or TokenType.Escape:
                    statements.Add(ReadRaw());
                    break;
                case TokenType.CodeEnter:
                    _indent = IndentOf(Current);
                    Next();
                    break;
                case TokenType.CodeExit or TokenType.NewLine or TokenType.SemiColon:
                    Next();
                    break;
                case TokenType.Identifier when Text(Current) is "end" or "else" or "when":
                    return At(NewBlock(statements), start);
                default:
                    AddStatement(statements);
                    break;
            }
        }
    }

    private static ScriptBlockStatement NewBlock(List<ScriptStatement> statements) => new(new ScriptList<ScriptStatement>(statements));

    private void AddStatement(List<ScriptStatement> statements)
    {
        var level = ExpressionLevel;
        try
        {
            statements.Add(ReadStatement());
            ExpectEndOfStatement();
        }
        catch (ParseFailure) when (_errors.Count < MostMessages)
        {
            Skip();
        }
        finally
        {
            ExpressionLevel = level;
        }
    }

    private RawStatement ReadRaw()
    {
        var token = Next();
        var startsLine = token.Start.Offset > 0 && _lexer.Text[token.Start.Offset - 1] == '\n';
        return At(new RawStatement(Text(token), token.Type == TokenType.Escape, startsLine), token);
    }

    /// <summary>The white space before a code block that opens its line; it indents every line that the block writes.</summary>
    private string? IndentOf(Token codeEnter)
    {
        var raw = _position > 0 ? _tokens[_position - 1] : default;
        if (raw.Type != TokenType.Raw || _lexer.Text[codeEnter.End.Offset] is '-' or '~')
        {
            return null;
        }

        var text = Text(raw);
        var line = text.LastIndexOf('\n') + 1;
        var startsLine = line > 0 || raw.Start.Offset == 0 || _lexer.Text[raw.Start.Offset - 1] == '\n';
        return startsLine && line < text.Length && string.IsNullOrWhiteSpace(text[line..]) ? text[line..] : null;
    }

    private void ExpectEndOfStatement()
    {
        if (Current.Type is not (TokenType.NewLine or TokenType.SemiColon or TokenType.CodeExit or TokenType.Eof
            or TokenType.FrontMatterMarker))
        {
            throw Fail(Current, $"The statement should end before {Shown(Current)}");
        }
    }

    /// <summary>Goes to the end of a statement that has an error.</summary>
    private void Skip()
    {
        _brackets = 0;
        while (Current.Type is not (TokenType.NewLine or TokenType.SemiColon or TokenType.CodeExit or TokenType.Eof
            or TokenType.FrontMatterMarker))
        {
            Next();
        }
    }

    /// <summary>Reads the expression in the head of a block; after an error the block is read all the same.</summary>
    private ScriptExpression ReadHead(ExpressionMode mode = ExpressionMode.Full)
    {
        try
        {
            return ReadExpression(0, mode);
        }
        catch (ParseFailure) when (_errors.Count < MostMessages)
        {
            Skip();
            return new Literal(null, "null");
        }
    }

    private ScriptBlockStatement ReadBody(Token opening)
    {
        var (brackets, indent) = (_brackets, _indent);
        _brackets = 0;
        Enter(opening);
        if (Current.Type is not (TokenType.NewLine or TokenType.SemiColon or TokenType.CodeExit or TokenType.Eof))
        {
            Report(Current, $"The head of `{Text(opening)}` should end before {Shown(Current)}");
            Skip();
        }

        var body = ReadBlock();
        ExpressionLevel--;
        (_brackets, _indent) = (brackets, brackets > 0 ? indent : _indent);
        return body;
    }

    private void ExpectEnd(Token opening)
    {
        if (Current.Type == TokenType.Identifier && Text(Current) == "end")
        {
            Next();
            return;
        }

        throw Fail(opening, $"`{Text(opening)}` is not closed: an `end` is missing before {Shown(Current)}");
    }
}
