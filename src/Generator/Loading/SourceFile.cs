namespace Generator.Loading;

/// <summary>
/// An input file in memory. The path has forward slashes and begins with the name of its folder ("content/data/2019.csv",
/// "templates/page.sbn-html"), the same on every machine.
/// </summary>
internal sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content);
