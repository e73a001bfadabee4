using ScottPlot.Rendering;

namespace ScottPlot.AxisPanels;

/// <content>Measuring and drawing, in terms of "along" and "across" the axis.</content>
public abstract partial class AxisBase
{
    /// <summary>Space between a tick mark and its label, in pixels.</summary>
    private float TickLabelGap => Edge.IsHorizontal() ? 1 : 3;

    public static void DrawFrame(RenderPack rp, PixelRect panelRect, Edge edge, LineStyle lineStyle) =>
        lineStyle.Render(rp, edge switch
        {
            Edge.Left => panelRect.RightLine,
            Edge.Right => panelRect.LeftLine,
            Edge.Bottom => panelRect.TopLine,
            _ => panelRect.BottomLine,
        });

    public static void DrawTicks(
        RenderPack rp, LabelStyle label, PixelRect panelRect, IEnumerable<Tick> ticks, IAxis axis, TickMarkStyle majorStyle, TickMarkStyle minorStyle)
    {
        var marks = new TickMarks(rp, axis, panelRect);
        marks.Draw(ticks, majorStyle, isMajor: true);
        marks.Draw(ticks, minorStyle, isMajor: false);
        float gap = axis is AxisBase known ? known.TickLabelGap : 1;
        marks.DrawLabels(ticks, label, MathF.Max(0, majorStyle.Length) + gap);
    }

    private protected float MeasureAcross()
    {
        if (!IsVisible)
        {
            return 0;
        }

        Tick[] ticks = TickGenerator.Ticks;
        float size = ticks.Length == 0 ? 0 : MathF.Max(0, MajorTickStyle.Length) + WidestTickLabel(ticks);
        if (LabelStyle.IsVisible && LabelStyle.Text.Length > 0)
        {
            size += Across(PaddingBetweenTickAndAxisLabels) + LabelStyle.Measure(LabelStyle.Text).Height + Across(PaddingOutsideAxisLabels);
        }
        else if (ticks.Length > 0)
        {
            size += Across(EmptyLabelPadding) / 2;
        }

        return Math.Clamp(MathF.Max(size, ticks.Length == 0 ? SizeWhenNoData : 0), MinimumSize, MathF.Max(MinimumSize, MaximumSize));
    }

    private protected void RenderAcross(RenderPack rp, IAxis axis, PixelRect panel)
    {
        if (!IsVisible)
        {
            return;
        }

        DrawTicks(rp, TickLabelStyle, panel, TickGenerator.Ticks, axis, MajorTickStyle, MinorTickStyle);
        DrawFrame(rp, panel, Edge, FrameLineStyle);
        PixelOffset outward = Edge.Outward();
        float inset = (LabelStyle.Measure(LabelStyle.Text).Height / 2) + (Across(PaddingOutsideAxisLabels) / 2);
        Pixel outer = new(
            outward.X == 0 ? panel.HorizontalCenter : outward.X < 0 ? panel.Left : panel.Right,
            outward.Y == 0 ? panel.VerticalCenter : outward.Y < 0 ? panel.Top : panel.Bottom);
        LabelStyle.Render(rp, outer.WithOffset(-outward.X * inset, -outward.Y * inset));
    }

    private float Across(PixelPadding padding) => Edge.IsHorizontal() ? padding.Vertical : padding.Horizontal;

    private float WidestTickLabel(Tick[] ticks)
    {
        float widest = 0;
        foreach (Tick tick in ticks)
        {
            if (tick.IsMajor && tick.Label.Length > 0)
            {
                PixelSize size = TickLabelStyle.MeasureRotated(tick.Label);
                widest = MathF.Max(widest, Edge.IsHorizontal() ? size.Height : size.Width);
            }
        }

        return TickLabelStyle.IsVisible && widest > 0 ? widest + TickLabelGap : 0;
    }
}
