using Generator.Model;

namespace Generator.Data.Icons;

/// <summary>
/// The icon's files, which are assets like the style sheets: a drawing, and pictures in the sizes that systems ask for. Whoever gives the
/// site another icon replaces the four files in templates/assets/icons.
/// </summary>
internal static class IconFiles
{
    public static readonly OutputPath Drawing = new("assets/icons/icon.svg");

    /// <summary>The size that phones put on their home screen; they cut its corners themselves.</summary>
    public static readonly OutputPath Touch = new("assets/icons/icon-180.png");

    public static readonly OutputPath Medium = new("assets/icons/icon-192.png");

    /// <summary>The picture that a shared link shows.</summary>
    public static readonly OutputPath Large = new("assets/icons/icon-512.png");
}
