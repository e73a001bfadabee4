using System.Globalization;
using Generator.Model;
using Generator.Assessment;

namespace Generator.Pages;

/// <summary>The anchors of the lists that counts of promises lead to: a list holds exactly what was counted.</summary>
internal static class StatusAnchor
{
    /// <summary>On the page of a status: its promises in a chapter.</summary>
    public static string Of(Chapter chapter) => string.Create(CultureInfo.InvariantCulture, $"chapter-{chapter.Number}");

    /// <summary>On the page of a status: its promises in a section.</summary>
    public static string Of(Chapter chapter, Section section) => $"section-{chapter.Slug}-{section.Slug}";

    /// <summary>On the page of an edition: its promises with a status.</summary>
    public static string Of(Status status) => $"status-{EnumName.Kebab(status)}";
}
