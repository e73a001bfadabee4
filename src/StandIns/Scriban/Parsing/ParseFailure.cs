namespace Scriban.Parsing;

/// <summary>Ends the reading of one statement after its error was reported; it never leaves the parser.</summary>
internal sealed class ParseFailure : Exception;
