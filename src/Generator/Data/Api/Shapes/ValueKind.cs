namespace Generator.Data.Api.Shapes;

/// <summary>What a single value of the interface is.</summary>
internal enum ValueKind
{
    Text,
    Number,
    Integer,
    Flag,
    Date,

    /// <summary>The address of a file or page, relative to the file that names it.</summary>
    Address,
}
