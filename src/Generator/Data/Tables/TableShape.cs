using Generator.Model;

namespace Generator.Data.Tables;

/// <summary>The columns of a table of <typeparamref name="T"/>, and how each is read off a row.</summary>
internal sealed class TableShape<T>(Compilation compilation)
{
    private readonly List<(Column Column, Func<T, Cell?> Read)> columns = [];

    public TableShape<T> Key(string subject, Func<T, string> value) => Required(subject, value);

    public TableShape<T> Required(string subject, Func<T, string> value, string? references = null) =>
        Add(new(subject, ColumnType.Text) { IsRequired = true, References = references }, row => Words(value(row)));

    public TableShape<T> Text(string subject, Func<T, string?> value, string? references = null) =>
        Add(new(subject, ColumnType.Text) { References = references }, row => Words(value(row)));

    /// <summary>One column for each language.</summary>
    public TableShape<T> Localized(string subject, Func<T, LanguageData, string?> value)
    {
        foreach (var language in compilation.Languages)
        {
            Add(new(subject, ColumnType.Text, language.Language), row => Words(value(row, language)));
        }

        return this;
    }

    /// <summary>One of an enumeration's members, written as content files write it.</summary>
    public TableShape<T> Choice<TChoice>(string subject, Func<T, TChoice?> value, bool isRequired = false)
        where TChoice : struct, Enum => Add(
            new(subject, ColumnType.Text) { IsRequired = isRequired, Choices = [.. Enum.GetValues<TChoice>().Select(EnumName.Kebab)] },
            row => value(row) is { } member ? new Cell.Text(EnumName.Kebab(member)) : null);

    /// <summary>For each dimension of the plan the member, one of its own, and what it is called in every language.</summary>
    public TableShape<T> Members(Func<T, Members> value)
    {
        foreach (var dimension in compilation.Plan.Dimensions)
        {
            Add(
                new(dimension.Column, ColumnType.Text)
                {
                    Choices = [.. dimension.Members.Keys.Select(member => member.Value)], Dimension = dimension,
                },
                row => Words(value(row).In(dimension.Id)?.Value));
            foreach (var language in compilation.Languages)
            {
                Add(
                    new($"{dimension.Column}_name", ColumnType.Text, language.Language) { Dimension = dimension },
                    row => value(row).In(dimension.Id) is { } member ? Words(language.Text(dimension.Members[member].Name)) : null);
            }
        }

        return this;
    }

    public TableShape<T> Number(string subject, Func<T, decimal?> value, bool isRequired = false, string? unit = null) =>
        Add(new(subject, ColumnType.Number) { IsRequired = isRequired, Unit = unit }, row => Figure(value(row)));

    public TableShape<T> Integer(string subject, Func<T, int?> value, bool isRequired = false) =>
        Add(new(subject, ColumnType.Integer) { IsRequired = isRequired }, row => Figure(value(row)));

    public TableShape<T> Date(string subject, Func<T, DateOnly?> value) =>
        Add(new(subject, ColumnType.Date), row => value(row) is { } date ? new Cell.Day(date) : null);

    public TableShape<T> Flag(string subject, Func<T, bool?> value) =>
        Add(new(subject, ColumnType.Flag), row => value(row) is { } flag ? new Cell.Flag(flag) : null);

    public Table Of(string name, OutputPath path, IEnumerable<T> rows) => new(
        name,
        path,
        [.. columns.Select(column => column.Column)],
        new TableRows<T>([.. rows], row => [.. columns.Select(column => column.Read(row))]));

    private TableShape<T> Add(Column column, Func<T, Cell?> read)
    {
        columns.Add((column, read));
        return this;
    }

    private static Cell.Text? Words(string? text) => string.IsNullOrEmpty(text) ? null : new(text);

    private static Cell.NumberCell? Figure(decimal? value) => value is { } number ? new(number) : null;
}
