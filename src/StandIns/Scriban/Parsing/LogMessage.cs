namespace Scriban.Parsing;

/// <summary>One message of the lexer or parser, with its place.</summary>
public class LogMessage
{
    public LogMessage(ParserMessageType type, SourceSpan span, string message)
    {
        Type = type;
        Span = span;
        Message = message;
    }

    public ParserMessageType Type { get; set; }

    public SourceSpan Span { get; set; }

    public string Message { get; set; }

    public override string ToString() =>
        $"{Span.ToStringSimple()} : {(Type == ParserMessageType.Error ? "error" : "warning")} : {Message}";
}
