using System.Collections;

namespace Scriban.Parsing;

/// <summary>Cuts a text into tokens: text blocks here, code in <see cref="CodeScanner"/>.</summary>
public class Lexer : IEnumerable<Token>
{
    public readonly LexerOptions Options;

    private readonly LogMessageBag _messages = new();
    private List<Token>? _tokens;
    private LineMap? _lines;

    public Lexer(string text, string? sourcePath = null, LexerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        SourcePath = sourcePath ?? "<input>";
        Options = options ?? LexerOptions.Default;
        if (Options.Lang != ScriptLang.Default)
        {
            throw Unsupported.Language(Options.Lang);
        }
    }

    public string Text { get; }

    public string SourcePath { get; }

    public bool HasErrors => _messages.HasErrors;

    public IEnumerable<LogMessage> Errors => _messages;

    internal List<Token> Tokens => _tokens ??= new TemplateScanner(this, Lines, _messages).Scan();

    private LineMap Lines => _lines ??= new LineMap(Text);

    public Enumerator GetEnumerator() => new(Tokens);

    /// <summary>The tokens of the code in an interpolated string.</summary>
    internal List<Token> ScanCode(int start, int end)
    {
        var tokens = new List<Token>();
        new CodeScanner(this, Lines, tokens, _messages, end).Scan(start, CodeEnd.Text);
        tokens.Add(new Token(TokenType.Eof, Lines.At(end), Lines.At(end)));
        return tokens;
    }

    /// <summary>The closing brace of the code that opens at a position in an interpolated string.</summary>
    internal int EndOfInterpolation(int start, int end) => new StringScanner(null, Text).EndOfCode(start, end);

    IEnumerator<Token> IEnumerable<Token>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Steps through the tokens of a text.</summary>
    public struct Enumerator : IEnumerator<Token>
    {
        private readonly List<Token> _tokens;
        private int _index;

        internal Enumerator(List<Token> tokens)
        {
            _tokens = tokens;
            _index = -1;
        }

        public readonly Token Current => _tokens[_index];

        readonly object IEnumerator.Current => Current;

        public bool MoveNext() => ++_index < _tokens.Count;

        public void Reset() => _index = -1;

        public readonly void Dispose()
        {
            // Nothing is held.
        }
    }
}
