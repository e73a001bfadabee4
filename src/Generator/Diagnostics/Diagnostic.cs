namespace Generator.Diagnostics;

/// <summary>
/// One problem in the input, told to the person who can mend it: what is wrong, where, and what to do.
/// The code is stable and listed in <see cref="DiagnosticCode"/>; the hint is a full sentence or null.
/// </summary>
public sealed record Diagnostic(DiagnosticCode Code, Severity Severity, SourceLocation Location, string Message, string? Hint = null)
{
    internal static Diagnostic Error(DiagnosticCode code, SourceLocation at, string message, string? hint = null) =>
        new(code, Severity.Error, at, message, hint);

    internal static Diagnostic Warning(DiagnosticCode code, SourceLocation at, string message, string? hint = null) =>
        new(code, Severity.Warning, at, message, hint);
}
