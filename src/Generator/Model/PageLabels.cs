namespace Generator.Model;

/// <summary>
/// The column of the parent site that this site belongs to, for the page labels of the guide to government websites (国办发〔2017〕47号).
/// </summary>
internal sealed record PageLabels(LocalizedText? ColumnName, LocalizedText? ColumnType);
