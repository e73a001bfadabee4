namespace Scriban.Syntax;

/// <summary>The kinds of text between words.</summary>
public enum ScriptTriviaType
{
    Whitespace,
    Comment,
}
