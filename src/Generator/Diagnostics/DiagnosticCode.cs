namespace Generator.Diagnostics;

/// <summary>
/// A stable name of a kind of problem: a letter for the part of the input and a number. Codes are never reused.
/// L reading files, C content, D yearly datasets, T templates and prose, O output.
/// </summary>
public readonly record struct DiagnosticCode(string Value)
{
    public override string ToString() => Value;
}
