namespace Generator.Charts.Pictures;

/// <summary>A drawn picture: rows from the top, each pixel as red, green, blue and straight alpha.</summary>
internal sealed record Bitmap(int Width, int Height, byte[] Rgba);
