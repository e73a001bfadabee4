using System.Text;

namespace ScottPlot.Rendering;

/// <summary>Path data under construction, and the box that it fills.</summary>
internal sealed class SvgPath
{
    private readonly StringBuilder _data = new(512);
    private long _lastX;
    private long _lastY;
    private float _left;
    private float _right;
    private float _top;
    private float _bottom;

    internal bool IsEmpty => _data.Length == 0;

    internal PixelRect Bounds => new(_left, _right, _bottom, _top);

    internal StringBuilder Data => _data;

    internal SvgPath Clear()
    {
        _data.Clear();
        _left = _top = float.PositiveInfinity;
        _right = _bottom = float.NegativeInfinity;
        return this;
    }

    internal SvgPath MoveTo(float x, float y)
    {
        _data.Append('M');
        AppendPoint(x, y);
        return this;
    }

    internal SvgPath MoveTo(Pixel px) => MoveTo(px.X, px.Y);

    internal SvgPath LineTo(Pixel px) => LineTo(px.X, px.Y);

    internal SvgPath LineTo(float x, float y)
    {
        if (SvgNumber.Hundredths(y) == _lastY)
        {
            _data.Append('H').Number(x);
            Reach(x, y);
        }
        else if (SvgNumber.Hundredths(x) == _lastX)
        {
            _data.Append('V').Number(y);
            Reach(x, y);
        }
        else
        {
            _data.Append('L');
            AppendPoint(x, y);
        }

        return this;
    }

    internal SvgPath CurveTo(Pixel control1, Pixel control2, Pixel end)
    {
        _data.Append('C');
        AppendPoint(control1.X, control1.Y);
        _data.Append(' ');
        AppendPoint(control2.X, control2.Y);
        _data.Append(' ');
        AppendPoint(end.X, end.Y);
        return this;
    }

    /// <summary>A whole circle, from and to its leftmost point.</summary>
    internal SvgPath Circle(Pixel center, float radius)
    {
        MoveTo(center.X - radius, center.Y);
        Arc(radius, 2 * radius);
        Arc(radius, -2 * radius);
        _data.Append('z');
        Reach(center.X + radius, center.Y + radius);
        Reach(center.X - radius, center.Y - radius);
        return this;
    }

    internal SvgPath Close()
    {
        _data.Append('z');
        return this;
    }

    internal SvgPath Line(PixelLine line) => MoveTo(line.X1, line.Y1).LineTo(line.X2, line.Y2);

    internal SvgPath Rectangle(PixelRect rect) =>
        MoveTo(rect.Left, rect.Top).LineTo(rect.Right, rect.Top).LineTo(rect.Right, rect.Bottom).LineTo(rect.Left, rect.Bottom).Close();

    private void Arc(float radius, float advance) =>
        _data.Append('a').Number(radius).Append(' ').Number(radius).Append(" 0 0 1 ").Number(advance).Append(" 0");

    private void AppendPoint(float x, float y)
    {
        _data.Number(x);
        if (SvgNumber.Hundredths(y) >= 0)
        {
            _data.Append(' ');
        }

        _data.Number(y);
        Reach(x, y);
    }

    private void Reach(float x, float y)
    {
        _lastX = SvgNumber.Hundredths(x);
        _lastY = SvgNumber.Hundredths(y);
        _left = MathF.Min(_left, x);
        _right = MathF.Max(_right, x);
        _top = MathF.Min(_top, y);
        _bottom = MathF.Max(_bottom, y);
    }
}
