using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>The plan in the words of one language: what every sentence about its targets and figures is made from.</summary>
internal sealed class PlanWords(PlanAssessment assessment, Locale locale)
{
    /// <summary>As many sources as find room below a picture.</summary>
    private const int Few = 3;

    private readonly Plan plan = assessment.Plan;

    public PlanAssessment Assessment => assessment;

    public Plan Plan => plan;

    public Locale Locale => locale;

    public Words Words => locale.Words;

    public FigureFormat Figures => locale.Figures;

    public TimeFormat Times => locale.Times;

    /// <summary>Which days an indicator's fiscal years have, by the first of the plan's period; null for calendar years.</summary>
    public string? FiscalYears(Indicator indicator) => !indicator.HasFiscalYears ? null : Words.Fill(
        "indicator.fiscal_year",
        ("year", plan.Period.From with { IsFiscal = true }),
        ("first", Times.Date(new(plan.Period.From.Value, indicator.YearStartsIn, 1))),
        ("last", Times.Date(new DateOnly(plan.Period.From.Value, indicator.YearStartsIn, 1).AddYears(1).AddDays(-1))));

    public TargetWords Targets => field ??= new(this);

    public ResultWords Results => field ??= new(this);

    public ReasonWords Reasons => field ??= new(this);

    public VersionWords Versions => field ??= new(this);

    public FormulaWords Formulas => field ??= new(this);

    public ActionWords Actions => field ??= new(this);

    public TargetRemarks Remarks => field ??= new(this);

    public TargetSentences TargetSentences => field ??= new(this);

    public FigureSentences FigureSentences => field ??= new(this);

    public OutcomeWords Outcomes => field ??= new(this);

    public OverviewWords Overview => field ??= new(this);

    public ChartCaptions Captions => field ??= new(this);

    public ChartDescriptions Descriptions => field ??= new(this);

    public PointDetails Details => field ??= new(this);

    public ChartWords Charts => field ??= new(this);

    public EvidenceWords Evidence => field ??= new(this);

    public AuditWords Audit => field ??= new(this);

    public Findings Findings => field ??= new(this);

    public FigureFindings FigureFindings => field ??= new(this);

    public CardWords Cards => field ??= new(this);

    public PageFindings PageFindings => field ??= new(this);

    public HeadlineWords Headlines => field ??= new(this);

    public PageWords Pages => field ??= new(this);

    public LevelWords Levels => field ??= new(this);

    public RegionWords Regions => field ??= new(this);

    public DataWords Data => field ??= new(this);

    public string Text(LocalizedText text) => locale.Typed(text[locale.Language]);

    public string Name(IndicatorId indicator) => Text(plan.Indicators[indicator].Name);

    public UnitFigures In(UnitId unit) => new(locale, unit);

    /// <summary>
    /// The figure with its unit, or in words what the row says instead. A warning level is a word and never a bare digit.
    /// </summary>
    public string Figure(Observation row) => (row.Value, plan.Indicators[row.Indicator]) switch
    {
        (ObservedValue.Number level, { Unit: var unit }) when unit == Unit.WarningLevel =>
            Words[$"barometer.level_{LevelWords.Id((WarningLevel)level.Value)}"],
        (ObservedValue.Number change, { Observations: ObservationKind.YearlyChange, Unit: var unit }) => Figures.Signed(change.Value, unit),
        (ObservedValue.Number number, { Unit: var unit }) => Figures.Write(number.Value, unit),
        (ObservedValue.CompletedOn done, _) => Words.Fill("absence.completed", ("date", Times.Date(done.Date))),
        (ObservedValue.NotDoneOn open, _) => Words.Fill("absence.not_done", ("date", Times.Date(open.Date))),
        _ => Words["absence.stated_met"],
    };

    /// <summary>What the plan says was reached in the period before, as exactly as it says so.</summary>
    public string Figure(EarlierResult result)
    {
        var figure = Figures.Write(result.Figure);
        return result.Qualifier == Qualifier.Exact
            ? figure
            : Words.Fill($"qualifier.{EnumName.Snake(result.Qualifier)}", ("figure", figure));
    }

    /// <summary>
    /// The arithmetic of a derived figure, its numbers written as the language writes them. It is in the unit of the datasets, which is
    /// named where the language shows another.
    /// </summary>
    public string? Sum(Observation row)
    {
        var unit = plan.Indicators[row.Indicator].Unit;
        return row.Sum is not { } written ? null
            : Figures.Numbers.Arithmetic(written) is var sum && Figures.Shown(unit).Id == unit ? sum
            : Words.Fill("reference.sum_in", ("sum", sum), ("unit", Text(plan.Units[unit].Symbol)));
    }

    /// <summary>The note of a figure, and behind it why it is right although it looks implausible.</summary>
    public string? Note(Observation row) => (row.Note, row.Checked) switch
    {
        (null, null) => null,
        ({ } note, null) => Text(note),
        (null, { } reason) => Words.Fill("label.checked", ("reason", Text(reason))),
        ({ } note, { } reason) => Words.Fill(
            "label.note_checked", ("note", WithoutStop(Text(note))), ("reason", Text(reason))),
    };

    /// <summary>A row of the data that a figure was worked out from.</summary>
    public string Name(FigureReference.Row row) => Words.Fill(
        "reference.row",
        ("indicator", Name(row.Indicator, row.Members)),
        ("time", Times.When(row.Year, row.Period)));

    /// <summary>The members that a figure is of: "Industry", "Industry, women"; empty for the total.</summary>
    public string Name(Members members) => string.Join(Words["list.separator"], members.Parts
        .Where(part => plan.Dimensions.Contains(part.Dimension))
        .OrderBy(part => plan.Dimensions.Keys.ToList().IndexOf(part.Dimension))
        .Select(part => Text(plan.Dimensions[part.Dimension].Members[part.Member].Name)));

    /// <summary>The indicator, and the part of it that figures are of.</summary>
    public string Name(IndicatorId indicator, Members members) =>
        members.IsTotal ? Name(indicator) : Parts([Name(indicator), Name(members)]);

    /// <summary>What a figure is of where that is not the plan's own whole: a region, members, or members in a region.</summary>
    public string? Place(RegionCode region, Members members)
    {
        string[] parts =
        [
            .. region == plan.Region ? [] : new[] { Text(plan.Regions[region].ShortName) },
            .. members.IsTotal ? [] : new[] { Name(members) },
        ];
        return parts.Length == 0 ? null : Parts(parts);
    }

    /// <summary>What readers call a basis; null for the usual one of an indicator that gives it no name.</summary>
    public string? Basis(Indicator indicator, BasisId basis) =>
        indicator.Bases.TryGetValue(basis, out var declared) ? Text(declared.Label) : basis.IsUsual ? null : basis.Value;

    /// <summary>
    /// A figure with the name of its basis behind it, where it has one: figures that stand apart have no line to tell it.
    /// </summary>
    public string WithBasis(string figure, Observation row) => Basis(plan.Indicators[row.Indicator], row.Basis) is { } name
        ? Words.Fill("chart.caption", ("name", figure), ("unit", name))
        : figure;

    /// <summary>Where figures come from: each source once, in the order of the figures.</summary>
    public string Sources(IEnumerable<SourceId> sources) => Words.Fill(
        "chart.source", ("sources", Parts(sources.Distinct().Select(source => Text(plan.Sources[source].Title)))));

    /// <summary>The first of them where all would not fit below a picture.</summary>
    public string FirstSources(IEnumerable<SourceId> sources)
    {
        SourceId[] all = [.. sources.Distinct()];
        return all.Length <= Few ? Sources(all) : Words.Fill(
            "chart.source_more",
            ("sources", Sources(all[..Few])),
            ("count", all.Length - Few));
    }

    private string WithoutStop(string sentence) => Words["list.stop"] is var stop && sentence.EndsWith(stop, StringComparison.Ordinal)
        ? sentence[..^stop.Length]
        : sentence;

    /// <summary>Remarks behind one another that are no sentences.</summary>
    public string Parts(IEnumerable<string> parts) => string.Join(Words["chart.source_separator"], parts);

    /// <summary>Sentences behind one another; those that there is nothing to say in are left out.</summary>
    public string Sentences(IEnumerable<string?> sentences) => string.Join(Words["list.sentence_gap"], sentences.OfType<string>());
}
