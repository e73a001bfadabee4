namespace Generator.Data.Tables;

/// <summary>What the cells of a column hold; each format has its own name for it.</summary>
internal enum ColumnType
{
    Text,
    Number,
    Integer,
    Date,
    Flag,
}
