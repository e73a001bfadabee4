using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>One way to write down what came of a run: problems to standard error, the summary to standard output.</summary>
internal interface IReportWriter
{
    /// <summary>Problems alone, for runs that sum up in words of their own.</summary>
    void WriteProblems(IEnumerable<Diagnostic> problems);

    void Write(BuildReport report, BuildOptions options);

    /// <summary>Reports that the tool itself failed, which is not the fault of the content.</summary>
    void Write(Exception failure, bool verbose);
}
