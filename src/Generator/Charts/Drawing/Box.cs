namespace Generator.Charts.Drawing;

/// <summary>An upright rectangle in pixels of the drawing; the top is the smaller number.</summary>
internal readonly record struct Box(float Left, float Top, float Right, float Bottom)
{
    public float Width => Right - Left;

    public float Height => Bottom - Top;

    public Box Grown(float by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public bool Holds(Box other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    public bool Has((float X, float Y) at) => at.X >= Left && at.X <= Right && at.Y >= Top && at.Y <= Bottom;

    public bool Meets(Box other) => other.Left < Right && other.Right > Left && other.Top < Bottom && other.Bottom > Top;

    /// <summary>Whether a straight line enters this box: what is left of it after cutting at the four sides is not empty.</summary>
    public bool Meets((float X, float Y) from, (float X, float Y) to)
    {
        var (enter, leave) = (0f, 1f);
        return Cut(from.X - to.X, from.X - Left, ref enter, ref leave)
            && Cut(to.X - from.X, Right - from.X, ref enter, ref leave)
            && Cut(from.Y - to.Y, from.Y - Top, ref enter, ref leave)
            && Cut(to.Y - from.Y, Bottom - from.Y, ref enter, ref leave);
    }

    private static bool Cut(float slope, float distance, ref float enter, ref float leave)
    {
        if (slope == 0)
        {
            return distance >= 0;
        }

        var at = distance / slope;
        if (slope < 0)
        {
            enter = MathF.Max(enter, at);
        }
        else
        {
            leave = MathF.Min(leave, at);
        }

        return enter <= leave;
    }
}
