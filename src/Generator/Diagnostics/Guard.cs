namespace Generator.Diagnostics;

/// <summary>
/// Stands around the making of each page, chart and file: what content provokes that nobody thought of is told with the name of what was
/// made, beside the problems of all others, and the build fails as one that met a fault of the program. A memory that is full is neither a
/// fault nor of one file: that goes on to who began the build.
/// </summary>
internal static class Guard
{
    /// <summary>What is made at a path of the site; in its place something else, with the fault told.</summary>
    public static T Make<T>(string path, Func<T> make, T instead, DiagnosticBag diagnostics)
    {
        try
        {
            return make();
        }
        catch (Exception fault) when (fault is not OperationCanceledException && !IsFullMemory(fault))
        {
            var first = fault is AggregateException { InnerExceptions: [var one, ..] } ? one : fault;
            diagnostics.Add(TemplateProblems.NotMade(new(path), first.GetType().Name, first.Message) with { Fault = first });
            return instead;
        }
    }

    /// <summary>What is told where a reader was brought down by the file at a place.</summary>
    public static Diagnostic BroughtDown(SourceLocation at, Exception fault) =>
        IsFullMemory(fault) ? FullMemory(at) : LimitProblems.BroughtDown(at, $"{fault.GetType().Name}: {fault.Message}");

    /// <summary>With what the tool may use: what the machine has, or the bound of its container.</summary>
    public static Diagnostic FullMemory(SourceLocation at) =>
        LimitProblems.FullMemory(at, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes);

    /// <summary>Whether there was no memory for more, on any of the threads that worked together.</summary>
    public static bool IsFullMemory(Exception fault) => fault is OutOfMemoryException
        || (fault is AggregateException several && several.Flatten().InnerExceptions.Any(one => one is OutOfMemoryException));
}
