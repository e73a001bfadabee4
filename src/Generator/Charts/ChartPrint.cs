using System.Diagnostics;
using Generator.Assessment;
using Generator.Charts.Cards;
using Generator.Charts.Drawing;
using Generator.Charts.Fonts;
using Generator.Charts.Kinds;
using Generator.Model.Reuse;
using Generator.Wording;

namespace Generator.Charts;

/// <summary>
/// Which charts and cards are the same as in the last build: drawings are laid out and written from their scenes, the texts around them,
/// the fonts and the colours, and from nothing else.
/// </summary>
internal static class ChartPrint
{
    public static Fingerprint Begin(string key, Locale locale, ChartFonts fonts)
    {
        var print = new Fingerprint()
            .Add(key)
            .Add(locale.Language.Tag)
            .Add(locale.IsRightToLeft)
            .Add(fonts.Regular.Hash)
            .Add(fonts.Bold.Hash)
            .AddList(fonts.Colours.ByName.Count);
        foreach (var (name, colours) in fonts.Colours.ByName.OrderBy(colour => colour.Key, StringComparer.Ordinal))
        {
            print.Add(name).Add(colours.Light).Add(colours.Dark);
        }

        return print;
    }

    public static Fingerprint Add(this Fingerprint print, CardContent card) => print
        .Add(card.Key)
        .AddAll(card.Status is { } status ? [status] : (Status[])[], (to, one) => to.Add((long)one))
        .Add(card.Word)
        .Add(card.Number)
        .Add(card.IsPromise)
        .Add(card.Caption)
        .Add(card.Finding)
        .Add(card.Figure);

    private static Fingerprint Add(this Fingerprint print, CardFigure? figure) => figure switch
    {
        null => print.Add(0L),
        CardFigure.Course course => print
            .Add(1L)
            .AddAll(course.Runs, (to, run) => to.AddAll(run, (spots, spot) => spots.Add(spot)))
            .AddAll(course.Path, (to, spot) => to.Add(spot))
            .AddAll(course.Target is { } target ? [target] : (Spot[])[], (to, spot) => to.Add(spot))
            .Add(course.TargetLabel)
            .Add(course.First)
            .Add(course.Last)
            .Add((long)course.Tone),
        CardFigure.Tally tally => print.Add(2L).AddAll(tally.Statuses, (to, status) => to.Add((long)status)),
        CardFigure.Row row => print
            .Add(3L)
            .AddAll(row.Values, (to, value) => to.Add(value))
            .Add(row.InFront)
            .Add(row.Lowest)
            .Add(row.Highest),
        _ => throw new UnreachableException(),
    };

    public static Fingerprint Add(this Fingerprint print, Sketch sketch) => print.Add(sketch.PlotHeight).Add(sketch.Scene);

    private static Fingerprint Add(this Fingerprint print, Scene scene) => print
        .Add(scene.X)
        .Add(scene.Y)
        .Add(scene.IsLying)
        .AddAll(scene.Areas, (to, area) => to.Add(area.Left).Add(area.Right).Add(area.Bottom).Add(area.Top).Add((long)area.Tone))
        .AddAll(scene.Columns, (to, bar) => to
            .Add(bar.Position).Add(bar.Value).Add(bar.Breadth).Add((long)bar.Tone).Add(bar.IsHollow).Add(bar.From))
        .AddAll(scene.Strokes, (to, stroke) => to
            .AddAll(stroke.Points, (points, spot) => points.Add(spot))
            .Add((long)stroke.Tone).Add(stroke.Width).Add((long)stroke.Dash).Add(stroke.IsScaffold))
        .AddAll(scene.Marks, (to, mark) => to
            .Add(mark.At).Add((long)mark.Shape).Add((long)mark.Fill).Add((long)mark.Outline).Add(mark.Size))
        .AddAll(scene.Labels, (to, label) => to.Add(label))
        .AddAll(scene.Hits, (to, hit) => to.Add(hit.At).Add(hit.First).Add(hit.Second).Add(hit.Whole))
        .AddAll(scene.Key, (to, entry) => to.Add(entry))
        .AddAll(scene.RowTitles, (to, title) => to.Add(title.Text).Add(title.Y));

    private static Fingerprint Add(this Fingerprint print, Label label) => print
        .Add(label.Text)
        .AddAll(label.Places, (to, place) => to.Add(place.At).Add((long)place.Side))
        .Add((long)label.Tone)
        .Add(label.Rank)
        .Add(label.IsBold)
        .Add(label.IsNeeded)
        .Add(label.IsTied)
        .Add(label.IsInRow)
        .Add(label.RuleAt)
        .Add(label.IsName)
        .AddAll(label.InKey is { } own ? [own] : (KeyEntry[])[], (to, entry) => to.Add(entry));

    private static Fingerprint Add(this Fingerprint print, KeyEntry entry) =>
        print.Add((long)entry.Shape).Add(entry.IsHollow).Add(entry.Text).Add((long)entry.Tone);

    private static Fingerprint Add(this Fingerprint print, Axis axis) => print
        .Add(axis.Min)
        .Add(axis.Max)
        .Add(axis.Later)
        .AddAll(axis.Ticks, (to, tick) => to.Add(tick.Position).Add(tick.Label).Add(tick.Short));

    private static Fingerprint Add(this Fingerprint print, Spot spot) => print.Add(spot.X).Add(spot.Y);

    private static Fingerprint AddAll<T>(this Fingerprint print, IReadOnlyList<T> items, Action<Fingerprint, T> add)
    {
        print.AddList(items.Count);
        foreach (var item in items)
        {
            add(print, item);
        }

        return print;
    }
}
