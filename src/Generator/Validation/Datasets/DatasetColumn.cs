namespace Generator.Validation.Datasets;

/// <summary>The columns of a yearly dataset. Notes are kept apart: they may come in a column for each language.</summary>
internal enum DatasetColumn
{
    Indicator,
    Region,
    Year,
    Period,
    Value,
    Unit,
    Status,
    Basis,
    Source,
    Parents,
    Sum,
}
