using Generator.Model;

namespace Generator.Charts.Kinds;

/// <summary>The names of what is drawn for chapters and sections, the same for charts and share cards.</summary>
internal static class ChartKey
{
    public static string Of(Chapter chapter) => $"chapter-{chapter.Slug}";

    public static string Of(Chapter chapter, Section section) => $"section-{chapter.Slug}-{section.Slug}";
}
