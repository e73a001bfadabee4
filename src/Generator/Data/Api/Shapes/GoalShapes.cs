using Generator.Assessment;
using Generator.Model;
using static Generator.Data.Api.Shapes.ShapeParts;

namespace Generator.Data.Api.Shapes;

/// <summary>The shape of a goal with its parts.</summary>
internal static class GoalShapes
{
    public static Shape Goal() => Record(
        ("id", Text),
        ("title", Texts),
        ("promise", Texts),
        ("chapter", Integer),
        ("section", Text),
        ("place", Texts),
        ("main", Flag),
        ("status", Member<Status>()),
        ("reason", Member<Reason>()),
        ("explanation", Texts),
        ("evidence", Record(
            ("strength", Member<EvidenceStrength>()),
            ("agreement", Member<EvidenceAgreement>()),
            ("weakest_class", OrNull(Member<SourceClass>())),
            ("names_its_source", Flag),
            ("weakest_status", OrNull(Member<ObservationStatus>())),
            ("stands_on_official", OrNull(Flag)),
            ("official_check", OrNull(Texts)))),
        ("found", OrNull(Texts)),
        ("pages", Twins),
        ("milestone", OrNull(Record(("indicator", Text), ("deadline", Date), ("deadline_implied", Flag), ("completed", OrNull(Date))))),
        ("parts", ListOf(Part())));

    private static Shape Part() => Record(
        ("id", Text),
        ("name", OrNull(Texts)),
        ("indicator", Text),
        ("kind", Member<TargetKind>()),
        ("bound", Member<Bound>()),
        ("target", Number),
        ("target_unit", Text),
        ("target_year", Integer),
        ("target_year_implied", Flag),
        ("base_year", Integer),
        ("target_text", Texts),
        ("baseline", OrNull(Number)),
        ("latest", OrNull(Number)),
        ("latest_year", OrNull(Integer)),
        ("figure_unit", Text),
        ("actual", OrNull(Number)),
        ("required", OrNull(Number)),
        ("measured_unit", OrNull(Text)),
        ("progress", OrNull(Number)),
        ("pace", OrNull(Number)),
        ("status", Member<Status>()),
        ("reason", Member<Reason>()),
        ("caveats", ListOf(Member<ObservationStatus>())));
}
