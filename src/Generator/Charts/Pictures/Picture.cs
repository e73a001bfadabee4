namespace Generator.Charts.Pictures;

/// <summary>
/// A chart as a picture of pixels, drawn only when somebody asks for it. The fingerprint is the lower-case SHA-256 of everything that
/// decides the pixels: two pictures of one fingerprint are the same picture. <paramref name="Draw"/> may be called from any thread.
/// </summary>
internal sealed record Picture(string Fingerprint, Func<Bitmap> Draw)
{
    public bool Equals(Picture? other) => other?.Fingerprint == Fingerprint;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Fingerprint);
}
