using Generator.Model;

namespace Generator.Output;

/// <summary>
/// One published file as the manifest lists it: path below the site's root, size in bytes, SHA-256 in lower-case hexadecimal, and
/// whether a build on another machine gives the same bytes.
/// </summary>
internal sealed record ManifestFile(string Path, long Size, string Sha256, Exactness Exactness = Exactness.Everywhere);
