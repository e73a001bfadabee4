using Scriban.Syntax;
using Scriban.Syntax.Expressions;

namespace Scriban.Parsing;

/// <content>Numbers and strings.</content>
public partial class Parser
{
    private Literal ReadNumber(Token token)
    {
        Next();
        var text = Text(token);
        var value = NumberReader.Read(text, token.Type, Options.ParseFloatAsDecimal)
            ?? throw Fail(token, $"The number `{text}` is too large");
        return At(new Literal(value, text), token);
    }

    private Literal ReadString(Token token)
    {
        Next();
        return At(new Literal(DecodeString(token), Text(token)), token);
    }

    private string DecodeString(Token token)
    {
        var text = Text(token);
        if (text.Length < 2)
        {
            // An unclosed string, which the lexer has reported.
            throw new ParseFailure();
        }

        return token.Type == TokenType.VerbatimString
            ? text[1..^1].Replace("``", "`", StringComparison.Ordinal)
            : Unescape(token, token.Start.Offset + 1, token.End.Offset);
    }

    private string Unescape(Token token, int start, int end)
    {
        var result = StringEscapes.Decode(_lexer.Text.AsSpan(start, Math.Max(0, end - start)), out var wrong);
        return wrong is null ? result : throw Fail(token, $"The escape `{wrong}` means nothing in a string");
    }

    private InterpolatedString ReadInterpolated(Token token)
    {
        Next();
        var text = _lexer.Text;
        var parts = new List<ScriptExpression>();
        var end = token.End.Offset;
        var start = token.Start.Offset + 2;
        var i = start;
        while (i < end)
        {
            if (text[i] == '{')
            {
                parts.Add(new Literal(Unescape(token, start, i), string.Empty));
                var close = _lexer.EndOfInterpolation(i, end);
                parts.Add(ReadInterpolation(token, i + 1, close));
                start = i = close + 1;
            }
            else
            {
                i += text[i] == '\\' ? 2 : 1;
            }
        }

        parts.Add(new Literal(Unescape(token, Math.Min(start, end), end), string.Empty));
        return At(new InterpolatedString([.. parts], Text(token)), token);
    }

    private ScriptExpression ReadInterpolation(Token token, int start, int end)
    {
        Enter(token);
        var inner = new Parser(_lexer, Options, _lexer.ScanCode(start, end), ExpressionLevel);
        try
        {
            var expression = inner.ReadExpression();
            if (inner.Current.Type != TokenType.Eof)
            {
                throw inner.Fail(inner.Current, $"The expression in the string should end before {inner.Shown(inner.Current)}");
            }

            return expression;
        }
        finally
        {
            ExpressionLevel--;
            foreach (var error in inner._errors)
            {
                Report(error.Span, error.Message);
            }
        }
    }
}
