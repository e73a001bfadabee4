using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>A cell of a dataset as staff see it: a percent-formatted spreadsheet cell holding 0.14 reads "14%".</summary>
internal readonly record struct SourceCell(string Text, SourceLocation Location);
