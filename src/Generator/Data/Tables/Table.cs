using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>
/// A tidy table of the compilation. The first column names each row and no two rows alike. <paramref name="Name"/> is also the key
/// of its words in the text catalogue; the tables of single indicators share it with the table that they are cut from.
/// </summary>
internal sealed record Table(string Name, OutputPath Path, ImmutableArray<Column> Columns, IReadOnlyList<ImmutableArray<Cell?>> Rows)
{
    public string FileName => Path.Value[(Path.Value.LastIndexOf('/') + 1)..];
}
