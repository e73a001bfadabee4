using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A piece of text between words that has no effect: white space or a comment with its marks.</summary>
public readonly struct ScriptTrivia : IEquatable<ScriptTrivia>
{
    public readonly SourceSpan Span;

    public readonly ScriptTriviaType Type;

    public readonly ScriptStringSlice Text;

    public ScriptTrivia(SourceSpan span, ScriptTriviaType type, ScriptStringSlice text)
    {
        Span = span;
        Type = type;
        Text = text;
    }

    public static bool operator ==(ScriptTrivia left, ScriptTrivia right) => left.Equals(right);

    public static bool operator !=(ScriptTrivia left, ScriptTrivia right) => !left.Equals(right);

    public bool Equals(ScriptTrivia other) => Type == other.Type && Text == other.Text;

    public override bool Equals(object? obj) => obj is ScriptTrivia other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Type, Text);
}
