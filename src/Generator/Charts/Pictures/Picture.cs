using Generator.Model;

namespace Generator.Charts.Pictures;

/// <summary>
/// A chart as a picture of pixels, drawn only when somebody asks for it. The fingerprint is the lower-case SHA-256 of everything that
/// decides the pixels: two pictures of one fingerprint are the same picture. <paramref name="Draw"/> may be called from any thread.
/// </summary>
internal sealed record Picture(string Fingerprint, Func<Bitmap> Draw)
{
    /// <summary>How many colours its file has at most; fewer make it smaller.</summary>
    public int Colours { get; init; } = 256;

    public bool Equals(Picture? other) => other?.Fingerprint == Fingerprint;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Fingerprint);
}

/// <summary>A picture and the place in the site at which its file will lie.</summary>
internal sealed record PictureFile(OutputPath Path, Picture Picture);
