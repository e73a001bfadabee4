namespace Generator.Loading;

/// <summary>
/// A file that is to be read. Its key is the name under which <see cref="LoadedContent"/> holds it: the path below the folder that is
/// copied for static files and assets, the language tag for text catalogues, the path below the input folder for all others.
/// </summary>
internal sealed record InputFile(SourceTree Tree, string Path, InputKind Kind, string Key);
