using Generator.Charts.Pictures;

namespace Generator.Charts;

/// <summary>
/// One finished chart in one language. <paramref name="Svg"/> stands inline in a page, which gives its classes their colours;
/// <paramref name="StandaloneSvg"/> is a file that needs nothing else: it has its own colours, title and source line.
/// </summary>
/// <param name="Key">
/// Its name: "goal-" and the goal's id (with the tier's), "indicator-" or "region-" and the indicator's id, "chapter-" or "section-" and
/// its address.
/// </param>
/// <param name="Svg">The drawing for a page.</param>
/// <param name="StandaloneSvg">The drawing as a file.</param>
/// <param name="Caption">What it shows, in a few words with the unit.</param>
/// <param name="Description">What it says, in sentences, for readers who do not see it.</param>
/// <param name="SourceLine">Where its figures come from.</param>
/// <param name="Points">How many places of the drawing show details: by year and, within a year, from the top down.</param>
/// <param name="Picture">The drawing as pixels, with title, source line and the report's name.</param>
internal sealed record Chart(
    string Key, string Svg, string StandaloneSvg, string Caption, string Description, string SourceLine, int Points, Picture Picture);
