namespace Scriban.Parsing;

/// <summary>Cuts a template into text blocks, escape blocks and code blocks.</summary>
internal sealed class TemplateScanner
{
    private readonly string _text;
    private readonly Lexer _lexer;
    private readonly List<Token> _tokens = [];
    private readonly LineMap _lines;
    private readonly CodeScanner _code;

    public TemplateScanner(Lexer lexer, LineMap lines, LogMessageBag messages)
    {
        _lexer = lexer;
        _text = lexer.Text;
        _lines = lines;
        _code = new CodeScanner(lexer, _lines, _tokens, messages, _text.Length);
    }

    public List<Token> Scan()
    {
        var position = Math.Clamp(_lexer.Options.StartPosition.Offset, 0, _text.Length);
        switch (_lexer.Options.Mode)
        {
            case ScriptMode.ScriptOnly:
                _code.Scan(position, CodeEnd.Text);
                break;
            case ScriptMode.FrontMatterOnly:
                ScanFrontMatter(position);
                break;
            case ScriptMode.FrontMatterAndContent:
                position = ScanFrontMatter(position);
                ScanContent(position);
                break;
            default:
                ScanContent(position);
                break;
        }

        Add(TokenType.Eof, _text.Length, _text.Length + 1);
        return _tokens;
    }

    private int ScanFrontMatter(int position)
    {
        var marker = _lexer.Options.FrontMatterMarker;
        if (!StartsAt(marker, position))
        {
            return position;
        }

        Add(TokenType.FrontMatterMarker, position, position + marker.Length);
        position = _code.Scan(position + marker.Length, CodeEnd.FrontMatter);
        if (StartsAt(marker, position))
        {
            Add(TokenType.FrontMatterMarker, position, position + marker.Length);
            position = Whitespace.StripStart(_text, position + marker.Length, _text.Length, '~');
        }

        return position;
    }

    private void ScanContent(int position)
    {
        var strip = '\0';
        while (position < _text.Length)
        {
            var brace = FindOpening(position, out var percents);
            var open = brace < 0 ? _text.Length : brace;
            var bodyStart = open + (percents == 0 ? 2 : percents + 2);
            var mark = brace < 0 ? '\0' : MarkAt(bodyStart);
            var rawStart = Whitespace.StripStart(_text, position, open, strip);
            AddRaw(TokenType.Raw, rawStart, Whitespace.StripEnd(_text, rawStart, open, mark));
            if (brace < 0)
            {
                return;
            }

            bodyStart += mark == '\0' ? 0 : 1;
            if (percents > 0)
            {
                position = ScanEscape(bodyStart, percents, out strip);
                continue;
            }

            Add(TokenType.CodeEnter, open, bodyStart);
            position = _code.Scan(bodyStart, CodeEnd.Braces);
            strip = position >= 3 && _tokens[^1].Type == TokenType.CodeExit && _text[_tokens[^1].Start.Offset] is '-' or '~'
                ? _text[_tokens[^1].Start.Offset]
                : '\0';
        }
    }

    /// <summary>The next `{{` or `{%…{`; <paramref name="percents"/> counts the percent signs of the latter.</summary>
    private int FindOpening(int position, out int percents)
    {
        percents = 0;
        for (var i = position; i + 1 < _text.Length; i++)
        {
            i = _text.IndexOf('{', i);
            if (i < 0 || i + 1 >= _text.Length)
            {
                return -1;
            }

            if (_text[i + 1] == '{')
            {
                return i;
            }

            var end = i + 1;
            while (end < _text.Length && _text[end] == '%')
            {
                end++;
            }

            if (end > i + 1 && end < _text.Length && _text[end] == '{')
            {
                percents = end - i - 1;
                return i;
            }
        }

        return -1;
    }

    private int ScanEscape(int bodyStart, int percents, out char strip)
    {
        var closing = "}" + new string('%', percents) + "}";
        var end = _text.IndexOf(closing, bodyStart, StringComparison.Ordinal);
        strip = '\0';
        if (end < 0)
        {
            _code.Report(bodyStart, _text.Length, $"The escape block is not closed: `{closing}` is missing");
            return _text.Length;
        }

        var bodyEnd = end;
        if (bodyEnd > bodyStart && _text[bodyEnd - 1] is '-' or '~')
        {
            strip = _text[--bodyEnd];
        }

        AddRaw(TokenType.Escape, bodyStart, bodyEnd);
        return end + closing.Length;
    }

    private char MarkAt(int offset) => offset < _text.Length && _text[offset] is '-' or '~' ? _text[offset] : '\0';

    private bool StartsAt(string marker, int position) =>
        string.CompareOrdinal(_text, position, marker, 0, marker.Length) == 0;

    private void AddRaw(TokenType type, int start, int end)
    {
        if (end > start)
        {
            Add(type, start, end);
        }
    }

    private void Add(TokenType type, int start, int end) => _tokens.Add(new Token(type, _lines.At(start), _lines.At(end - 1)));
}
