using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Model;
using static Generator.Data.Api.Shapes.ShapeParts;

namespace Generator.Data.Api.Shapes;

/// <summary>The shape of each type of file in the interface, below the members that all files begin with.</summary>
internal static class ApiShapes
{
    public static readonly ImmutableArray<ApiShape> All =
    [
        new("index", Index()),
        new("indicator", Indicator()),
        new("goals", Record(("release", Integer), ("goals", ListOf(GoalShapes.Goal())))),
        new("results", Record(("source", Text), ("results", ListOf(Result())))),
        new("releases", Record(("releases", ListOf(Release())))),
        new("sources", Record(("sources", ListOf(Source())))),
    ];

    private static Shape Index() => Record(
        ("title", Texts),
        ("description", Texts),
        ("publisher", Texts),
        ("licence", Record(("name", Texts), ("url", Address))),
        ("languages", ListOf(Text)),
        ("plan", Record(("title", Texts), ("issued", Date), ("from", Integer), ("to", Integer), ("base_year", Integer), ("region", Text))),
        ("release", Record(("year", Integer), ("date", Date))),
        ("files", Record(
            ("goals", Address),
            ("results", Address),
            ("releases", Address),
            ("sources", Address),
            ("observations", Address),
            ("workbook", Address),
            ("data_package", Address),
            ("catalogue", Address))),
        ("schemas", Record(("index", Address), ("indicator", Address), ("goals", Address), ("results", Address), ("releases", Address), ("sources", Address))),
        ("indicators", ListOf(Record(
            ("id", Text),
            ("name", Texts),
            ("unit", Text),
            ("observation_count", Integer),
            ("json", Address),
            ("csv", OrNull(Address)),
            ("pages", Twins)))));

    private static Shape Indicator() => Record(
        ("id", Text),
        ("name", Texts),
        ("definition", Texts),
        ("unit", Record(("id", Text), ("symbol", Texts), ("quantity", Text), ("factor", Number))),
        ("direction", Member<Direction>()),
        ("observation_kind", Member<ObservationKind>()),
        ("context", Flag),
        ("note", OrNull(Texts)),
        ("bases", ListOf(Record(("id", Text), ("label", Texts), ("note", OrNull(Texts))))),
        ("goals", ListOf(Text)),
        ("pages", Twins),
        ("csv", OrNull(Address)),
        ("absence", OrNull(OneOf("nothing-found"))),
        ("observations", ListOf(Record(
            ("id", Text),
            ("region", Text),
            ("year", Integer),
            ("period", OrNull(Text)),
            ("value", OrNull(Number)),
            ("absence", OrNull(Member<ObservationStatus>())),
            ("completed", OrNull(Date)),
            ("text", Texts),
            ("status", Member<ObservationStatus>()),
            ("basis", OrNull(Text)),
            ("source", Record(("id", Text), ("title", Texts), ("publisher", Texts), ("date", Text), ("class", Member<SourceClass>()))),
            ("parents", ListOf(Text)),
            ("sum", OrNull(Text)),
            ("note", OrNull(Texts)),
            ("release", Integer),
            ("superseded_by", OrNull(Integer))))));

    private static Shape Source() => Record(
        ("id", Text),
        ("title", Texts),
        ("publisher", Texts),
        ("date", Text),
        ("class", Member<SourceClass>()),
        ("names_its_source", Flag),
        ("document_number", OrNull(Text)),
        ("url", OrNull(Address)),
        ("read_at", OrNull(Address)),
        ("accessed", OrNull(Text)),
        ("locator", OrNull(Texts)),
        ("sha256", OrNull(Text)),
        ("says", OrNull(Texts)),
        ("pages", Twins),
        ("figures", ListOf(Text)));

    private static Shape Result() => Record(
        ("id", Text),
        ("name", Texts),
        ("chapter", Integer),
        ("section", Text),
        ("place", Texts),
        ("value", Number),
        ("unit", Text),
        ("text", Texts),
        ("qualifier", Member<Qualifier>()),
        ("year", Integer),
        ("since", OrNull(Integer)),
        ("indicator", OrNull(Text)),
        ("context", Flag),
        ("task", OrNull(Number)),
        ("stated_completion", OrNull(Number)));

    private static Shape Release() => Record(
        ("year", Integer),
        ("date", Date),
        ("note", Texts),
        ("pages", Twins),
        ("added", Integer),
        ("revised", ListOf(Record(("observation", Text), ("replaces", Text), ("value", OrNull(Number)), ("value_before", OrNull(Number))))),
        ("status_changes", ListOf(Record(("goal", Text), ("before", Member<Status>()), ("after", Member<Status>())))),
        ("statuses", ListOf(Record(("goal", Text), ("status", Member<Status>()), ("reason", Member<Reason>())))));
}
