using ScottPlot.Rendering;

namespace ScottPlot;

/// <content>Drawing.</content>
public partial class Bar
{
    private bool HasRoomFor => IsVisible && double.IsFinite(Value) && double.IsFinite(ValueBase) && double.IsFinite(Position);

    public void Render(RenderPack rp, IAxes axes, LabelStyle labelStyle)
    {
        RenderBody(rp, axes);
        RenderText(rp, axes, labelStyle);
    }

    public void RenderBody(RenderPack rp, IAxes axes)
    {
        if (!HasRoomFor)
        {
            return;
        }

        rp.Canvas.Rectangle(axes.GetPixelRect(Rect), FillStyle, LineStyle);
        if (Error != 0)
        {
            SvgPath path = rp.Canvas.StartPath();
            foreach (CoordinateLine line in ErrorLines)
            {
                path.Line(new(axes.GetPixel(line.Start), axes.GetPixel(line.End)));
            }

            rp.Canvas.StrokePath(LineStyle);
        }
    }

    public void RenderText(RenderPack rp, IAxes axes, LabelStyle labelStyle)
    {
        if (!HasRoomFor || ValueLabel.Length == 0)
        {
            return;
        }

        PixelRect body = axes.GetPixelRect(Rect);
        if (CenterLabel)
        {
            labelStyle.Render(rp, body.Center, ValueLabel, Alignment.MiddleCenter);
            return;
        }

        bool beyond = Value >= LabelInvertWhenValueBelow;
        double outer = Error == 0 ? Value : beyond == ErrorPositive ? Value + Error : Value - Error;
        Pixel end = axes.GetPixel(Orientation == Orientation.Vertical ? new(Position, outer) : new(outer, Position));
        if (Orientation == Orientation.Vertical)
        {
            labelStyle.Render(
                rp, end.WithOffset(0, beyond ? -LabelOffset : LabelOffset), ValueLabel, beyond ? Alignment.LowerCenter : Alignment.UpperCenter);
        }
        else
        {
            labelStyle.Render(
                rp, end.WithOffset(beyond ? LabelOffset : -LabelOffset, 0), ValueLabel, beyond ? Alignment.MiddleLeft : Alignment.MiddleRight);
        }
    }
}
