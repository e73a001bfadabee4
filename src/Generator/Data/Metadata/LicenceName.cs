namespace Generator.Data.Metadata;

/// <summary>
/// The short name of a Creative Commons licence by its address (…/licenses/by/4.0/ is "CC-BY-4.0"); others go by address.
/// </summary>
internal static class LicenceName
{
    public static string? Of(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && address.Host == "creativecommons.org"
        && address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) is ["licenses", var kind, var version, ..]
            ? $"CC-{kind.ToUpperInvariant()}-{version}"
            : null;
}
