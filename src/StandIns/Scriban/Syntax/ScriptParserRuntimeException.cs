using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>A text that was to be parsed while a template runs is not a template.</summary>
public class ScriptParserRuntimeException : ScriptRuntimeException
{
    public ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages)
        : this(span, message, parserMessages, null)
    {
    }

    public ScriptParserRuntimeException(SourceSpan span, string message, LogMessageBag parserMessages, Exception? innerException)
        : base(span, message, innerException)
    {
        ArgumentNullException.ThrowIfNull(parserMessages);
        ParserMessages = parserMessages;
    }

    public LogMessageBag ParserMessages { get; }

    public override string Message => $"{base.Message}: {string.Join("; ", ParserMessages)}";
}
