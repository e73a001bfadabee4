using System.Globalization;
using Generator.Assessment;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Templates;
using Generator.Pages.Views;
using Generator.Wording;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Pages.Prose;

/// <summary>
/// What template expressions in prose can say. Each returns a figure as text, or a Markdown link to the row that it comes from; a
/// name or figure that does not exist is reported with its place, and all of them in one run.
/// </summary>
internal sealed class ProseFunctions
{
    private readonly LanguageSite site;
    private readonly TargetWords targets;
    private readonly EarlierResultViews results;
    private readonly ProseFigures figures;
    private readonly Dictionary<string, Goal> goals;
    private readonly Dictionary<string, EarlierResult> resultsById;
    private readonly Dictionary<GoalId, GoalAssessment> judged;

    public ProseFunctions(LanguageSite site, EarlierResultViews results, ProseFigures figures)
    {
        this.site = site;
        targets = site.PlanWords.Targets;
        this.results = results;
        this.figures = figures;
        goals = site.Plan.Goals.ToDictionary(goal => goal.Id.Value, StringComparer.Ordinal);
        judged = site.Newest.Goals.ToDictionary(goal => goal.Goal.Id);
        resultsById = site.Plan.Chapters
            .SelectMany(chapter => chapter.Sections)
            .SelectMany(section => section.Results)
            .ToDictionary(result => result.Id, StringComparer.Ordinal);
    }

    /// <summary>
    /// The functions as a script object; problems go to <paramref name="problems"/> with the place that the span has in the prose file.
    /// </summary>
    public ScriptObject Bind(DiagnosticBag problems, Func<SourceSpan, SourceLocation> place)
    {
        var script = new ScriptObject(StringComparer.Ordinal);
        Add(
            "observation",
            (call, given) => Observation(
                call,
                (string)given[0]!,
                Convert.ToString(given[1], CultureInfo.InvariantCulture)!,
                (string?)given[2],
                (string?)given[3],
                (string?)given[4]),
            TemplateFunction.Needed<string>("id"),
            TemplateFunction.Needed<object>("year"),
            TemplateFunction.Optional<string>("basis"),
            TemplateFunction.Optional<string>("period"),
            TemplateFunction.Optional<string>("region"));
        AddText("target", "id", (call, id) => Target(call, id) is { } target ? targets.Magnitude(target) : string.Empty);
        AddText("actual", "id", Actual);
        AddText("restated", "id", Restated);
        AddText("result", "id", (call, id) => Result(call, id) is { } result ? site.PlanWords.Figure(result) : string.Empty);
        AddText("completion", "id", Completion);
        AddText("deadline", "id", Deadline);
        AddText("status", "id", Status);
        AddText("threshold", "name", Threshold);
        AddNamed("chart", "name", (call, name) => figures.HasChart(name)
            ? $"![]({ProseFigures.ChartScheme}{name})"
            : call.Unknown("chart", name, figures.Charts));
        AddNamed("table", "name", (call, name) => figures.HasTable(name)
            ? $"![]({ProseFigures.TableScheme}{name})"
            : call.Unknown("table", name, figures.Tables));
        AddNamed("rule", "figure", static (_, figure) => figure);
        Add("goal_count", (call, given) => GoalCount(call, (string?)given[0]), TemplateFunction.Optional<string>("chapter"));
        return script;

        void AddText(string function, string parameter, Func<ProseCall, string, string> text) =>
            AddNamed(function, parameter, (call, name) => MarkdownSigns.AsText(text(call, name)));

        void AddNamed(string function, string parameter, Func<ProseCall, string, string> text) =>
            Add(function, (call, given) => text(call, (string)given[0]!), TemplateFunction.Needed<string>(parameter));

        void Add(string function, Func<ProseCall, ScriptArray, string> text, params ReadOnlySpan<ScriptParameterInfo> parameters) =>
            script.SetValue(function, TemplateFunction.Of((span, given) => text(At(span), given), parameters), readOnly: true);

        ProseCall At(SourceSpan span) => new(problems, place(span));
    }

    /// <summary>The year is a number, or a fiscal year as pages show it, "2019/20".</summary>
    private string Observation(ProseCall call, string id, string year, string? basis, string? period, string? region)
    {
        var indicator = site.Plan.Indicators.Find(new(id));
        if (indicator is null)
        {
            return call.Unknown("indicator", id, site.Plan.Indicators.Keys.Select(key => key.Value));
        }

        var code = region is null ? site.Plan.Region : new RegionCode(region);
        var wanted = new BasisId(basis ?? string.Empty);
        var candidates = (site.Newest.Find(indicator.Id, code)?.Points ?? [])
            .Where(point => point.Year.ToString() == year && period == PeriodName.Of(point.Current.Period))
            .ToList();
        var found = basis is null && candidates.Count == 1 ? candidates[0] : candidates.Find(point => point.Current.Basis == wanted);
        if (found is null)
        {
            var bases = string.Join(", ", candidates.Select(point => $"“{point.Current.Basis}”"));
            return call.NoFigure(
                basis is null
                    ? Phrase.Of("prose.no-figure", ("indicator", id), ("year", year))
                    : Phrase.Of("prose.no-figure-on-basis", ("indicator", id), ("year", year), ("basis", basis)),
                candidates.Count == 0 ? Phrase.Of("prose.add-row") : Phrase.Of("prose.name-basis", ("bases", bases)));
        }

        var row = site.Places.Of($"{site.Routes.Indicator(indicator.Id)}#{RowAnchor.Of(found.Current, site.Plan.Region)}");
        return $"[{MarkdownSigns.AsText(site.PlanWords.Figure(found.Current))}](figure:{row})";
    }

    private Target? Target(ProseCall call, string id)
    {
        var slash = id.IndexOf('/', StringComparison.Ordinal);
        if (Goal(call, slash < 0 ? id : id[..slash]) is not { } goal)
        {
            return null;
        }

        var target = goal.Commitment switch
        {
            Commitment.Single single when slash < 0 => single.Target,
            Commitment.Tiered tiered => tiered.Tiers.FirstOrDefault(tier => tier.Id == id[(slash + 1)..])?.Target,
            _ => null,
        };
        if (target is null)
        {
            call.NoFigure(Phrase.Of("prose.no-target", ("goal", id)), Phrase.Of("prose.no-target.hint"));
        }

        return target;
    }

    /// <summary>What was reached, in a phrase such as "a rise of about 17%".</summary>
    private string Actual(ProseCall call, string id) => Goal(call, id) is not { } goal
        ? string.Empty
        : judged[goal.Id].Headline is { } headline && targets.ActualPhrase(headline) is { } phrase
            ? phrase
            : call.NoFigure(Phrase.Of("prose.not-reached", ("goal", id)), Phrase.Of("prose.not-reached.hint"));

    private string Restated(ProseCall call, string id) => Target(call, id) switch
    {
        null => string.Empty,
        { Restated: { } figure } => site.Locale.Figures.Write(figure),
        _ => call.NoFigure(Phrase.Of("prose.not-restated", ("goal", id)), Phrase.Of("prose.use-target")),
    };

    private string Completion(ProseCall call, string id) => Result(call, id) switch
    {
        null => string.Empty,
        { Completion: { } completion } => results.Stated(completion),
        _ => call.NoFigure(Phrase.Of("prose.no-completion", ("result", id)), Phrase.Of("prose.use-result")),
    };

    private string Deadline(ProseCall call, string id) => Goal(call, id)?.Commitment switch
    {
        null => string.Empty,
        Commitment.Dated dated => site.Locale.Times.Date(dated.Milestone.Deadline),
        _ => call.NoFigure(Phrase.Of("prose.no-deadline", ("goal", id)), Phrase.Of("prose.use-target")),
    };

    private string Status(ProseCall call, string id) =>
        Goal(call, id) is { } goal ? site.Words.Of("status", judged[goal.Id].Status, ".word") : string.Empty;

    private string Threshold(ProseCall call, string name) => name switch
    {
        "on-track" => site.Locale.Figures.Numbers.Write(site.Plan.Thresholds.OnTrack),
        "lagging" => site.Locale.Figures.Numbers.Write(site.Plan.Thresholds.Lagging),
        _ => call.Unknown("threshold", name, ["on-track", "lagging"]),
    };

    private string GoalCount(ProseCall call, string? chapter)
    {
        var counted = chapter is null ? null : site.Plan.Chapters.FirstOrDefault(one => one.Slug == chapter);
        if (chapter is not null && counted is null)
        {
            return call.Unknown("chapter", chapter, site.Plan.Chapters.Select(one => one.Slug));
        }

        var number = site.Locale.Figures.Numbers.Write((counted?.Goals ?? site.Plan.Goals).Count());
        return $"[{number}](count:{chapter ?? "all"})";
    }

    private Goal? Goal(ProseCall call, string id)
    {
        if (!goals.TryGetValue(id, out var goal))
        {
            call.Unknown("goal", id, goals.Keys);
        }

        return goal;
    }

    private EarlierResult? Result(ProseCall call, string id)
    {
        if (!resultsById.TryGetValue(id, out var result))
        {
            call.Unknown("result", id, resultsById.Keys);
        }

        return result;
    }
}
