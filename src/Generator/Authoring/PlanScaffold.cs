using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Authoring;

/// <summary>A small plan to begin with: it builds without a warning, holds no figure, and says of itself that it is an example.</summary>
internal static class PlanScaffold
{
    private const string Prefix = "Authoring.Plan/";

    private static readonly ImmutableArray<SiteLanguage> Languages = [new("zh"), new("en")];

    /// <summary>The files of the content folder, schemas included.</summary>
    public static IEnumerable<DeskFile> Files => typeof(PlanScaffold).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(name => new DeskFile(name[Prefix.Length..].Replace('\\', '/'), Read(name)))
        .Concat(ContentSchema.All(Languages).Select(file => file with { Path = $"{ContentDesk.SchemaFolder}/{file.Path}" }));

    private static byte[] Read(string name)
    {
        using var stream = typeof(PlanScaffold).Assembly.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
