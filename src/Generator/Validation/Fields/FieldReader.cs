using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Validation.Fields;

/// <summary>
/// Reads the keys of one map and reports what is missing, of the wrong kind or not readable. It remembers which keys were asked for;
/// <see cref="End"/> then reports the others. Null means absent or reported; <see cref="Has"/> tells the two apart.
/// </summary>
internal sealed partial class FieldReader
{
    private readonly List<string> asked = [];
    private readonly SourceMap map;
    private readonly Phrase subject;
    private readonly SourceLocation location;
    private readonly ReadingScope scope;

    public FieldReader(SourceMap map, Phrase subject, SourceLocation location, ReadingScope scope)
    {
        this.map = map;
        this.subject = subject;
        this.location = location;
        this.scope = scope;
        scope.Shapes?.Enter(map);
        scope.Current = location;
    }

    /// <summary>What the map describes, for messages: the unit “kt”.</summary>
    public Phrase Subject => subject;

    /// <summary>The place of the map's name where it has one, otherwise of the map.</summary>
    public SourceLocation Location => location;

    public bool Has(string key) => map.Find(key) is not null;

    /// <summary>The place of a key's value, or of the map where the key is absent.</summary>
    public SourceLocation At(string key) => map.Find(key)?.Location ?? location;

    /// <summary>Notes that the name of the map is an identifier; whoever knows the name checks it.</summary>
    public void NeedName() => scope.Shapes?.NeedName(map);

    /// <summary>Reports every key that nobody asked for.</summary>
    public void End()
    {
        foreach (var entry in map.Entries.Where(entry => !asked.Contains(entry.Key.Text, StringComparer.Ordinal)))
        {
            scope.Report(ContentProblems.UnknownKey(entry.Key.Location, subject, entry.Key.Text, asked));
        }
    }

    public string? Text(string key) => Scalar(key, new FieldKind.Text(), isRequired: true)?.Text.Trim();

    public string? OptionalText(string key) => Scalar(key, new FieldKind.Text(), isRequired: false)?.Text.Trim();

    /// <summary>An identifier in kebab case.</summary>
    public string? Name(string key)
    {
        if (Scalar(key, new FieldKind.Name(), isRequired: true) is not { } scalar)
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

    public decimal? Number(string key) => Parse(key, new FieldKind.Number(), isRequired: true, NumberOrReport);

    public decimal? OptionalNumber(string key) => Parse(key, new FieldKind.Number(), isRequired: false, NumberOrReport);

    /// <summary>A number that another field makes necessary or not.</summary>
    public decimal? NumberWhen(bool isRequired, string key) =>
        Parse(key, new FieldKind.Number(), isRequired, NumberOrReport, Need.Depends);

    public int? OptionalInteger(string key, int min, int max) =>
        Parse(key, new FieldKind.Integer(min, max), isRequired: false, scalar => IntegerOrReport(scalar, min, max));

    public int? Integer(string key, int min, int max) =>
        Parse(key, new FieldKind.Integer(min, max), isRequired: true, scalar => IntegerOrReport(scalar, min, max));

    public Year? Year(string key) => YearOf(key, isRequired: true);

    /// <summary>A year that may be a fiscal one, where it is for the caller to say which kind fits.</summary>
    public Year? YearOfEitherKind(bool isRequired, string key) => YearOf(key, isRequired, mayBeFiscal: true);

    /// <summary>A year of the kind that the plan has: of the calendar, or a fiscal one.</summary>
    public Year? YearOfKind(bool isFiscal, string key, bool isRequired = true) =>
        YearOf(key, isRequired, mayBeFiscal: isFiscal) is not { } year ? null
        : year.IsFiscal == isFiscal ? year
        : Reported<Year>(PeriodProblems.PlanYearNeeded(At(key), $"{year}", $"{year with { IsFiscal = true }}"));

    public DateOnly? Date(string key) =>
        Parse(key, new FieldKind.Date(MayBePartial: false), isRequired: true, scalar =>
            DateText.Full(scalar.Text.Trim()) ?? Reported<DateOnly>(ContentProblems.NotADate(scalar.Location, scalar.Text)));

    /// <summary>A date as exact as it is known: 2018, 2018-03 or 2018-03-23.</summary>
    public string? PartialDate(string key) => PartialOrReport(Scalar(key, new FieldKind.Date(MayBePartial: true), isRequired: true));

    public string? OptionalPartialDate(string key) =>
        PartialOrReport(Scalar(key, new FieldKind.Date(MayBePartial: true), isRequired: false));

    /// <summary>true or false; false when absent.</summary>
    public bool Flag(string key) => Parse(key, new FieldKind.Flag(), isRequired: false, scalar => scalar.Text.Trim() switch
    {
        "true" => true,
        "false" => false,
        _ => Reported<bool>(ContentProblems.NotTrueOrFalse(scalar.Location, key, scalar.Text)),
    }) ?? false;

    public T? Choice<T>(string key)
        where T : struct, Enum => Parse(key, ChoiceKind<T>(), isRequired: true, scalar => ChoiceOrReport<T>(key, scalar));

    public T? OptionalChoice<T>(string key)
        where T : struct, Enum => Parse(key, ChoiceKind<T>(), isRequired: false, scalar => ChoiceOrReport<T>(key, scalar));

    /// <summary>A choice that another field makes necessary or not.</summary>
    public T? ChoiceWhen<T>(bool isRequired, string key)
        where T : struct, Enum => Parse(key, ChoiceKind<T>(), isRequired, scalar => ChoiceOrReport<T>(key, scalar), Need.Depends);

    /// <summary>The name of something declared elsewhere. Known also where its own declaration is faulty.</summary>
    public string? Reference<T>(string key, Declared<T> declared)
        where T : class => Resolve(Scalar(key, new FieldKind.Reference(declared.Kind), isRequired: true), declared);

    public string? OptionalReference<T>(string key, Declared<T> declared)
        where T : class => Resolve(Scalar(key, new FieldKind.Reference(declared.Kind), isRequired: false), declared);

    /// <summary>A reference that another field makes necessary or not.</summary>
    public string? ReferenceWhen<T>(bool isRequired, string key, Declared<T> declared)
        where T : class => Resolve(Scalar(key, new FieldKind.Reference(declared.Kind), isRequired, Need.Depends), declared);

    public Uri? Address(string key, bool isRequired = true)
    {
        if (Scalar(key, new FieldKind.Address(), isRequired) is not { } scalar)
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

    public LocalizedText? Localized(string key) =>
        Node<SourceNode>(key, new FieldKind.Localized(), isRequired: true) is { } node
            ? LocalizedTextReader.Read(node, FieldOf(key), scope)
            : null;

    public UnitSymbol? Symbol(string key, string unit) =>
        Node<SourceNode>(key, new FieldKind.Symbol(), isRequired: true) is { } node
            ? UnitSymbolReader.Read(node, FieldOf(key), unit, scope)
            : null;

    public LocalizedText? OptionalLocalized(string key) =>
        Node<SourceNode>(key, new FieldKind.Localized(), isRequired: false) is { } node
            ? LocalizedTextReader.Read(node, FieldOf(key), scope)
            : null;

    private Phrase FieldOf(string key) => Phrase.Of("field", ("key", key), ("subject", subject));

    private Phrase ItemOf(string key) => Phrase.Of("item-of-field", ("key", key), ("subject", subject));

    private SourceScalar? Scalar(string key, FieldKind kind, bool isRequired, Need? need = null)
    {
        if (Node<SourceScalar>(key, kind, isRequired, need) is not { } scalar)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(scalar.Text))
        {
            scope.Report(ContentProblems.EmptyText(scalar.Location, FieldOf(key)));
            return null;
        }

        return scalar;
    }

    private T? Node<T>(string key, FieldKind? kind, bool isRequired, Need? need = null)
        where T : SourceNode
    {
        asked.Add(key);
        if (scope.Shapes is { } shapes)
        {
            return shapes.Ask<T>(map, key, need ?? (isRequired ? Need.Required : Need.Optional), kind);
        }

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
                scope.Report(ContentProblems.WrongKind(other.Location, FieldOf(key), NodeKind.Name<T>()));
                return null;
        }
    }

    private T? Parse<T>(string key, FieldKind kind, bool isRequired, Func<SourceScalar, T?> parse, Need? need = null)
        where T : struct => Scalar(key, kind, isRequired, need) is { } scalar ? parse(scalar) : null;

    private Year? YearOf(string key, bool isRequired, bool mayBeFiscal = false) =>
        Parse(key, new FieldKind.Year(), isRequired, scalar => FiscalYearText.Parse(scalar.Text) is { } fiscal
            ? FiscalOrReport(scalar, fiscal.First, fiscal.IsSound && fiscal.First == fiscal.Last, mayBeFiscal)
            : IntegerOrReport(scalar, Model.Year.Earliest, Model.Year.Latest) is { } year ? new Year(year) : null);

    private Year? FiscalOrReport(SourceScalar scalar, Year year, bool isSound, bool isAllowed) =>
        !isAllowed ? Reported<Year>(PeriodProblems.CalendarYearNeeded(scalar.Location, scalar.Text))
        : !isSound ? Reported<Year>(PeriodProblems.FiscalYearParts(scalar.Location, scalar.Text))
        : year.Value is < Model.Year.Earliest or > Model.Year.Latest
            ? Reported<Year>(ContentProblems.NotInBounds(scalar.Location, scalar.Text, Model.Year.Earliest, Model.Year.Latest))
        : year;

    private static FieldKind.Choice ChoiceKind<T>()
        where T : struct, Enum => new([.. Choices<T>.InOrder]);

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
