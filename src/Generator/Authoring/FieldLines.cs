using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Authoring;

/// <summary>
/// The fields of an entry as YAML to fill in, each under what it means. What must be there stands empty, so that a check names it until
/// it is filled in; what may be there stands behind a “#”.
/// </summary>
internal sealed class FieldLines(string file, ImmutableArray<SiteLanguage> languages, DeskWords words)
{
    private const string Indent = "  ";

    /// <summary>Values that are known already, by path.</summary>
    public FrozenDictionary<string, string> Values { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>Optional groups that are wanted all the same, by path.</summary>
    public FrozenSet<string> Wanted { get; init; } = [];

    /// <summary>Fields that another makes necessary in few entries only, by path: they stand behind a “#” like optional ones.</summary>
    public FrozenSet<string> Rare { get; init; } = [];

    /// <summary>The lines of a group's fields.</summary>
    public IEnumerable<string> Of(FieldKind.Group group, string path) => group.Fields.SelectMany(field =>
    {
        var own = DocumentedField.Join(path, field.Key);
        var isNeeded = (field.Need != Need.Optional && !Rare.Contains(own)) || Wanted.Contains(own);
        var need = field.Need == Need.Depends ? "new.depends" : isNeeded ? "new.needed" : "new.optional";
        var lines = Lines(field, own, isNeeded);
        return (isNeeded ? lines : lines.Select(line => $"# {line}"))
            .Prepend($"# {FieldDescriptions.Of(file, own).In(words.Language)}{words.Text(need)}{Hint(field.Kind, own)}");
    });

    /// <param name="field">The field.</param>
    /// <param name="path">Its path.</param>
    /// <param name="isTold">Whether the fields of a group are told one by one; behind a “#” their names must do.</param>
    private IEnumerable<string> Lines(FieldShape field, string path, bool isTold) => field.Kind switch
    {
        FieldKind.Localized or FieldKind.Symbol => languages.Select(language => $"{Indent}{language.Tag}:").Prepend($"{field.Key}:"),
        FieldKind.Group group => (isTold
                ? Of(group, path)
                : group.Fields.SelectMany(inner => Lines(inner, DocumentedField.Join(path, inner.Key), isTold: false)))
            .Select(line => Indent + line)
            .Prepend($"{field.Key}:"),
        FieldKind.Map or FieldKind.List { Item: FieldKind.Group } => [$"{field.Key}:"],
        FieldKind.List => [$"{field.Key}: []"],
        _ => [Scalar(field.Key, path)],
    };

    private string Scalar(string name, string path) => Values.TryGetValue(path, out var known) ? $"{name}: {known}" : $"{name}:";

    /// <summary>What may stand there, above the field: behind a value a comment would be taken for a part of it that was cut off.</summary>
    private string Hint(FieldKind kind, string path) => kind switch
    {
        _ when Values.ContainsKey(path) => string.Empty,
        FieldKind.Choice(var choices) => $" [{string.Join(" | ", choices)}]",
        FieldKind.Flag => " [true]",
        FieldKind.Year => " [2020]",
        FieldKind.Date => " [2020-12-31]",
        FieldKind.Address => " [https://…]",
        FieldKind.Reference("indicator" or "unit" or "region" or "source") reference => $" [generator list {reference.Kind}s]",
        _ => string.Empty,
    };
}
