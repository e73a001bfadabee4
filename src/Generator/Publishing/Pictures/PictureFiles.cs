using System.Collections.Immutable;
using Generator.Charts.Pictures;
using Generator.Model;

namespace Generator.Publishing.Pictures;

/// <summary>Makes the files of pictures on all cores; what an earlier build has drawn and kept is not drawn again.</summary>
internal static class PictureFiles
{
    public static ImmutableArray<OutputFile> Make(
        ImmutableArray<PictureFile> pictures, PictureCache cache, IContentStore store, CancellationToken cancellation)
    {
        var files = new OutputFile[pictures.Length];
        var parallel = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, files.Length, parallel, i => files[i] = Make(pictures[i], cache, store));
        cache.Trim();
        return [.. files];
    }

    /// <summary>Makes one file, for somebody who looks at it alone.</summary>
    public static OutputFile Make(PictureFile file, PictureCache cache, IContentStore store)
    {
        var bytes = cache.GetOrMake(KeyOf(file.Picture), () => Write(file.Picture));
        return new(file.Path, store.Keep(bytes), Exactness.ProcessorFamily);
    }

    private static byte[] Write(Picture picture)
    {
        using var bitmap = picture.Draw();
        return PalettePng.Write(bitmap, picture.Colours);
    }

    private static string KeyOf(Picture picture) =>
        ContentHash.Of($"{picture.Fingerprint}\n{ToolBuild.Name}").ToString();
}
