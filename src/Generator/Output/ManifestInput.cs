namespace Generator.Output;

/// <summary>One file that the site was built from: path as in its <see cref="Loading.SourceFile"/>, SHA-256 in lower-case hexadecimal.</summary>
internal sealed record ManifestInput(string Path, string Sha256);
