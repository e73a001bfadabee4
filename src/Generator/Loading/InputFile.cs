using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>
/// A file that is to be read. Its key is the name under which <see cref="LoadedContent"/> holds it: the path below the folder that is
/// copied for static files and assets, the language tag for words of the site, the path below the input folder for all others.
/// </summary>
internal sealed record InputFile(SourceTree Tree, string Path, InputKind Kind, string Key);

/// <summary>What is to be done with an input file; told by its path alone.</summary>
internal enum InputKind
{
    Unknown,
    Document,
    Markdown,
    CsvDataset,
    WorkbookDataset,
    Static,
    Font,
    Template,
    TextCatalogue,

    /// <summary>What the plan says in its own way, in place of the same words of the templates.</summary>
    PlanWords,

    /// <summary>Words of a theme, which take the places of the templates'.</summary>
    ThemeWords,

    Asset,

    /// <summary>What was accepted as it is; it decides whether a site may be made, and nothing of it goes into the site.</summary>
    Lock,

    /// <summary>For people who write templates.</summary>
    Note,
}

/// <summary>
/// An input file after reading: its bytes, and the <see cref="SourceNode"/>, <see cref="MarkdownDocument"/>, <see cref="SourceTable"/>,
/// <see cref="TemplateText"/> or (for files that are copied) <see cref="SourceFile"/> that came of them.
/// Both are null for what could not be read; then a diagnostic says why.
/// </summary>
internal sealed record ParsedInput(InputFile Input, SourceFile? File, object? Value);

/// <summary>
/// An input file in memory. The path has forward slashes and begins with the name of its folder ("content/data/2019.csv",
/// "templates/page.sbn-html"), the same on every machine.
/// </summary>
internal sealed record SourceFile(string Path, ReadOnlyMemory<byte> Content);

/// <summary>A text that is read line by line, without its line ends; the path is that of the file ("content/releases.lock").</summary>
internal sealed record SourceLines(string Path, ImmutableArray<string> Lines)
{
    /// <summary>The place of a line, counted from 0.</summary>
    public SourceLocation At(int index) => new(Path, index + 1);
}

/// <summary>A template as text; the path is relative to the template folder ("partials/goal-card.sbn-html").</summary>
internal sealed record TemplateText(string Path, string Text)
{
    /// <summary>The file as diagnostics name it, in the templates or in a theme.</summary>
    public string File { get; init; } = $"{SourceTree.Templates}/{Path}";
}
