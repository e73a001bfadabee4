namespace Generator.Validation.Fields;

/// <summary>Reads an absolute http or https address.</summary>
internal static class WebAddress
{
    public static Uri? Parse(string text) => Uri.TryCreate(text, UriKind.Absolute, out var address) && IsWeb(address) ? address : null;

    public static bool IsWeb(Uri address) =>
        address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address.Host.Length > 0;
}
