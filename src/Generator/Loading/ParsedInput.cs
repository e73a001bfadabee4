namespace Generator.Loading;

/// <summary>
/// An input file after reading: its bytes, and the <see cref="SourceNode"/>, <see cref="MarkdownDocument"/>, <see cref="SourceTable"/>,
/// <see cref="TemplateText"/> or (for files that are copied) <see cref="SourceFile"/> that came of them.
/// Both are null for what could not be read; then a diagnostic says why.
/// </summary>
internal sealed record ParsedInput(InputFile Input, SourceFile? File, object? Value);
