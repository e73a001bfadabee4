using System.Collections;
using System.Collections.Immutable;

namespace Generator.Data.Tables;

/// <summary>
/// The rows of a table, each made when it is asked for and then forgotten: a table of all figures of a large plan would not fit into
/// memory cell by cell.
/// </summary>
internal sealed class TableRows<T>(ImmutableArray<T> rows, Func<T, ImmutableArray<Cell?>> read) : IReadOnlyList<ImmutableArray<Cell?>>
{
    public int Count => rows.Length;

    public ImmutableArray<Cell?> this[int index] => read(rows[index]);

    public IEnumerator<ImmutableArray<Cell?>> GetEnumerator() => rows.Select(read).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
