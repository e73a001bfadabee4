using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Validation.Fields;

/// <content>Groups, maps and lists.</content>
internal sealed partial class FieldReader
{
    public FieldReader? Fields(string key) => Nested(key, isRequired: true);

    public FieldReader? OptionalFields(string key) => Nested(key, isRequired: false);

    public ImmutableArray<SourceEntry> Entries(string key) => Node<SourceMap>(key, AnyMap, isRequired: false)?.Entries ?? [];

    /// <summary>The keys of the map, for maps whose keys are names.</summary>
    public IEnumerable<string> Keys => map.Entries.Select(entry => entry.Key.Text);

    public SourceMap? Map(string key) => Node<SourceMap>(key, AnyMap, isRequired: true);

    public SourceList? List(string key) => Node<SourceList>(key, ListOf(new FieldKind.Text()), isRequired: true);

    public ImmutableArray<SourceNode> OptionalItems(string key) => ItemsOf(key, new FieldKind.Text(), Need.Optional);

    /// <summary>The single values of an optional list; other and empty items are reported.</summary>
    public ImmutableArray<SourceScalar> OptionalTexts(string key) => TextsOf(key, new FieldKind.Text(), Need.Optional);

    /// <summary>As <see cref="OptionalTexts"/> for a list that must have items; whoever asks reports that it has none.</summary>
    public ImmutableArray<SourceScalar> NeededTexts(string key) => TextsOf(key, new FieldKind.Text(), Need.Required);

    /// <summary>As <see cref="OptionalChoices"/> for a list that must have items; whoever asks reports that it has none.</summary>
    public ImmutableArray<T> NeededChoices<T>(string key)
        where T : struct, Enum => ChoicesOf<T>(key, Need.Required);

    public ImmutableArray<T> OptionalChoices<T>(string key)
        where T : struct, Enum => ChoicesOf<T>(key, Need.Optional);

    /// <summary>The names of things declared elsewhere, in an optional list.</summary>
    public ImmutableArray<string> References<T>(string key, Declared<T> declared)
        where T : class => Resolved(TextsOf(key, new FieldKind.Reference(declared.Kind), Need.Optional), declared);

    public ImmutableArray<string> Resolved<T>(ImmutableArray<SourceScalar> texts, Declared<T> declared)
        where T : class => [.. texts.Select(scalar => Resolve(scalar, declared)).OfType<string>()];

    private ImmutableArray<SourceNode> ItemsOf(string key, FieldKind item, Need need) =>
        Node<SourceList>(key, ListOf(item), isRequired: false, need)?.Items ?? [];

    private ImmutableArray<T> ChoicesOf<T>(string key, Need need)
        where T : struct, Enum => [.. TextsOf(key, ChoiceKind<T>(), need).Select(scalar => ChoiceOrReport<T>(key, scalar)).OfType<T>()];

    private ImmutableArray<SourceScalar> TextsOf(string key, FieldKind kind, Need need)
    {
        var texts = ImmutableArray.CreateBuilder<SourceScalar>();
        foreach (var item in ItemsOf(key, kind, need))
        {
            if (item is not SourceScalar scalar)
            {
                scope.Report(ContentProblems.WrongKind(item.Location, ItemOf(key), NodeKind.Name<SourceScalar>()));
            }
            else if (string.IsNullOrWhiteSpace(scalar.Text))
            {
                scope.Report(ContentProblems.EmptyText(item.Location, ItemOf(key)));
            }
            else
            {
                texts.Add(scalar);
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>Whether a list is absent or has no items.</summary>
    public bool IsEmpty(string key) => map.Find(key) is null or SourceList { Items.IsEmpty: true };

    /// <summary>The maps of an optional list; other items are reported.</summary>
    public IEnumerable<FieldReader> Items(string key, string kind) => ItemsOf(OptionalItems(key), kind, scope);

    /// <summary>Readers for the maps of a list, named by their “id” where they have one.</summary>
    public static IEnumerable<FieldReader> ItemsOf(ImmutableArray<SourceNode> items, string kind, ReadingScope scope)
    {
        foreach (var item in items)
        {
            if (item is SourceMap itemMap)
            {
                var name = itemMap.Find("id") is SourceScalar { Text: { Length: > 0 } id }
                    ? Phrase.Named(kind, id)
                    : Phrase.Some(kind);
                yield return new FieldReader(itemMap, name, itemMap.Location, scope);
            }
            else
            {
                scope.Report(ContentProblems.WrongKind(item.Location, Phrase.Some(kind), NodeKind.Name<SourceMap>()));
            }
        }
    }

    private static FieldKind.Map AnyMap => new(new FieldKind.Group([]), KeysAreNames: false);

    private FieldReader? Nested(string key, bool isRequired) =>
        Node<SourceMap>(key, kind: null, isRequired) is { } nested
            ? new FieldReader(nested, FieldOf(key), nested.Location, scope)
            : null;

    private static FieldKind.List ListOf(FieldKind item) => new(item);
}
