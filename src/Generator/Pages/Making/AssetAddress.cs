using System.Security.Cryptography;
using Generator.Loading;

namespace Generator.Pages.Making;

/// <summary>Where the files lie that pages are shown with.</summary>
internal static class AssetAddress
{
    private const int DigitsOfHash = 8;
    private static readonly string[] Hashed = [".css", ".js"];

    public static string Of(SourceFile asset) => $"assets/{Named(asset)}";

    private static string Named(SourceFile asset) => Hashed.FirstOrDefault(ending => asset.Path.EndsWith(ending, StringComparison.Ordinal))
        is { } known
        ? $"{asset.Path[..^known.Length]}.{Convert.ToHexStringLower(SHA256.HashData(asset.Content.Span))[..DigitsOfHash]}{known}"
        : asset.Path;
}
