namespace ScottPlot;

/// <summary>One bar: from its base to its value, at a position of the other axis.</summary>
public partial class Bar : IHasFill, IHasLine
{
    public double LabelInvertWhenValueBelow;

    public double Position { get; set; }

    public double Value { get; set; }

    public double ValueBase { get; set; }

    /// <summary>Width in the units of the axis along which the bars stand.</summary>
    public double Size { get; set; } = .8;

    public double Error { get; set; }

    /// <summary>Width of the ends of the error line, as <see cref="Size"/>.</summary>
    public double ErrorSize { get; set; } = .2;

    public bool IsVisible { get; set; } = true;

    public FillStyle FillStyle { get; set; } = new();

    public Color FillColor { get => FillStyle.Color; set => FillStyle.Color = value; }

    public Color FillHatchColor { get => FillStyle.HatchColor; set => FillStyle.HatchColor = value; }

    public IHatch? FillHatch { get => FillStyle.Hatch; set => FillStyle.Hatch = value; }

    public LineStyle LineStyle { get; set; } = new(1);

    public float LineWidth { get => LineStyle.Width; set => LineStyle.Width = value; }

    public LinePattern LinePattern { get => LineStyle.Pattern; set => LineStyle.Pattern = value; }

    public Color LineColor { get => LineStyle.Color; set => LineStyle.Color = value; }

    public bool ErrorPositive { get; set; } = true;

    public bool ErrorNegative { get; set; } = true;

    public string Label { get => ValueLabel; set => ValueLabel = value; }

    public bool LabelOnTop { get; set; }

    public string ValueLabel { get; set; } = string.Empty;

    public bool CenterLabel { get; set; }

    /// <summary>Distance of the label from the end of the bar, in pixels.</summary>
    public float LabelOffset { get; set; } = 5;

    public Orientation Orientation { get; set; } = Orientation.Vertical;

    public CoordinateRect Rect => Turned(Position - (Size / 2), Position + (Size / 2), Math.Min(ValueBase, Value), Math.Max(ValueBase, Value));

    public IEnumerable<CoordinateLine> ErrorLines
    {
        get
        {
            if (Error == 0)
            {
                yield break;
            }

            double low = ErrorNegative ? Value - Error : Value;
            double high = ErrorPositive ? Value + Error : Value;
            yield return TurnedLine(Position, low, Position, high);
            if (ErrorNegative)
            {
                yield return TurnedLine(Position - (ErrorSize / 2), low, Position + (ErrorSize / 2), low);
            }

            if (ErrorPositive)
            {
                yield return TurnedLine(Position - (ErrorSize / 2), high, Position + (ErrorSize / 2), high);
            }
        }
    }

    public AxisLimits AxisLimits
    {
        get
        {
            double low = Math.Min(Math.Min(ValueBase, Value), ErrorNegative ? Value - Error : Value);
            double high = Math.Max(Math.Max(ValueBase, Value), ErrorPositive ? Value + Error : Value);
            return new AxisLimits(Turned(Position - (Size / 2), Position + (Size / 2), low, high));
        }
    }

    private CoordinateRect Turned(double from, double to, double low, double high) =>
        Orientation == Orientation.Vertical ? new(from, to, low, high) : new(low, high, from, to);

    private CoordinateLine TurnedLine(double along1, double value1, double along2, double value2) =>
        Orientation == Orientation.Vertical ? new(along1, value1, along2, value2) : new(value1, along1, value2, along2);
}
