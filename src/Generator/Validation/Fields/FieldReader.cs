using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Validation.Fields;

/// <summary>
/// Reads the keys of one map and reports what is missing, of the wrong kind or not readable. It remembers which keys were asked for;
/// <see cref="End"/> then reports the others. Null means absent or reported; <see cref="Has"/> tells the two apart.
/// </summary>
internal sealed class FieldReader(SourceMap map, string subject, SourceLocation location, ReadingScope scope)
{
    private readonly List<string> asked = [];

    /// <summary>What the map describes, for messages: the unit “kt”.</summary>
    public string Subject => subject;

    /// <summary>The place of the map's name where it has one, otherwise of the map.</summary>
    public SourceLocation Location => location;

    public bool Has(string key) => map.Find(key) is not null;

    /// <summary>The place of a key's value, or of the map where the key is absent.</summary>
    public SourceLocation At(string key) => map.Find(key)?.Location ?? location;

    /// <summary>Reports every key that nobody asked for.</summary>
    public void End()
    {
        foreach (var entry in map.Entries.Where(entry => !asked.Contains(entry.Key.Text, StringComparer.Ordinal)))
        {
            scope.Report(ContentProblems.UnknownKey(entry.Key.Location, subject, entry.Key.Text, asked));
        }
    }

    public string? Text(string key) => Scalar(key, isRequired: true)?.Text.Trim();

    public string? OptionalText(string key) => Scalar(key, isRequired: false)?.Text.Trim();

    /// <summary>An identifier in kebab case.</summary>
    public string? Name(string key)
    {
        if (Scalar(key, isRequired: true) is not { } scalar)
        {
            return null;
        }

        if (KebabCase.IsName(scalar.Text))
        {
            return scalar.Text;
        }

        scope.Report(ContentProblems.BadName(scalar.Location, subject, scalar.Text));
        return null;
    }

    public decimal? Number(string key) => Parse(key, isRequired: true, NumberOrReport);

    public decimal? OptionalNumber(string key) => Parse(key, isRequired: false, NumberOrReport);

    public int? OptionalInteger(string key, int min, int max) => Parse(key, isRequired: false, scalar => IntegerOrReport(scalar, min, max));

    public int? Integer(string key, int min, int max) => Parse(key, isRequired: true, scalar => IntegerOrReport(scalar, min, max));

    public Year? Year(string key) =>
        Integer(key, Model.Year.Earliest, Model.Year.Latest) is { } year ? new Year(year) : null;

    public Year? OptionalYear(string key) =>
        OptionalInteger(key, Model.Year.Earliest, Model.Year.Latest) is { } year ? new Year(year) : null;

    public DateOnly? Date(string key) =>
        Parse(key, isRequired: true, scalar =>
            DateText.Full(scalar.Text.Trim()) ?? Reported<DateOnly>(ContentProblems.NotADate(scalar.Location, scalar.Text)));

    /// <summary>A date as exact as it is known: 2018, 2018-03 or 2018-03-23.</summary>
    public string? PartialDate(string key) => PartialOrReport(Scalar(key, isRequired: true));

    public string? OptionalPartialDate(string key) => PartialOrReport(Scalar(key, isRequired: false));

    /// <summary>true or false; false when absent.</summary>
    public bool Flag(string key) => Parse(key, isRequired: false, scalar => scalar.Text.Trim() switch
    {
        "true" => true,
        "false" => false,
        _ => Reported<bool>(ContentProblems.NotTrueOrFalse(scalar.Location, key, scalar.Text)),
    }) ?? false;

    public T? Choice<T>(string key)
        where T : struct, Enum => Parse(key, isRequired: true, scalar => ChoiceOrReport<T>(key, scalar));

    public T? OptionalChoice<T>(string key)
        where T : struct, Enum => Parse(key, isRequired: false, scalar => ChoiceOrReport<T>(key, scalar));

    /// <summary>The name of something declared elsewhere. Known also where its own declaration is faulty.</summary>
    public string? Reference<T>(string key, Declared<T> declared)
        where T : class => Resolve(Scalar(key, isRequired: true), declared);

    public string? OptionalReference<T>(string key, Declared<T> declared)
        where T : class => Resolve(Scalar(key, isRequired: false), declared);

    public Uri? Address(string key, bool isRequired = true)
    {
        if (Scalar(key, isRequired) is not { } scalar)
        {
            return null;
        }

        var address = WebAddress.Parse(scalar.Text.Trim());
        if (address is null)
        {
            scope.Report(ContentProblems.NotAnAddress(scalar.Location, scalar.Text));
        }

        return address;
    }

    public LocalizedText? Localized(string key, bool mayBeEmpty = false) =>
        Node<SourceNode>(key, isRequired: true) is { } node
            ? LocalizedTextReader.Read(node, $"“{key}” of {subject}", scope, mayBeEmpty)
            : null;

    public LocalizedText? OptionalLocalized(string key) =>
        Node<SourceNode>(key, isRequired: false) is { } node ? LocalizedTextReader.Read(node, $"“{key}” of {subject}", scope) : null;

    public FieldReader? Fields(string key) => Nested(key, isRequired: true);

    public FieldReader? OptionalFields(string key) => Nested(key, isRequired: false);

    public ImmutableArray<SourceEntry> Entries(string key) => Node<SourceMap>(key, isRequired: false)?.Entries ?? [];

    /// <summary>The keys of the map, for maps whose keys are names.</summary>
    public IEnumerable<string> Keys => map.Entries.Select(entry => entry.Key.Text);

    public SourceMap? Map(string key) => Node<SourceMap>(key, isRequired: true);

    public SourceList? List(string key) => Node<SourceList>(key, isRequired: true);

    public ImmutableArray<SourceNode> OptionalItems(string key) => Node<SourceList>(key, isRequired: false)?.Items ?? [];

    /// <summary>The single values of an optional list; other and empty items are reported.</summary>
    public ImmutableArray<SourceScalar> OptionalTexts(string key)
    {
        var texts = ImmutableArray.CreateBuilder<SourceScalar>();
        foreach (var item in OptionalItems(key))
        {
            if (item is not SourceScalar scalar)
            {
                scope.Report(ContentProblems.WrongKind(item.Location, $"an item of “{key}” of {subject}", NodeKind.Name<SourceScalar>()));
            }
            else if (string.IsNullOrWhiteSpace(scalar.Text))
            {
                scope.Report(ContentProblems.EmptyText(item.Location, $"an item of “{key}” of {subject}"));
            }
            else
            {
                texts.Add(scalar);
            }
        }

        return texts.ToImmutable();
    }

    public ImmutableArray<T> OptionalChoices<T>(string key)
        where T : struct, Enum => [.. OptionalTexts(key).Select(scalar => ChoiceOrReport<T>(key, scalar)).OfType<T>()];

    /// <summary>The names of things declared elsewhere, in an optional list.</summary>
    public ImmutableArray<string> References<T>(string key, Declared<T> declared)
        where T : class => Resolved(OptionalTexts(key), declared);

    public ImmutableArray<string> Resolved<T>(ImmutableArray<SourceScalar> texts, Declared<T> declared)
        where T : class => [.. texts.Select(scalar => Resolve(scalar, declared)).OfType<string>()];

    /// <summary>Whether a list is absent or has no items.</summary>
    public bool IsEmpty(string key) => map.Find(key) is null or SourceList { Items.IsEmpty: true };

    /// <summary>The maps of an optional list; other items are reported.</summary>
    public IEnumerable<FieldReader> Items(string key, string itemSubject) => ItemsOf(OptionalItems(key), itemSubject, scope);

    /// <summary>Readers for the maps of a list, named by their “id” where they have one.</summary>
    public static IEnumerable<FieldReader> ItemsOf(ImmutableArray<SourceNode> items, string itemSubject, ReadingScope scope)
    {
        foreach (var item in items)
        {
            if (item is SourceMap itemMap)
            {
                var name = itemMap.Find("id") is SourceScalar { Text: { Length: > 0 } id } ? $"{itemSubject} “{id}”" : itemSubject;
                yield return new FieldReader(itemMap, name, itemMap.Location, scope);
            }
            else
            {
                scope.Report(ContentProblems.WrongKind(item.Location, itemSubject, NodeKind.Name<SourceMap>()));
            }
        }
    }

    private FieldReader? Nested(string key, bool isRequired) =>
        Node<SourceMap>(key, isRequired) is { } nested ? new FieldReader(nested, $"“{key}” of {subject}", nested.Location, scope) : null;

    private SourceScalar? Scalar(string key, bool isRequired)
    {
        if (Node<SourceScalar>(key, isRequired) is not { } scalar)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Text))
        {
            scope.Report(ContentProblems.EmptyText(scalar.Location, $"“{key}” of {subject}"));
            return null;
        }

        return scalar;
    }

    private T? Node<T>(string key, bool isRequired)
        where T : SourceNode
    {
        asked.Add(key);
        switch (map.Find(key))
        {
            case T node:
                return node;
            case null when isRequired:
                scope.Report(ContentProblems.MissingKey(location, subject, key));
                return null;
            case null:
                return null;
            case var other:
                scope.Report(ContentProblems.WrongKind(other.Location, $"“{key}” of {subject}", NodeKind.Name<T>()));
                return null;
        }
    }

    private T? Parse<T>(string key, bool isRequired, Func<SourceScalar, T?> parse)
        where T : struct => Scalar(key, isRequired) is { } scalar ? parse(scalar) : null;

    private decimal? NumberOrReport(SourceScalar scalar) =>
        NumberText.TryParse(scalar.Text, unitIsPercent: false, out var number, out var fault)
            ? number
            : Reported<decimal>(ContentProblems.NotANumber(scalar.Location, scalar.Text, fault.Reason, fault.Hint));

    private int? IntegerOrReport(SourceScalar scalar, int min, int max)
    {
        if (NumberText.TryParse(scalar.Text, unitIsPercent: false, out var number, out var fault)
            && number == decimal.Truncate(number) && number >= min && number <= max)
        {
            return (int)number;
        }

        return Reported<int>(fault is null
            ? ContentProblems.NotInBounds(scalar.Location, scalar.Text, min, max)
            : ContentProblems.NotANumber(scalar.Location, scalar.Text, fault.Reason, fault.Hint));
    }

    private string? PartialOrReport(SourceScalar? scalar)
    {
        if (scalar is null || DateText.FirstDay(scalar.Text.Trim()) is not null)
        {
            return scalar?.Text.Trim();
        }

        scope.Report(ContentProblems.NotADate(scalar.Location, scalar.Text, mayBePartial: true));
        return null;
    }

    private T? ChoiceOrReport<T>(string key, SourceScalar scalar)
        where T : struct, Enum => Choices<T>.Find(scalar.Text.Trim())
            ?? Reported<T>(ContentProblems.UnknownChoice(scalar.Location, key, scalar.Text.Trim(), Choices<T>.Names));

    private string? Resolve<T>(SourceScalar? scalar, Declared<T> declared)
        where T : class
    {
        if (scalar is null || declared.Knows(scalar.Text.Trim()))
        {
            return scalar?.Text.Trim();
        }

        if (declared.IsComplete)
        {
            scope.Report(ContentProblems.UnknownReference(scalar.Location, declared.Kind, scalar.Text.Trim(), declared.Names));
        }

        return null;
    }

    private T? Reported<T>(Diagnostic diagnostic)
        where T : struct
    {
        scope.Report(diagnostic);
        return null;
    }
}
