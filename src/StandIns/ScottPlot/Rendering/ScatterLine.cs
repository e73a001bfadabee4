namespace ScottPlot.Rendering;

/// <summary>The line through the points of a scatter plot.</summary>
internal static class ScatterLine
{
    internal static void Append(SvgPath path, List<Pixel> pixels, ConnectStyle style, double tension)
    {
        bool drawing = false;
        for (int i = 0; i < pixels.Count; i++)
        {
            Pixel next = pixels[i];
            if (!next.IsFinite)
            {
                drawing = false;
            }
            else if (drawing)
            {
                Connect(path, pixels, i, style, tension);
            }
            else if (i + 1 < pixels.Count && pixels[i + 1].IsFinite)
            {
                path.MoveTo(next);
                drawing = true;
            }
        }
    }

    private static void Connect(SvgPath path, List<Pixel> pixels, int index, ConnectStyle style, double tension)
    {
        Pixel from = pixels[index - 1];
        Pixel to = pixels[index];
        if (tension > 0)
        {
            // Control points lie along the direction from the neighbour before to the neighbour after.
            float reach = (float)tension / 3;
            Pixel control1 = from + ((to - Neighbour(pixels, index - 2, from)) * reach);
            Pixel control2 = to - ((Neighbour(pixels, index + 1, to) - from) * reach);
            path.CurveTo(control1, control2, to);
            return;
        }

        switch (style)
        {
            case ConnectStyle.StepHorizontal:
                path.LineTo(to.X, from.Y);
                break;
            case ConnectStyle.StepVertical:
                path.LineTo(from.X, to.Y);
                break;
        }

        path.LineTo(to);
    }

    private static Pixel Neighbour(List<Pixel> pixels, int index, Pixel otherwise) =>
        index >= 0 && index < pixels.Count && pixels[index].IsFinite ? pixels[index] : otherwise;
}
