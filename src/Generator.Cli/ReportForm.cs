namespace Generator.Cli;

/// <summary>How a report is written: for a reader, as the lines that editors and build servers recognise, or for a program.</summary>
internal enum ReportForm
{
    Human,
    Msbuild,
    Json,
}
