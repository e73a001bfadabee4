namespace Generator.Diagnostics;

/// <summary>How grave a diagnostic is: an error stops the build before anything is published, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
