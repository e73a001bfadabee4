using System.Text;

namespace ScottPlot.Rendering;

/// <summary>
/// Writes one SVG drawing. Neighbouring elements of the same kind and style share a group that carries their attributes,
/// and only what would leave the data area is clipped.
/// </summary>
internal sealed partial class SvgCanvas
{
    private readonly StringBuilder _svg;
    private readonly StringBuilder _run = new(1024);
    private readonly StringBuilder _style = new(128);
    private readonly HashSet<string> _defined = new(StringComparer.Ordinal);
    private readonly SvgPath _path = new();
    private string _runStyle = string.Empty;
    private int _runCount;
    private int _firstTagEnd;
    private PixelRect? _clipArea;
    private bool _clipping;

    internal SvgCanvas(int width, int height, string fontName)
    {
        FontName = fontName;
        _svg = new StringBuilder(8192);
        _svg.Append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
            .Attribute("width", width)
            .Attribute("height", height)
            .Append(" viewBox=\"0 0 ").Number(width).Append(' ').Number(height)
            .Append("\" font-family=\"").Escaped(fontName).Append("\">");
    }

    /// <summary>The font that the whole drawing states once; texts in another font name it themselves.</summary>
    internal string FontName { get; }

    /// <summary>The area outside which nothing shows while it is set.</summary>
    internal PixelRect? ClipArea
    {
        get => _clipArea;
        set
        {
            EndRun();
            SetClipping(false);
            _clipArea = value;
        }
    }

    internal string Finish()
    {
        ClipArea = null;
        return _svg.Append("</svg>").ToString();
    }

    /// <summary>Starts an element; what follows its style is appended to the result, up to and with its end.</summary>
    private StringBuilder Begin(string tag, string style, PixelRect bounds)
    {
        bool clip = _clipArea is { } area && !area.Holds(bounds);
        if (_runCount > 0 && (clip != _clipping || !string.Equals(style, _runStyle, StringComparison.Ordinal)))
        {
            EndRun();
        }

        if (clip != _clipping)
        {
            SetClipping(clip);
        }

        _run.Append('<').Append(tag);
        if (_runCount++ == 0)
        {
            _runStyle = style;
            _firstTagEnd = _run.Length;
        }

        return _run;
    }

    private void EndRun()
    {
        if (_runCount == 1)
        {
            _svg.Append(_run, 0, _firstTagEnd).Append(_runStyle).Append(_run, _firstTagEnd, _run.Length - _firstTagEnd);
        }
        else if (_runCount > 1)
        {
            _svg.Append("<g").Append(_runStyle).Append('>').Append(_run).Append("</g>");
        }

        _run.Clear();
        _runCount = 0;
    }

    private void SetClipping(bool on)
    {
        if (on == _clipping)
        {
            return;
        }

        _clipping = on;
        if (on)
        {
            string id = DefineClip(_clipArea!.Value);
            _svg.Append("<g clip-path=\"url(#").Append(id).Append(")\">");
        }
        else
        {
            _svg.Append("</g>");
        }
    }
}
