using Scriban.Parsing;

namespace Scriban.Syntax;

/// <summary>The rendering was cancelled.</summary>
public class ScriptAbortException : ScriptRuntimeException
{
    public ScriptAbortException(SourceSpan span, CancellationToken cancellationToken)
        : this(span, "The rendering was cancelled", cancellationToken)
    {
    }

    public ScriptAbortException(SourceSpan span, string message, CancellationToken cancellationToken)
        : base(span, message) => CancellationToken = cancellationToken;

    public CancellationToken CancellationToken { get; }
}
