using System.Text;
using Generator.Charts.Pictures;
using Generator.Model;

namespace Generator.Charts;

/// <summary>
/// One finished chart in one language, drawn in two layouts from the same points. The inline drawings stand in a page, which gives their
/// classes colours and shows the one that fits; the files need nothing else: they have their own colours, title and source line.
/// </summary>
/// <param name="Key">
/// Its name: "goal-" and the goal's id (with the tier's), "indicator-" or "region-" and the indicator's id, "chapter-" or "section-" and
/// its address.
/// </param>
/// <param name="Title">What it says: the finding.</param>
/// <param name="Subtitle">What is measured, in which unit, and what must be known to read the axis.</param>
/// <param name="Caption">What it shows, in one line with the unit, where charts are listed.</param>
/// <param name="Inline">Both drawings for a page.</param>
/// <param name="Files">Both as files, of which the narrow one is for narrow screens that show the chart as an image.</param>
/// <param name="Told">What it says, in sentences, for readers who do not see it: UTF-8.</param>
/// <param name="SourceLine">Where its figures come from.</param>
/// <param name="Points">How many places of the drawing show details: by year and, within a year, from the top down.</param>
/// <param name="Picture">
/// The wide drawing as pixels, with title, source line and the report's name; null in languages written from right to left, whose letters
/// are joined, which only readers' programs can do.
/// </param>
internal sealed record Chart(
    string Key,
    string Title,
    string Subtitle,
    string Caption,
    TwoLayouts Inline,
    TwoLayouts Files,
    FileContent Told,
    string SourceLine,
    int Points,
    Picture? Picture)
{
    /// <summary>Both drawings, of which a page shows one.</summary>
    public string Svg => Narrow + Wide;

    public string Description => Told.ReadText();

    public string Narrow => Inline.Narrow.ReadText();

    public string Wide => Inline.Wide.ReadText();
}

/// <summary>A chart's drawings for narrow and for wide screens, as SVG in UTF-8.</summary>
internal sealed record TwoLayouts(FileContent Narrow, FileContent Wide)
{
    public long Size => Narrow.Length + Wide.Length;

    public bool IsHeld => Narrow is HeldContent && Wide is HeldContent;

    public static TwoLayouts Keep(string narrow, string wide, IContentStore store) =>
        new(store.Keep(Encoding.UTF8.GetBytes(narrow)), store.Keep(Encoding.UTF8.GetBytes(wide)));
}
