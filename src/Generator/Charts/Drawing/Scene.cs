namespace Generator.Charts.Drawing;

/// <summary>
/// What a chart shows, in the units of its axes and before it has a size in pixels: axes, marks and the labels that would like a
/// place. Later marks of a kind lie over earlier ones; areas lie under bars, bars under lines, lines under marks.
/// </summary>
internal sealed class Scene(Axis x, Axis y)
{
    /// <summary>Annotations are tried in the upper quarter of so many rows: they stand above what they tell of.</summary>
    private const int AnnotationRows = 16;

    private readonly List<Area> areas = [];
    private readonly List<BarShape> columns = [];
    private readonly List<Stroke> strokes = [];
    private readonly List<Mark> marks = [];
    private readonly List<Label> labels = [];
    private readonly List<Hit> hits = [];
    private readonly List<KeyEntry> key = [];
    private readonly List<RowTitle> rowTitles = [];

    public Axis X => x;

    public Axis Y => y;

    /// <summary>Whether the values run across, and rows lie below one another.</summary>
    public bool IsLying { get; init; }

    public IReadOnlyList<Area> Areas => areas;

    public IReadOnlyList<BarShape> Columns => columns;

    public IReadOnlyList<Stroke> Strokes => strokes;

    public IReadOnlyList<Mark> Marks => marks;

    public IReadOnlyList<Label> Labels => labels;

    public IReadOnlyList<Hit> Hits => hits;

    public IReadOnlyList<KeyEntry> Key => key;

    public IReadOnlyList<RowTitle> RowTitles => rowTitles;

    /// <summary>Every text, of labels also where they may find no place.</summary>
    public IEnumerable<string> Texts =>
    [
        .. labels.Select(label => label.Text),
        .. labels.Select(label => label.InKey?.Text).OfType<string>(),
        .. key.Select(entry => entry.Text),
        .. rowTitles.Select(title => title.Text),
        .. x.Ticks.Concat(y.Ticks).SelectMany(tick => tick.Short is null ? [tick.Label] : new[] { tick.Label, tick.Short }),
        .. hits.Select(hit => hit.First + hit.Second + hit.Whole),
    ];

    /// <summary>
    /// A remark on a point of the horizontal axis: a text at the top of the plot with a thin upright down to what stands there. Where no
    /// free place is found it is left out.
    /// </summary>
    public void Annotate(double at, string text, int rank)
    {
        var step = (y.Max - y.Min) / AnnotationRows;
        var places = Enumerable.Range(0, AnnotationRows / 4).SelectMany(row => new[] { Side.BelowLeft, Side.BelowRight }
            .Select(side => (new Spot(at, y.Max - (row * step)), side)));
        Add(new Label(text, [.. places], Tone.Ink, rank) { RuleAt = at });
    }

    public void Add(Area area) => areas.Add(area);

    public void Add(BarShape column) => columns.Add(column);

    public void Add(Stroke stroke) => strokes.Add(stroke);

    public void Add(Mark mark) => marks.Add(mark);

    public void Add(Label label) => labels.Add(label);

    public void Add(Hit hit) => hits.Add(hit);

    public void Add(KeyEntry entry) => key.Add(entry);

    public void Add(RowTitle title) => rowTitles.Add(title);

    /// <summary>A straight line between two places.</summary>
    public void Add(Spot from, Spot to, Tone tone, float width, Dash dash = Dash.None, bool isScaffold = false) =>
        Add(new Stroke([from, to], tone, width, dash, isScaffold));
}

/// <summary>A plain rectangle behind everything else: the period of the plan, a tolerance.</summary>
internal sealed record Area(double Left, double Right, double Bottom, double Top, Tone Tone);

/// <summary>
/// A bar up or down to a value, from zero unless it is the upper part of another. Hollow where its figure is not an authority's own.
/// </summary>
internal sealed record BarShape(double Position, double Value, double Breadth, Tone Tone, bool IsHollow, double From = 0);

/// <summary>A line of the name of a row, at the left edge of the plot and always drawn; <paramref name="Y"/> is its middle.</summary>
internal sealed record RowTitle(string Text, double Y);

/// <summary>A figure's details: two lines for the note at its place, and all of them in one.</summary>
internal sealed record Hit(Spot At, string First, string Second, string Whole);

/// <summary>A place on a chart in the units of its axes: years, shown values, or the rows of a ranking.</summary>
internal readonly record struct Spot(double X, double Y);
