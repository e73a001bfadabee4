namespace Generator.Pages.Machine.Icons;

/// <summary>A rectangle of the icon on a grid of 64 by 64, its corners rounded by a radius, in a colour of the palette.</summary>
internal readonly record struct IconShape(int X, int Y, int Width, int Height, int Radius, int Colour);
