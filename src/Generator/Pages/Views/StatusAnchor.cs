using System.Globalization;
using Generator.Assessment;
using Generator.Model;

namespace Generator.Pages.Views;

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

/// <summary>The addresses of the lists of promises by status: where every count of them leads.</summary>
internal static class StatusRoutes
{
    /// <summary>The promises with a status in the newest edition.</summary>
    public static OutputPath Status(this Routes routes, Status status) => routes.Page($"statuses/{EnumName.Kebab(status)}");

    public static string Status(this Routes routes, Status status, Chapter chapter) =>
        $"{routes.Status(status)}#{StatusAnchor.Of(chapter)}";

    public static string Status(this Routes routes, Status status, Chapter chapter, Section section) =>
        $"{routes.Status(status)}#{StatusAnchor.Of(chapter, section)}";

    /// <summary>The promises with a status as an earlier edition judged them, on that edition's page.</summary>
    public static string Status(this Routes routes, Status status, Year release) => $"{routes.Release(release)}#{StatusAnchor.Of(status)}";
}
