using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>An error while a template runs, with its place in the template.</summary>
public class ScriptRuntimeException : Exception
{
    public ScriptRuntimeException(SourceSpan span, string message)
        : this(span, message, null)
    {
    }

    public ScriptRuntimeException(SourceSpan span, string message, Exception? innerException)
        : base(message, innerException) => Span = span;

    public static bool EnableDisplayInnerException { get; set; }

    public SourceSpan Span { get; }

    public string OriginalMessage => base.Message;

    public override string Message => EnableDisplayInnerException && InnerException is not null
        ? $"{Span.ToStringSimple()} : error : {OriginalMessage} Inner exception: {InnerException.Message}"
        : $"{Span.ToStringSimple()} : error : {OriginalMessage}";

    public override string ToString() => Message;
}
