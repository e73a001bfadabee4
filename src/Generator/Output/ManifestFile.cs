namespace Generator.Output;

/// <summary>One published file as the manifest lists it: path below the site's root, size in bytes, SHA-256 in lower-case hexadecimal.</summary>
internal sealed record ManifestFile(string Path, long Size, string Sha256);
