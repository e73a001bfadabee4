using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Changes.Frozen;

/// <summary>
/// A published release stays as it was. What is put otherwise now is an error with its row, unless a correction that was not there when the
/// release was accepted names the indicator (or, for its day, the release).
/// </summary>
internal sealed class FrozenReleaseRule(ContentLock accepted, Plan plan, DiagnosticBag diagnostics)
{
    /// <summary>Where every row of a dataset differs, somebody put another file there: the first rows tell as much as all.</summary>
    private const int MostChanges = 20;

    private static readonly SourceLocation ReleasesFile = new("content/releases.yaml");

    private readonly ImmutableArray<Correction> declared =
        [.. plan.Corrections.Where(correction => !accepted.Corrections.Contains(correction.Id))];

    /// <summary>Indicators that have a figure of which a change was reported: what is computed from them changes with them.</summary>
    private readonly HashSet<IndicatorId> reported = [];

    /// <summary>Corrections are part of the history: one that was published stays.</summary>
    public void CheckCorrections()
    {
        var known = plan.Corrections.Select(correction => correction.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in accepted.Corrections.Where(id => !known.Contains(id)).Order(StringComparer.Ordinal))
        {
            diagnostics.Add(HistoryProblems.CorrectionGone(new("content/corrections.yaml"), gone));
        }
    }

    /// <summary>Reports what no correction declares; what came of each frozen release that is not as it was.</summary>
    public ImmutableArray<ReleaseChange> Check()
    {
        var changes = ImmutableArray.CreateBuilder<ReleaseChange>();
        foreach (var frozen in accepted.Releases)
        {
            if (plan.Releases.FirstOrDefault(release => release.Year == frozen.Year) is not { } release)
            {
                diagnostics.Add(HistoryProblems.ReleaseGone(ReleasesFile, $"{frozen.Year}"));
            }
            else if (Compare(frozen, FrozenRelease.Of(release, plan)) is { Count: > 0 } change)
            {
                changes.Add(change);
            }
        }

        return changes.ToImmutable();
    }

    private ReleaseChange Compare(FrozenRelease frozen, FrozenRelease now)
    {
        var rows = plan.Observations.Where(row => row.Release == frozen.Year).ToDictionary(FigureKey.Of);
        var dataset = new SourceLocation(rows.Values.FirstOrDefault()?.Location.File ?? $"content/data/{frozen.Year.Slug}.csv");
        var excuses = new SortedSet<string>(StringComparer.Ordinal);
        var problems = new List<Diagnostic>();
        var count = 0;
        if (frozen.Date != now.Date)
        {
            Judge($"release:{frozen.Year}", HistoryProblems.DateChanged(ReleasesFile, $"{frozen.Year}", frozen.Date, now.Date));
        }

        foreach (var (was, current) in Pairs(frozen, now))
        {
            if (Problem(was, current) is { } problem)
            {
                Judge($"indicator:{(current ?? was)!.Key.Indicator}", problem, new((current ?? was)!.Key.Indicator));
            }
        }

        diagnostics.AddRange(problems.Take(MostChanges));
        if (problems.Count > MostChanges)
        {
            diagnostics.Add(HistoryProblems.FurtherChanges(dataset, $"{frozen.Year}", problems.Count - MostChanges));
        }

        return new ReleaseChange(frozen.Year, count, [.. excuses]);

        Diagnostic? Problem(FrozenFigure? was, FrozenFigure? current) => (was, current) switch
        {
            ({ }, { }) => was.ChangesTo(current, plan) is { IsEmpty: false } columns
                ? HistoryProblems.FigureChanged(
                    rows[current.Key].Location,
                    $"{frozen.Year}",
                    current.Key.Name(plan.Region),
                    HistoryProblems.Changes(columns),
                    current.Key.Indicator,
                    current.IsComputed)
                : null,
            ({ IsComputed: true }, null) => HistoryProblems.ComputedGone(
                FormulaPlace(was.Key.Indicator) ?? dataset,
                $"{frozen.Year}",
                was.Key.Name(plan.Region),
                was.Shown(plan),
                was.Formula,
                was.Key.Indicator),
            ({ }, null) => HistoryProblems.FigureGone(
                dataset, $"{frozen.Year}", was.Key.Name(plan.Region), was.Shown(plan), was.Status, was.Source, was.Key.Indicator),
            _ => HistoryProblems.FigureAdded(
                rows[current!.Key].Location, $"{frozen.Year}", current.Key.Name(plan.Region), current.Shown(plan), current.Key.Indicator,
                current.IsComputed),
        };

        void Judge(string page, Diagnostic problem, IndicatorId? indicator = null)
        {
            count++;
            if (declared.FirstOrDefault(correction => correction.Pages.Any(corrected => IsPage(corrected.Link, page))) is { } correction)
            {
                excuses.Add(correction.Id);
            }
            else if (!Follows(indicator))
            {
                problems.Add(problem);
                reported.UnionWith(indicator is { } changed ? [changed] : []);
            }
        }
    }

    /// <summary>Whether a figure that goes into those of an indicator is reported already, which is the cause and is told first.</summary>
    private bool Follows(IndicatorId? indicator) => indicator is { } id && plan.Indicators.Find(id)?.Formula is { } formula
        && formula.Inputs.Any(input => reported.Contains(input.Indicator) || Follows(input.Indicator));

    private SourceLocation? FormulaPlace(string indicator) => plan.Indicators.Find(new IndicatorId(indicator))?.Formula?.Location;

    /// <summary>
    /// What was and what is, row by row in the order of the file, and last what is gone. A row that has only changed its basis is the same.
    /// </summary>
    private IEnumerable<(FrozenFigure? Was, FrozenFigure? Is)> Pairs(FrozenRelease frozen, FrozenRelease now)
    {
        var was = frozen.Figures.ToDictionary(figure => figure.Key);
        var onAnyBasis = frozen.Figures.ToLookup(figure => OnAnyBasis(figure.Key));
        var current = now.Figures.ToDictionary(figure => figure.Key);

        // What is computed comes after what it is computed from.
        foreach (var row in plan.Observations.Where(row => row.Release == frozen.Year).OrderBy(IsComputed))
        {
            var key = FigureKey.Of(row);
            if (IsComputed(row) && !frozen.HoldsComputed)
            {
                continue;
            }

            if (was.Remove(key, out var same))
            {
                yield return (same, current[key]);
                continue;
            }

            var other = onAnyBasis[OnAnyBasis(key)].FirstOrDefault(figure =>
                was.ContainsKey(figure.Key) && !current.ContainsKey(figure.Key));
            if (other is not null)
            {
                was.Remove(other.Key);
            }

            yield return (other, current[key]);
        }

        foreach (var gone in frozen.Figures.Where(figure => was.ContainsKey(figure.Key)))
        {
            yield return (gone, null);
        }
    }

    private bool IsComputed(Observation row) => plan.Indicators[row.Indicator].Formula is not null;

    private static FigureKey OnAnyBasis(FigureKey key) => key with { Basis = string.Empty };

    private static bool IsPage(string link, string page) =>
        link == page || (link.StartsWith(page, StringComparison.Ordinal) && link[page.Length] == '#');
}

/// <summary>How many things of a frozen release are other than they were, and the corrections that declare them.</summary>
internal sealed record ReleaseChange(Year Year, int Count, ImmutableArray<string> Corrections);
