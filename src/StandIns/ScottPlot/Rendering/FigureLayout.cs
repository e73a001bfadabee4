namespace ScottPlot.Rendering;

/// <summary>The data area and the panels around it, the nearest first on each side.</summary>
internal sealed class FigureLayout(IPanel[] panels)
{
    private readonly float[] _sizes = new float[panels.Length];

    internal PixelRect DataRect { get; private set; }

    /// <summary>Room that the panels took when they were last measured.</summary>
    internal PixelPadding Padding { get; private set; }

    /// <summary>Makes the ticks for a data area and measures the panels with them.</summary>
    internal void Measure(PixelRect dataRect)
    {
        DataRect = dataRect;
        PixelPadding padding = default;
        for (int i = 0; i < panels.Length; i++)
        {
            IPanel panel = panels[i];
            if (panel is IAxis axis)
            {
                axis.RegenerateTicks(new PixelLength(axis.Edge.IsHorizontal() ? dataRect.Width : dataRect.Height), Paint.Shared);
            }

            _sizes[i] = panel.IsVisible ? panel.Measure(Paint.Shared) : 0;
            switch (panel.Edge)
            {
                case Edge.Left:
                    padding.Left += _sizes[i];
                    break;
                case Edge.Right:
                    padding.Right += _sizes[i];
                    break;
                case Edge.Bottom:
                    padding.Bottom += _sizes[i];
                    break;
                default:
                    padding.Top += _sizes[i];
                    break;
            }
        }

        Padding = padding;
    }

    internal void Render(RenderPack rp)
    {
        Span<float> offsets = stackalloc float[4];
        for (int i = 0; i < panels.Length; i++)
        {
            if (panels[i].IsVisible)
            {
                ref float offset = ref offsets[(int)panels[i].Edge];
                panels[i].Render(rp, _sizes[i], offset);
                offset += _sizes[i];
            }
        }
    }
}
