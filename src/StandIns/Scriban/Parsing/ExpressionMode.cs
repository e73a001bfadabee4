namespace Scriban.Parsing;

/// <summary>What an expression may hold where it stands.</summary>
[Flags]
internal enum ExpressionMode
{
    /// <summary>An argument of a call: neither pipes nor further calls.</summary>
    Argument = 0,

    /// <summary>Names may be followed by arguments.</summary>
    Calls = 1,

    /// <summary>Values may be piped on.</summary>
    Pipes = 2,

    /// <summary>The list of a loop: `limit`, `offset`, `cols` and `reversed` end it.</summary>
    LoopHead = 4,

    /// <summary>An expression by itself.</summary>
    Full = Calls | Pipes,
}
