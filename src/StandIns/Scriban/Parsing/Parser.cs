using Scriban.Syntax;

namespace Scriban.Parsing;

/// <summary>Reads tokens as a template. Every error is reported and reading goes on with the next statement.</summary>
public partial class Parser
{
    /// <summary>The messages after which a text is given up; nobody reads more, and noise would fill memory.</summary>
    internal const int MostMessages = 100;

    public readonly ParserOptions Options;

    private readonly Lexer _lexer;
    private readonly List<Token> _tokens;
    private readonly List<LogMessage> _errors = [];
    private int _position;
    private int _brackets;
    private string? _indent;

    public Parser(Lexer lexer, ParserOptions? options = null)
        : this(lexer, options ?? ParserOptions.Default, lexer.Tokens, 0)
    {
    }

    private Parser(Lexer lexer, ParserOptions options, List<Token> tokens, int level)
    {
        _lexer = lexer;
        Options = options;
        _tokens = tokens;
        ExpressionLevel = level;
    }

    public LogMessageBag Messages { get; } = new();

    public bool HasErrors => Messages.HasErrors;

    public SourceSpan CurrentSpan => SpanOf(Current);

    public int ExpressionLevel { get; private set; }

    private Token Current => _tokens[_position];

    public ScriptPage? Run()
    {
        ScriptPage? page = null;
        try
        {
            var frontMatter = ReadFrontMatter();
            var body = ReadBlock();
            while (Current.Type != TokenType.Eof)
            {
                Report(Current, $"`{Text(Current)}` has nothing to close or to continue");
                Skip();
                body = ReadBlock();
            }

            page = new ScriptPage(frontMatter, body) { Span = body.Span };
            page.Complete();
        }
        catch (ParseFailure)
        {
            // Reported where it arose.
        }

        foreach (var message in _lexer.Errors.Concat(_errors).OrderBy(message => message.Span.Start.Offset))
        {
            Messages.Add(message);
        }

        return HasErrors ? null : page;
    }

    public bool IsStartOfExpression() =>
        IsStartOfArgument() || Current.Type is TokenType.Minus or TokenType.Plus or TokenType.DoublePlus or TokenType.DoubleMinus;

    private ScriptFrontMatter? ReadFrontMatter()
    {
        if (Current.Type != TokenType.FrontMatterMarker)
        {
            return null;
        }

        var start = Next();
        var statements = ReadBlock();
        if (Current.Type == TokenType.FrontMatterMarker)
        {
            Next();
        }
        else
        {
            Report(start, "The front matter is not closed");
        }

        return At(new ScriptFrontMatter(_lexer.Options.FrontMatterMarker, statements), start);
    }

    private Token Next()
    {
        var token = _tokens[_position];
        if (_position + 1 < _tokens.Count)
        {
            _position++;
        }

        if (_brackets > 0)
        {
            SkipNewLines();
        }

        return token;
    }

    private Token Peek(int count = 1) => _tokens[Math.Min(_position + count, _tokens.Count - 1)];

    private void SkipNewLines()
    {
        while (Current.Type == TokenType.NewLine)
        {
            _position++;
        }
    }

    private bool Take(TokenType type)
    {
        if (Current.Type != type)
        {
            return false;
        }

        Next();
        return true;
    }

    private Token Expect(TokenType type, string what) =>
        Current.Type == type ? Next() : throw Fail(Current, $"{what} is expected, not {Shown(Current)}");

    private string Text(Token token) => token.GetText(_lexer.Text);

    private string Shown(Token token) => token.Type switch
    {
        TokenType.Eof => "the end of the text",
        TokenType.NewLine => "the end of the line",
        TokenType.CodeExit => "the end of the code block",
        _ => $"`{Text(token)}`",
    };

    private bool IsAdjacent(Token token) => _position > 0 && _tokens[_position - 1].End.Offset + 1 == token.Start.Offset;

    private SourceSpan SpanOf(Token token) => new(_lexer.SourcePath, token.Start, token.End);

    private T At<T>(T node, Token start)
        where T : ScriptNode
    {
        // The last token that was read ends the node; line ends that were skipped inside brackets do not matter to anyone.
        node.Span = new SourceSpan(_lexer.SourcePath, start.Start, _tokens[Math.Max(_position - 1, 0)].End);
        return node;
    }

    private T At<T>(T node, ScriptNode start)
        where T : ScriptNode
    {
        node.Span = new SourceSpan(_lexer.SourcePath, start.Span.Start, _tokens[Math.Max(_position - 1, 0)].End);
        return node;
    }

    private ParseFailure Fail(Token token, string message)
    {
        Report(token, message);
        return new ParseFailure();
    }

    private void Report(Token token, string message) => Report(SpanOf(token), message);

    private void Report(SourceSpan span, string message)
    {
        _errors.Add(new LogMessage(ParserMessageType.Error, span, message));
        if (_errors.Count >= MostMessages)
        {
            _position = _tokens.Count - 1;
            throw new ParseFailure();
        }
    }

    /// <summary>Counts an expression or block that lies inside another.</summary>
    private void Enter(Token token)
    {
        if (++ExpressionLevel > Options.ExpressionDepthLimit)
        {
            ExpressionLevel--;
            throw Fail(token, $"Expressions and blocks lie inside one another more than {Options.ExpressionDepthLimit} deep");
        }
    }
}
