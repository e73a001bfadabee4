namespace Generator.Loading;

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
    Asset,
}
