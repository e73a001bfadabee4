namespace Scriban.Parsing;

/// <summary>Looks whether a word of its own stands at a position of code: how long it is and what kind of token it is to be.</summary>
public delegate bool TryMatchCustomTokenDelegate(string text, TextPosition position, out int length, out TokenType tokenType);
