namespace ScottPlot.Rendering;

/// <content>Styles as attributes.</content>
internal sealed partial class SvgCanvas
{
    private string StrokeStyle(LineStyle line)
    {
        _style.Clear().Append(" fill=\"none\"");
        AppendStroke(line);
        return _style.ToString();
    }

    private string FillAttributes(FillStyle fill)
    {
        if (fill.Hatch is not null)
        {
            return $" fill=\"url(#{DefineHatch(fill)})\"";
        }

        return _style.Clear().Paint("fill", fill.Color).ToString();
    }

    /// <summary>Attributes of an area with a line around it; nothing where neither can be seen.</summary>
    private string? AreaStyle(FillStyle fill, LineStyle line)
    {
        if (!line.CanBeRendered)
        {
            return fill.CanBeRendered ? FillAttributes(fill) : null;
        }

        string filled = fill.CanBeRendered ? FillAttributes(fill) : " fill=\"none\"";
        _style.Clear().Append(filled);
        AppendStroke(line);
        return _style.ToString();
    }

    private void AppendStroke(LineStyle line)
    {
        _style.Paint("stroke", line.Color);
        float width = line.Hairline ? 1 : line.Width;
        if (width != 1)
        {
            _style.Attribute("stroke-width", width);
        }

        if (line.Rounded)
        {
            _style.Append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
        }
        else if (line.StrokeMiter != 4)
        {
            _style.Attribute("stroke-miterlimit", line.StrokeMiter);
        }

        AppendDashes(line.Pattern);
    }

    private void AppendDashes(LinePattern pattern)
    {
        float[] intervals = pattern.Intervals;
        if (intervals.Length == 0)
        {
            return;
        }

        _style.Append(" stroke-dasharray=\"");
        for (int i = 0; i < intervals.Length; i++)
        {
            if (i > 0)
            {
                _style.Append(' ');
            }

            _style.Number(intervals[i]);
        }

        _style.Append('"');
        if (pattern.Phase != 0)
        {
            _style.Attribute("stroke-dashoffset", pattern.Phase);
        }
    }
}
