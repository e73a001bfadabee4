using Generator.Data.Tables;

namespace Generator.Data.Metadata;

/// <summary>The names that the two ways of describing tables have for the types of columns.</summary>
internal static class TypeNames
{
    /// <summary>After Table Schema of the Frictionless standards, version 1.</summary>
    public static string Frictionless(ColumnType type) => type switch
    {
        ColumnType.Number => "number",
        ColumnType.Integer => "integer",
        ColumnType.Date => "date",
        ColumnType.Flag => "boolean",
        _ => "string",
    };

    /// <summary>After "Metadata Vocabulary for Tabular Data" of the W3C; decimals are exact, unlike its numbers.</summary>
    public static string Csvw(ColumnType type) => type switch
    {
        ColumnType.Number => "decimal",
        ColumnType.Integer => "integer",
        ColumnType.Date => "date",
        ColumnType.Flag => "boolean",
        _ => "string",
    };
}
