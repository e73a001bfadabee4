namespace Generator.Charts.Drawing;

/// <summary>
/// What a chart shows, in the units of its axes and before it has a size in pixels: axes, marks and the labels that would like a
/// place. Later marks of a kind lie over earlier ones; areas lie under bars, bars under lines, lines under marks.
/// </summary>
internal sealed class Scene(Axis x, Axis y, string heading)
{
    private readonly List<Area> areas = [];
    private readonly List<Column> columns = [];
    private readonly List<Stroke> strokes = [];
    private readonly List<Mark> marks = [];
    private readonly List<Label> labels = [];
    private readonly List<Hit> hits = [];
    private readonly List<KeyEntry> key = [];

    public Axis X => x;

    public Axis Y => y;

    /// <summary>The unit of the values, written above the value axis.</summary>
    public string Heading => heading;

    public IReadOnlyList<Area> Areas => areas;

    public IReadOnlyList<Column> Columns => columns;

    public IReadOnlyList<Stroke> Strokes => strokes;

    public IReadOnlyList<Mark> Marks => marks;

    public IReadOnlyList<Label> Labels => labels;

    public IReadOnlyList<Hit> Hits => hits;

    public IReadOnlyList<KeyEntry> Key => key;

    /// <summary>Every text, of labels also where they may find no place.</summary>
    public IEnumerable<string> Texts =>
    [
        heading,
        .. labels.Select(label => label.Text),
        .. key.Select(entry => entry.Text),
        .. x.Ticks.Concat(y.Ticks).SelectMany(tick => tick.Short is null ? [tick.Label] : new[] { tick.Label, tick.Short }),
        .. hits.Select(hit => hit.Text),
    ];

    public void Add(Area area) => areas.Add(area);

    public void Add(Column column) => columns.Add(column);

    public void Add(Stroke stroke) => strokes.Add(stroke);

    public void Add(Mark mark) => marks.Add(mark);

    public void Add(Label label) => labels.Add(label);

    public void Add(Hit hit) => hits.Add(hit);

    public void Add(KeyEntry entry) => key.Add(entry);

    /// <summary>A straight line between two places.</summary>
    public void Add(Spot from, Spot to, Tone tone, float width, Dash dash = Dash.None, bool isScaffold = false) =>
        Add(new Stroke([from, to], tone, width, dash, isScaffold));
}
