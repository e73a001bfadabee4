using ScottPlot.Rendering;

namespace ScottPlot;

/// <summary>A text with its font, colours, box and place relative to its anchor.</summary>
public partial class LabelStyle
{
    public bool Italic;
    public float PointSize;
    public bool PointFilled;
    public Color PointColor = Colors.Magenta;
    public float OffsetX;
    public float OffsetY;
    public float BorderRadiusX;
    public float BorderRadiusY;

    public static LabelStyle Default => new();

    public bool IsVisible { get; set; } = true;

    public string Text { get; set; } = string.Empty;

    public Alignment Alignment { get; set; } = Alignment.UpperLeft;

    /// <summary>Clockwise rotation about the anchor, in degrees.</summary>
    public float Rotation { get; set; }

    public Color ForeColor { get; set; } = Colors.Black;

    public Color BackgroundColor { get; set; } = Colors.Transparent;

    public Color BorderColor { get; set; } = Colors.Transparent;

    public float BorderWidth { get; set; } = 1;

    /// <summary>The box of the text when it was last drawn, without padding, before rotation.</summary>
    public PixelRect LastRenderPixelRect { get; private set; }

    public Color ShadowColor { get; set; } = Colors.Transparent;

    public PixelOffset ShadowOffset { get; set; } = new(3, 3);

    public bool AntiAliasBackground { get; set; } = true;

    public bool AntiAliasText { get; set; } = true;

    public bool SubpixelText { get; set; }

    public string FontName { get; set; } = DefaultFont.Name;

    public float FontSize { get; set; } = 12;

    public bool Bold { get; set; }

    public bool Underline { get; set; }

    public double UnderlineWidth { get; set; } = 1;

    public double UnderlineOffset { get; set; } = 2;

    /// <summary>Distance between baselines in pixels, or the font's own.</summary>
    public float? LineSpacing { get; set; }

    public float Padding { get => PixelPadding.Left; set => PixelPadding = new(value); }

    public PixelPadding PixelPadding { get; set; }

    public float BorderRadius
    {
        get => BorderRadiusX;
        set
        {
            BorderRadiusX = value;
            BorderRadiusY = value;
        }
    }

    internal LabelStyle Clone() => (LabelStyle)MemberwiseClone();
}
