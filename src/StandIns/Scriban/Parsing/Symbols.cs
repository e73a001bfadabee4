namespace Scriban.Parsing;

/// <summary>The operators and marks of the language, longest first.</summary>
internal static class Symbols
{
    private static readonly (string Text, TokenType Type)[] All =
    [
        ("//=", TokenType.DoubleDivideEqual), ("..<", TokenType.DoubleDotLess), ("...", TokenType.TripleDot),
        ("&&", TokenType.DoubleAmp), ("||", TokenType.DoubleVerticalBar), ("??", TokenType.DoubleQuestion),
        ("?.", TokenType.QuestionDot), ("?!", TokenType.QuestionExclamation), ("==", TokenType.DoubleEqual),
        ("!=", TokenType.ExclamationEqual), ("<=", TokenType.LessEqual), (">=", TokenType.GreaterEqual),
        ("<<", TokenType.DoubleLessThan), (">>", TokenType.DoubleGreaterThan), ("//", TokenType.DoubleDivide),
        ("++", TokenType.DoublePlus), ("--", TokenType.DoubleMinus), ("+=", TokenType.PlusEqual),
        ("-=", TokenType.MinusEqual), ("*=", TokenType.AsteriskEqual), ("/=", TokenType.DivideEqual),
        ("%=", TokenType.PercentEqual), ("..", TokenType.DoubleDot),
        (";", TokenType.SemiColon), ("@", TokenType.Arroba), ("^", TokenType.Caret), (":", TokenType.Colon),
        ("=", TokenType.Equal), ("|", TokenType.VerticalBar), ("!", TokenType.Exclamation), ("?", TokenType.Question),
        ("<", TokenType.Less), (">", TokenType.Greater), ("/", TokenType.Divide), ("*", TokenType.Asterisk),
        ("+", TokenType.Plus), ("-", TokenType.Minus), ("%", TokenType.Percent), (",", TokenType.Comma),
        (".", TokenType.Dot), ("(", TokenType.OpenParen), (")", TokenType.CloseParen), ("{", TokenType.OpenBrace),
        ("}", TokenType.CloseBrace), ("[", TokenType.OpenBracket), ("]", TokenType.CloseBracket),
    ];

    public static TokenType Match(string text, int position, out int length)
    {
        foreach (var (symbol, type) in All)
        {
            if (text[position] == symbol[0] && string.CompareOrdinal(text, position, symbol, 0, symbol.Length) == 0)
            {
                length = symbol.Length;
                return type;
            }
        }

        length = 1;
        return TokenType.Invalid;
    }
}
