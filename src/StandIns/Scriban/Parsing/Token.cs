namespace Scriban.Parsing;

/// <summary>A kind of token and the stretch of text that it covers, last character included.</summary>
public struct Token : IEquatable<Token>
{
    public static readonly Token Eof = new(TokenType.Eof, TextPosition.Eof, TextPosition.Eof);

    public readonly TokenType Type;

    public readonly TextPosition Start;

    public TextPosition End;

    public Token(TokenType type, TextPosition start, TextPosition end)
    {
        Type = type;
        Start = start;
        End = end;
    }

    public static bool operator ==(Token left, Token right) => left.Equals(right);

    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    public override readonly string ToString() => $"{Type}({Start}:{End})";

    public readonly string GetText(string text) =>
        Type == TokenType.Eof || Start.Offset >= text.Length ? "<eof>" : text[Start.Offset..(End.Offset + 1)];

    public readonly bool Match(string textToMatch, string lexerText) =>
        Type != TokenType.Eof && lexerText.AsSpan(Start.Offset, End.Offset - Start.Offset + 1).SequenceEqual(textToMatch);

    public readonly bool Equals(Token other) => Type == other.Type && Start == other.Start && End == other.End;

    public override readonly bool Equals(object? obj) => obj is Token other && Equals(other);

    public override readonly int GetHashCode() => HashCode.Combine(Type, Start.Offset, End.Offset);
}
