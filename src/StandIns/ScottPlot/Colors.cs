namespace ScottPlot;

/// <summary>Named colours: those of CSS Color Module Level 4, and the default palette by number.</summary>
public readonly partial struct Colors
{
    public static Color AliceBlue { get; } = FromRgb(0xf0f8ff);

    public static Color AntiqueWhite { get; } = FromRgb(0xfaebd7);

    public static Color Aqua { get; } = FromRgb(0x00ffff);

    public static Color Aquamarine { get; } = FromRgb(0x7fffd4);

    public static Color Azure { get; } = FromRgb(0xf0ffff);

    public static Color Beige { get; } = FromRgb(0xf5f5dc);

    public static Color Bisque { get; } = FromRgb(0xffe4c4);

    public static Color Black { get; } = FromRgb(0x000000);

    public static Color BlanchedAlmond { get; } = FromRgb(0xffebcd);

    public static Color Blue { get; } = FromRgb(0x0000ff);

    public static Color BlueViolet { get; } = FromRgb(0x8a2be2);

    public static Color Brown { get; } = FromRgb(0xa52a2a);

    public static Color BurlyWood { get; } = FromRgb(0xdeb887);

    public static Color CadetBlue { get; } = FromRgb(0x5f9ea0);

    public static Color Chartreuse { get; } = FromRgb(0x7fff00);

    public static Color Chocolate { get; } = FromRgb(0xd2691e);

    public static Color Coral { get; } = FromRgb(0xff7f50);

    public static Color CornflowerBlue { get; } = FromRgb(0x6495ed);

    public static Color Cornsilk { get; } = FromRgb(0xfff8dc);

    public static Color Crimson { get; } = FromRgb(0xdc143c);

    public static Color Cyan { get; } = FromRgb(0x00ffff);

    public static Color DarkBlue { get; } = FromRgb(0x00008b);

    public static Color DarkCyan { get; } = FromRgb(0x008b8b);

    public static Color DarkGoldenRod { get; } = FromRgb(0xb8860b);

    public static Color DarkGray { get; } = FromRgb(0xa9a9a9);

    public static Color DarkGrey { get; } = FromRgb(0xa9a9a9);

    public static Color DarkGreen { get; } = FromRgb(0x006400);

    public static Color DarkKhaki { get; } = FromRgb(0xbdb76b);

    public static Color DarkMagenta { get; } = FromRgb(0x8b008b);

    public static Color DarkOliveGreen { get; } = FromRgb(0x556b2f);

    public static Color DarkOrange { get; } = FromRgb(0xff8c00);

    public static Color DarkOrchid { get; } = FromRgb(0x9932cc);

    public static Color DarkRed { get; } = FromRgb(0x8b0000);

    public static Color DarkSalmon { get; } = FromRgb(0xe9967a);

    public static Color DarkSeaGreen { get; } = FromRgb(0x8fbc8f);

    public static Color DarkSlateBlue { get; } = FromRgb(0x483d8b);

    public static Color DarkSlateGray { get; } = FromRgb(0x2f4f4f);

    public static Color DarkSlateGrey { get; } = FromRgb(0x2f4f4f);

    public static Color DarkTurquoise { get; } = FromRgb(0x00ced1);

    public static Color DarkViolet { get; } = FromRgb(0x9400d3);

    public static Color DeepPink { get; } = FromRgb(0xff1493);

    public static Color DeepSkyBlue { get; } = FromRgb(0x00bfff);

    public static Color DimGray { get; } = FromRgb(0x696969);

    public static Color DimGrey { get; } = FromRgb(0x696969);

    public static Color DodgerBlue { get; } = FromRgb(0x1e90ff);

    public static Color FireBrick { get; } = FromRgb(0xb22222);

    public static Color FloralWhite { get; } = FromRgb(0xfffaf0);

    public static Color ForestGreen { get; } = FromRgb(0x228b22);

    public static Color Fuchsia { get; } = FromRgb(0xff00ff);

    public static Color Gainsboro { get; } = FromRgb(0xdcdcdc);

    public static Color GhostWhite { get; } = FromRgb(0xf8f8ff);

    public static Color Gold { get; } = FromRgb(0xffd700);

    public static Color GoldenRod { get; } = FromRgb(0xdaa520);

    public static Color Gray { get; } = FromRgb(0x808080);

    public static Color Grey { get; } = FromRgb(0x808080);

    public static Color Green { get; } = FromRgb(0x008000);

    public static Color GreenYellow { get; } = FromRgb(0xadff2f);

    public static Color HoneyDew { get; } = FromRgb(0xf0fff0);

    public static Color HotPink { get; } = FromRgb(0xff69b4);

    public static Color IndianRed { get; } = FromRgb(0xcd5c5c);

    public static Color Indigo { get; } = FromRgb(0x4b0082);

    public static Color Ivory { get; } = FromRgb(0xfffff0);

    public static Color Khaki { get; } = FromRgb(0xf0e68c);

    public static Color Lavender { get; } = FromRgb(0xe6e6fa);

    public static Color LavenderBlush { get; } = FromRgb(0xfff0f5);

    public static Color LawnGreen { get; } = FromRgb(0x7cfc00);

    public static Color LemonChiffon { get; } = FromRgb(0xfffacd);

    public static Color LightBlue { get; } = FromRgb(0xadd8e6);

    public static Color LightCoral { get; } = FromRgb(0xf08080);

    public static Color LightCyan { get; } = FromRgb(0xe0ffff);

    public static Color LightGoldenRodYellow { get; } = FromRgb(0xfafad2);

    public static Color LightGray { get; } = FromRgb(0xd3d3d3);

    public static Color LightGrey { get; } = FromRgb(0xd3d3d3);

    public static Color LightGreen { get; } = FromRgb(0x90ee90);

    public static Color LightPink { get; } = FromRgb(0xffb6c1);

    public static Color LightSalmon { get; } = FromRgb(0xffa07a);

    public static Color LightSeaGreen { get; } = FromRgb(0x20b2aa);

    public static Color LightSkyBlue { get; } = FromRgb(0x87cefa);

    public static Color LightSlateGray { get; } = FromRgb(0x778899);

    public static Color LightSlateGrey { get; } = FromRgb(0x778899);

    public static Color LightSteelBlue { get; } = FromRgb(0xb0c4de);

    public static Color LightYellow { get; } = FromRgb(0xffffe0);

    public static Color Lime { get; } = FromRgb(0x00ff00);

    public static Color LimeGreen { get; } = FromRgb(0x32cd32);

    public static Color Linen { get; } = FromRgb(0xfaf0e6);

    public static Color Magenta { get; } = FromRgb(0xff00ff);

    public static Color Maroon { get; } = FromRgb(0x800000);

    public static Color MediumAquaMarine { get; } = FromRgb(0x66cdaa);

    public static Color MediumBlue { get; } = FromRgb(0x0000cd);

    public static Color MediumOrchid { get; } = FromRgb(0xba55d3);

    public static Color MediumPurple { get; } = FromRgb(0x9370db);

    public static Color MediumSeaGreen { get; } = FromRgb(0x3cb371);

    public static Color MediumSlateBlue { get; } = FromRgb(0x7b68ee);

    public static Color MediumSpringGreen { get; } = FromRgb(0x00fa9a);

    public static Color MediumTurquoise { get; } = FromRgb(0x48d1cc);

    public static Color MediumVioletRed { get; } = FromRgb(0xc71585);

    public static Color MidnightBlue { get; } = FromRgb(0x191970);

    public static Color MintCream { get; } = FromRgb(0xf5fffa);

    public static Color MistyRose { get; } = FromRgb(0xffe4e1);

    public static Color Moccasin { get; } = FromRgb(0xffe4b5);

    public static Color NavajoWhite { get; } = FromRgb(0xffdead);

    public static Color Navy { get; } = FromRgb(0x000080);

    public static Color OldLace { get; } = FromRgb(0xfdf5e6);

    public static Color Olive { get; } = FromRgb(0x808000);

    public static Color OliveDrab { get; } = FromRgb(0x6b8e23);

    public static Color Orange { get; } = FromRgb(0xffa500);

    public static Color OrangeRed { get; } = FromRgb(0xff4500);

    public static Color Orchid { get; } = FromRgb(0xda70d6);

    public static Color PaleGoldenRod { get; } = FromRgb(0xeee8aa);

    public static Color PaleGreen { get; } = FromRgb(0x98fb98);

    public static Color PaleTurquoise { get; } = FromRgb(0xafeeee);

    public static Color PaleVioletRed { get; } = FromRgb(0xdb7093);

    public static Color PapayaWhip { get; } = FromRgb(0xffefd5);

    public static Color PeachPuff { get; } = FromRgb(0xffdab9);

    public static Color Peru { get; } = FromRgb(0xcd853f);

    public static Color Pink { get; } = FromRgb(0xffc0cb);

    public static Color Plum { get; } = FromRgb(0xdda0dd);

    public static Color PowderBlue { get; } = FromRgb(0xb0e0e6);

    public static Color Purple { get; } = FromRgb(0x800080);

    public static Color RebeccaPurple { get; } = FromRgb(0x663399);

    public static Color Red { get; } = FromRgb(0xff0000);

    public static Color RosyBrown { get; } = FromRgb(0xbc8f8f);

    public static Color RoyalBlue { get; } = FromRgb(0x4169e1);

    public static Color SaddleBrown { get; } = FromRgb(0x8b4513);

    public static Color Salmon { get; } = FromRgb(0xfa8072);

    public static Color SandyBrown { get; } = FromRgb(0xf4a460);

    public static Color SeaGreen { get; } = FromRgb(0x2e8b57);

    public static Color SeaShell { get; } = FromRgb(0xfff5ee);

    public static Color Sienna { get; } = FromRgb(0xa0522d);

    public static Color Silver { get; } = FromRgb(0xc0c0c0);

    public static Color SkyBlue { get; } = FromRgb(0x87ceeb);

    public static Color SlateBlue { get; } = FromRgb(0x6a5acd);

    public static Color SlateGray { get; } = FromRgb(0x708090);

    public static Color SlateGrey { get; } = FromRgb(0x708090);

    public static Color Snow { get; } = FromRgb(0xfffafa);

    public static Color SpringGreen { get; } = FromRgb(0x00ff7f);

    public static Color SteelBlue { get; } = FromRgb(0x4682b4);

    public static Color Tan { get; } = FromRgb(0xd2b48c);

    public static Color Teal { get; } = FromRgb(0x008080);

    public static Color Thistle { get; } = FromRgb(0xd8bfd8);

    public static Color Tomato { get; } = FromRgb(0xff6347);

    public static Color Transparent { get; } = FromRgb(0xffffff).WithAlpha(0);

    public static Color Turquoise { get; } = FromRgb(0x40e0d0);

    public static Color Violet { get; } = FromRgb(0xee82ee);

    public static Color Wheat { get; } = FromRgb(0xf5deb3);

    public static Color White { get; } = FromRgb(0xffffff);

    public static Color WhiteSmoke { get; } = FromRgb(0xf5f5f5);

    public static Color Yellow { get; } = FromRgb(0xffff00);

    public static Color YellowGreen { get; } = FromRgb(0x9acd32);

    private static Color FromRgb(uint rgb) => Color.FromARGB(0xff000000 | rgb);
}
