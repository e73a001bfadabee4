namespace Scriban.Parsing;

/// <summary>Cuts code into tokens; white space separates, line ends are tokens, comments vanish.</summary>
internal sealed class CodeScanner
{
    private readonly Lexer _lexer;
    private readonly string _text;
    private readonly LineMap _lines;
    private readonly List<Token> _tokens;
    private readonly LogMessageBag _messages;
    private readonly StringScanner _strings;
    private readonly int _end;

    public CodeScanner(Lexer lexer, LineMap lines, List<Token> tokens, LogMessageBag messages, int end)
    {
        _lexer = lexer;
        _text = lexer.Text;
        _lines = lines;
        _tokens = tokens;
        _messages = messages;
        _end = end;
        _strings = new StringScanner(this, _text);
    }

    /// <summary>Scans from a position to what ends the code and returns the position after it.</summary>
    public int Scan(int position, CodeEnd until)
    {
        var openBraces = 0;
        var i = position;
        while (i < _end)
        {
            var c = _text[i];
            if (CustomLength(i, out var custom) is var length and > 0)
            {
                i = AddCustom(custom, i, i + length);
            }
            else if (c == '\n')
            {
                Add(TokenType.NewLine, i, ++i);
                if (until == CodeEnd.FrontMatter && AtMarker(i))
                {
                    return i;
                }
            }
            else if (char.IsWhiteSpace(c))
            {
                i++;
            }
            else if (until == CodeEnd.Braces && openBraces == 0 && ClosingLength(i) is var closing and > 0)
            {
                Add(TokenType.CodeExit, i, i + closing);
                return i + closing;
            }
            else if (c == '#')
            {
                i = SkipComment(i, until);
            }
            else
            {
                openBraces += c == '{' ? 1 : c == '}' && openBraces > 0 ? -1 : 0;
                i = ScanToken(i);
            }
        }

        if (until == CodeEnd.Braces)
        {
            Report(_text.Length, _text.Length, "The code block is not closed: `}}` is missing");
        }

        return i;
    }

    public void Report(int start, int end, string message)
    {
        if (_messages.Count < Parser.MostMessages)
        {
            _messages.Error(new SourceSpan(_lexer.SourcePath, _lines.At(start), _lines.At(Math.Max(start, end - 1))), message);
        }
    }

    private int ScanToken(int i)
    {
        var c = _text[i];
        if (char.IsLetter(c) || c == '_')
        {
            return ScanIdentifier(i, i, TokenType.Identifier);
        }

        if (c == '$' && Peek(i + 1) is '"' or '\'')
        {
            return Add(TokenType.InterpolatedString, i, _strings.EndOfInterpolated(i + 1));
        }

        if (c == '$')
        {
            return ScanIdentifier(i, Peek(i + 1) == '$' ? i + 2 : i + 1, TokenType.IdentifierSpecial);
        }

        if (char.IsAsciiDigit(c))
        {
            var end = NumberScanner.End(_text, i, out var type);
            return Add(type, i, end);
        }

        if (c is '"' or '\'')
        {
            return Add(TokenType.String, i, _strings.EndOfString(i));
        }

        if (c == '`')
        {
            return Add(TokenType.VerbatimString, i, _strings.EndOfVerbatim(i));
        }

        var symbol = Symbols.Match(_text, i, out var length);
        if (symbol == TokenType.Invalid)
        {
            length = char.IsHighSurrogate(c) && char.IsLowSurrogate(Peek(i + 1)) ? 2 : 1;
            Report(i, i + length, $"The character `{_text.Substring(i, length)}` means nothing here");
        }

        return Add(symbol, i, i + length);
    }

    private int ScanIdentifier(int start, int i, TokenType type)
    {
        while (i < _end && (char.IsLetterOrDigit(_text[i]) || _text[i] == '_'))
        {
            i++;
        }

        // `empty?` is the one name that ends in a question mark, and only as a member: `a.empty?`.
        if (Peek(i) == '?' && Peek(i + 1) != '.' && start > 0 && _text[start - 1] == '.' && i - start == 5
            && string.CompareOrdinal(_text, start, "empty", 0, 5) == 0)
        {
            i++;
        }

        Add(type, start, i);
        return _lexer.Options.EnableIncludeImplicitString && IsInclude(start, i) ? ScanImplicitString(i) : i;
    }

    private bool IsInclude(int start, int end) =>
        _text.AsSpan(start, end - start).SequenceEqual("include") && (start == 0 || _text[start - 1] != '.');

    private int ScanImplicitString(int i)
    {
        var start = i;
        while (Peek(start) is ' ' or '\t')
        {
            start++;
        }

        var end = start;
        while (end < _end && !char.IsWhiteSpace(_text[end]) && _text[end] is not (';' or '|' or ')') && ClosingLength(end) == 0)
        {
            end++;
        }

        var isName = start > i && end > start && (char.IsLetterOrDigit(_text[start]) || _text[start] is '_' or '.' or '/');
        return isName ? Add(TokenType.ImplicitString, start, end) : i;
    }

    private int SkipComment(int i, CodeEnd until)
    {
        var multiLine = Peek(i + 1) == '#';
        for (i += multiLine ? 2 : 1; i < _end; i++)
        {
            if (until == CodeEnd.Braces && ClosingLength(i) > 0)
            {
                return i;
            }

            if (multiLine && _text[i] == '#' && Peek(i + 1) == '#')
            {
                return i + 2;
            }

            if (!multiLine && _text[i] == '\n')
            {
                return i;
            }
        }

        return i;
    }

    private int ClosingLength(int i)
    {
        var marked = _text[i] is '-' or '~' ? 1 : 0;
        return Peek(i + marked) == '}' && Peek(i + marked + 1) == '}' ? marked + 2 : 0;
    }

    private int CustomLength(int i, out TokenType type)
    {
        type = TokenType.Invalid;
        return _lexer.Options.TryMatchCustomToken is { } match && match(_text, _lines.At(i), out var length, out type)
            ? Math.Clamp(length, 0, _end - i)
            : 0;
    }

    private int AddCustom(TokenType type, int start, int end)
    {
        if (type == TokenType.Invalid)
        {
            Report(start, end, $"`{_text[start..end]}` means nothing here");
        }

        return Add(type, start, end);
    }

    private bool AtMarker(int i)
    {
        var marker = _lexer.Options.FrontMatterMarker;
        return string.CompareOrdinal(_text, i, marker, 0, marker.Length) == 0;
    }

    private char Peek(int i) => i < _end ? _text[i] : '\0';

    private int Add(TokenType type, int start, int end)
    {
        _tokens.Add(new Token(type, _lines.At(start), _lines.At(end - 1)));
        return end;
    }
}
