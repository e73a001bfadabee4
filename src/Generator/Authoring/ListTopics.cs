using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;
using Generator.Validation.Fields;

namespace Generator.Authoring;

/// <summary>What can be listed: everything that may be written into the cells of a dataset, and the codes of problems.</summary>
internal static partial class ListTopics
{
    /// <summary>The topic that needs no content.</summary>
    public const string Codes = "codes";

    /// <summary>So much of a text tells which it is.</summary>
    private const int Longest = 90;

    public static readonly ImmutableArray<string> All =
        ["indicators", "units", "statuses", "bases", "sources", "regions", "translations", Codes];

    public static DeskTable Of(string topic, PlanInWork? plan, DeskWords words) => topic switch
    {
        "indicators" => Indicators(plan!, words),
        "units" => Units(plan!, words),
        "statuses" => Statuses(plan!, words),
        "bases" => Bases(plan!, words),
        "sources" => Sources(plan!, words),
        "regions" => Regions(plan!, words),
        "translations" => Translations(plan!, words),
        Codes => OfCodes(words),
        _ => throw new ArgumentException($"Nothing is listed as “{topic}”.", nameof(topic)),
    };

    private static DeskTable Indicators(PlanInWork plan, DeskWords words) => Table(
        [DeskTable.Spellings, "unit", "observations", "by-region"],
        plan.Definitions.Indicators.Values.Select(indicator => Row(
            Spellings(
                words.Ordered(plan.Languages).Select(language => indicator.Name[language]), plan.Names.Indicators, indicator.Id.Value),
            [SymbolOf(plan, indicator.Unit, words)],
            [words[$"observations.{Choices<ObservationKind>.NameOf(indicator.Observations)}"]],
            [words[indicator.ByRegion ? "yes" : "no"]])));

    private static DeskTable Units(PlanInWork plan, DeskWords words) => Table(
        [DeskTable.Spellings, "quantity"],
        plan.Definitions.Units.Values.Select(unit => Row(
            [.. UnitWriting.Of(unit, words.Ordered(plan.Languages))],
            [unit.Quantity])));

    private static DeskTable Statuses(PlanInWork plan, DeskWords words) => Table(
        [DeskTable.Spellings, "meaning"],
        Enum.GetValues<ObservationStatus>().Select(status =>
        {
            var english = StatusNames.Of(status);
            var own = StatusNames.In(plan.Names.Words, words.Language.Tag(), status);
            return Row(Spellings(own, plan.Names.Statuses, english), [words[$"status.{english}"]]);
        }));

    private static DeskTable Bases(PlanInWork plan, DeskWords words) => Table(
        ["indicator", DeskTable.Spellings, "note"],
        plan.Definitions.Indicators.Values.SelectMany(indicator => indicator.Bases.Values
            .OrderBy(basis => basis.Id.Value, StringComparer.Ordinal)
            .Select(basis => Row(
                [Read(indicator.Name, plan, words)],
                Spellings([Read(basis.Label, plan, words)], plan.Names.Bases(indicator), basis.Id.Value),
                [Read(basis.Note, plan, words)]))));

    private static DeskTable Sources(PlanInWork plan, DeskWords words) => Table(
        ["class", "date", DeskTable.Spellings],
        plan.Definitions.Sources.Values.Select(source => Row(
            [words[$"class.{Choices<SourceClass>.NameOf(source.Class)}"]],
            [source.Date],
            Spellings([source.Id.Value, Read(source.Title, plan, words)], plan.Names.Sources, source.Id.Value))));

    private static DeskTable Regions(PlanInWork plan, DeskWords words) => Table(
        [DeskTable.Spellings, "parent"],
        plan.Definitions.Regions.Values.Select(region => Row(
            Spellings(
                words.Ordered(plan.Languages).SelectMany(language => new[] { region.ShortName[language], region.Name[language] }),
                plan.Names.Regions,
                region.Code.Value),
            [region.Parent is { } parent && plan.Definitions.Regions.Find(parent.Value) is { } upper
                ? Read(upper.ShortName, plan, words)
                : string.Empty])));

    private static DeskTable Translations(PlanInWork plan, DeskWords words) => Table(
        ["state", "text", "file", "model"],
        CatalogueWork.Left(plan).Select(text => Row([words[$"state.{text.State}"]], [text.Key], [text.File], [Shortened(text.Model)])));

    private static string Shortened(string text) => text.ReplaceLineEndings(" ") is var whole && whole.Length > Longest
        ? whole[..(Longest - 1)] + "…"
        : whole;

    private static DeskTable OfCodes(DeskWords words) => Table(
        ["code", "severity", "message"],
        MessageCatalogue.Library.Messages.Values
            .Where(message => CodeForm().IsMatch(message.Key))
            .OrderBy(message => message.Key, StringComparer.Ordinal)
            .Select(message => Row(
                [message.Key],
                [words[message.Severity == Severity.Error ? "severity.error" : "severity.warning"]],
                [Place().Replace(message.In(words.Language).Text, "…")])));

    /// <summary>The symbol under which the reader knows a unit.</summary>
    public static string SymbolOf(PlanInWork plan, UnitId id, DeskWords words) =>
        plan.Definitions.Units.Find(id.Value) is { } unit
        && UnitWriting.Of(unit, words.Ordered(plan.Languages)).FirstOrDefault() is { } symbol
            ? symbol
            : id.Value;

    public static string Read(LocalizedText? text, PlanInWork plan, DeskWords words) =>
        text is not null && words.Of(plan.Languages) is { } language ? text[language] : string.Empty;

    /// <summary>The words that the reader knows best, all others that are accepted, and the name in the files.</summary>
    private static ImmutableArray<string> Spellings(IEnumerable<string> best, NameIndex names, string id) =>
        [.. best.Concat(names.WordsOf(id)).Append(id).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)];

    private static ImmutableArray<ImmutableArray<string>> Row(params ImmutableArray<ImmutableArray<string>> cells) => cells;

    private static DeskTable Table(ImmutableArray<string> columns, IEnumerable<ImmutableArray<ImmutableArray<string>>> rows) =>
        new(columns, [.. rows]);

    [GeneratedRegex("^[A-Z][0-9]{3}\\z", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CodeForm();

    [GeneratedRegex("[{][A-Za-z][a-z-]*[}]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Place();
}
