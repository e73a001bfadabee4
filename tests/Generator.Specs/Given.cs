namespace Generator.Specs;

/// <summary>
/// What a case changes in its input, in this order: whole files, files deleted, files copied, texts replaced, cells and rows of datasets,
/// workbooks, and files of raw bytes. Paths begin with <c>content/</c> or <c>templates/</c>.
/// </summary>
internal sealed record Given
{
    public Dictionary<string, string> Files { get; init; } = [];

    public List<string> Delete { get; init; } = [];

    public Dictionary<string, string> Copy { get; init; } = [];

    public List<TextChange> Change { get; init; } = [];

    public List<CellChange> Cells { get; init; } = [];

    public Dictionary<string, string> Rows { get; init; } = [];

    public Dictionary<string, GivenWorkbook> Workbooks { get; init; } = [];

    /// <summary>Bytes as pairs of hexadecimal digits.</summary>
    public Dictionary<string, string> Bytes { get; init; } = [];

    /// <summary>Whether all of it is accepted then, as “generator accept” does; what comes after changes what was published.</summary>
    public bool Accept { get; init; }

    /// <summary>The folder's own templates are needed only where a case changes them.</summary>
    public bool TouchesTemplates => Files.Keys.Concat(Delete).Concat(Copy.Values).Concat(Change.Select(change => change.File))
        .Any(path => path.StartsWith("templates/", StringComparison.Ordinal));

    public Given With(TableRow row) => new()
    {
        Files = row.Fill(Files, row.Fill),
        Delete = Delete.ConvertAll(row.Fill),
        Copy = row.Fill(Copy, row.Fill),
        Change = Change.ConvertAll(change => change.Filled(row)),
        Cells = Cells.ConvertAll(cell => cell.Filled(row)),
        Rows = row.Fill(Rows, row.Fill),
        Workbooks = row.Fill(Workbooks, book => book.Filled(row)),
        Bytes = Bytes,
        Accept = Accept,
    };

    public void ApplyTo(InputFolder input)
    {
        foreach (var (path, text) in Files)
        {
            input.Write(path, text);
        }

        Delete.ForEach(input.Delete);
        foreach (var (from, to) in Copy)
        {
            input.Write(to, input.Read(from));
        }

        Change.ForEach(change => change.ApplyTo(input));
        Cells.ForEach(cell => cell.ApplyTo(input));
        foreach (var (path, rows) in Rows)
        {
            input.Write(path, input.Read(path) + rows);
        }

        foreach (var (path, book) in Workbooks)
        {
            input.Write(path, book.Build());
        }

        foreach (var (path, digits) in Bytes)
        {
            input.Write(path, Convert.FromHexString(digits.Replace(" ", string.Empty, StringComparison.Ordinal)));
        }

        if (Accept)
        {
            input.Accept();
        }
    }
}
