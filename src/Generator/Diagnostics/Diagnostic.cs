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

/// <summary>
/// A stable name of a kind of problem: a letter for the part of the input and a number. Codes are never reused.
/// L reading files, C content, D yearly datasets, T templates and prose, O output.
/// </summary>
public readonly record struct DiagnosticCode(string Value)
{
    public override string ToString() => Value;
}

/// <summary>How grave a diagnostic is: an error stops the build before anything is published, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
