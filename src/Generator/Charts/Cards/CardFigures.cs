using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Charts.Drawing;
using Generator.Charts.Kinds;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Cards;

/// <summary>The small drawings, from the points of the charts.</summary>
internal sealed class CardFigures(PlanWords plan, ImmutableArray<ChartSubject> subjects)
{
    /// <summary>A target's course; without one the figures that there are, and the target. Null where there are none.</summary>
    public CardFigure? Of(TargetAssessment judged)
    {
        var course = subjects.OfType<ChartSubject.OfTarget>().FirstOrDefault(subject => subject.Course.Judged == judged)?.Course;
        var spots = course is null ? [.. judged.Ends.Select(Spot)] : Spots(course);
        if (spots.IsEmpty)
        {
            return null;
        }

        var target = judged.Target;
        return new CardFigure.Course(
            Runs(spots),
            course is null ? [] : [.. judged.Path.Select(Spot)],
            (course is not null || !IsCounted(target)) && TargetLevel.Of(judged) is { } level ? new(target.Year.Value, At(level)) : null,
            plan.Cards.Promise(target),
            Math.Min(target.BaseYear.Value, (int)spots[0].X),
            Math.Max(target.Year.Value, (int)spots[^1].X),
            judged.Latest is null || judged.Status == Status.StatedMet ? Tone.Quiet : StatusTone.Of(judged.Status));
    }

    /// <summary>What an indicator did, on its leading basis; null without two figures.</summary>
    public CardFigure? Of(Indicator indicator)
    {
        if (plan.Assessment.Newest.Find(indicator.Id, plan.Plan.Region) is not { Leading: { } basis } series)
        {
            return null;
        }

        ImmutableArray<Spot> spots = [.. series.On(basis).Select(Spot)];
        return new CardFigure.Course(Runs(spots), [], null, null, (int)spots[0].X, (int)spots[^1].X, Tone.Line);
    }

    /// <summary>The regions along one axis.</summary>
    public static CardFigure Of(RegionStanding standing, RegionCode? inFront, CardWords words)
    {
        var rows = standing.Ranks.Select(rank => rank.Figure.Current).OrderBy(row => row.Number).ToArray();
        var own = rows.FirstOrDefault(row => row.Region == inFront);
        return new CardFigure.Row(
            [.. rows.Select(row => At(row.Number!.Value))],
            own is null ? null : At(own.Number!.Value),
            words.Place(rows[0]),
            words.Place(rows[^1]));
    }

    /// <summary>Whether a target is held against what years make together, so that the figure of one year is no measure of it.</summary>
    private bool IsCounted(Target target)
    {
        var indicator = plan.Plan.Indicators[target.Indicator];
        return indicator.Observations == ObservationKind.YearlyChange || target.Sums(indicator);
    }

    /// <summary>Measured as the path is, so that both can share an axis.</summary>
    private static ImmutableArray<Spot> Spots(TargetCourse course) => course switch
    {
        { Indicator.Observations: ObservationKind.YearlyChange } => [.. course.Judged.Actuals.Select(Spot)],

        // The sum that one figure for all the years says stands behind those of the years that are known.
        { Result: CourseResult.Summed } =>
        [
            .. course.Judged.Actuals.Take(1).Select(Spot),
            .. course.Results.Select(total => new Spot(total.Figure.Year.Value, At(total.Result))),
        ],
        _ => [.. course.Compared.Select(Spot)],
    };

    /// <summary>Figures of years that follow one another are joined.</summary>
    private static ImmutableArray<ImmutableArray<Spot>> Runs(ImmutableArray<Spot> spots)
    {
        var runs = ImmutableArray.CreateBuilder<ImmutableArray<Spot>>();
        var start = 0;
        for (var i = 1; i <= spots.Length; i++)
        {
            if (i == spots.Length || spots[i].X - spots[i - 1].X > 1)
            {
                runs.Add(spots[start..i]);
                start = i;
            }
        }

        return runs.ToImmutable();
    }

    private static Spot Spot(SeriesPoint point) => new(point.Year.Value, At(point.Current.Number ?? 0));

    private static Spot Spot(PathPoint point) => new(point.Year.Value, At(point.Value));

    private static double At(decimal value) => (double)value;
}
