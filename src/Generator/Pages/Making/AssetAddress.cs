using Generator.Loading;
using Generator.Model;

namespace Generator.Pages.Making;

/// <summary>Where the files lie that pages are shown with.</summary>
internal static class AssetAddress
{
    private const int DigitsOfHash = 8;
    private static readonly string[] Hashed = [".css", ".js"];

    public static string Of(SourceFile asset) => $"assets/{Named(asset)}";

    private static string Named(SourceFile asset) => Hashed.FirstOrDefault(ending => asset.Path.EndsWith(ending, StringComparison.Ordinal))
        is { } known
        ? $"{asset.Path[..^known.Length]}.{ContentHash.Of(asset.Content.Span).ToString()[..DigitsOfHash]}{known}"
        : asset.Path;
}
