using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Generator.Loading;
using Generator.Model;

namespace Generator.Publishing;

/// <summary>
/// What a published site consists of and what it was made from: every file but the manifest itself, every input, and the
/// tool's version, each list sorted by path. It lies at the site's root and is the sign by which the tool knows its own folder.
/// </summary>
internal sealed record SiteManifest(
    [property: JsonPropertyName("version"), JsonPropertyOrder(-2)] string ToolVersion,
    ImmutableArray<ManifestFile> Files,
    ImmutableArray<ManifestInput> Inputs,
    [property: JsonPropertyOrder(-1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Title = null)
{
    /// <summary>Changes when a reader of old manifests would misread new ones.</summary>
    public const string FormatName = "generator-site-manifest/1";

    /// <summary>The manifest's own path; no page or static file may have it.</summary>
    public const string FileName = "manifest.json";

    [JsonRequired, JsonPropertyOrder(-4)]
    public string Format { get; init; } = FormatName;

    [JsonPropertyOrder(-3)]
    public string Tool { get; init; } = "generator";

    /// <summary>Lists the site and its inputs; the hashes are computed on all cores.</summary>
    public static SiteManifest Build(OutputTree site, IReadOnlyList<SourceFile> inputs, string toolVersion, string? title = null) =>
        Of(site, InputsOf(inputs), toolVersion, title);

    /// <summary>Lists the site and inputs whose content may be gone by now.</summary>
    public static SiteManifest Of(OutputTree site, ImmutableArray<ManifestInput> inputs, string toolVersion, string? title = null)
    {
        var files = new ManifestFile[site.Files.Length];
        Parallel.For(0, files.Length, i => files[i] = Describe(site.Files[i]));
        return new SiteManifest(toolVersion, ImmutableCollectionsMarshal.AsImmutableArray(files), inputs, title);
    }

    public static ImmutableArray<ManifestInput> InputsOf(IReadOnlyList<SourceFile> inputs)
    {
        var sources = new ManifestInput[inputs.Count];
        Parallel.For(0, sources.Length, i => sources[i] = new ManifestInput(inputs[i].Path, ContentHash.Of(inputs[i].Content.Span)));
        return [.. sources.OrderBy(input => input.Path, StringComparer.Ordinal)];
    }

    /// <summary>The manifest as it is written: the same bytes for the same site, on any day.</summary>
    public byte[] ToBytes() => ManifestJson.Write(this);

    /// <summary>The manifest in a folder, or null when there is none or it is not one of this tool's.</summary>
    /// <exception cref="UnreadableEntryException">There is one that cannot be read.</exception>
    public static SiteManifest? Find(string folder)
    {
        var path = Path.Combine(folder, FileName);
        return File.Exists(path) ? ManifestJson.Read(DiskEntry.Read(path, () => File.ReadAllBytes(path))) : null;
    }

    /// <summary>The manifest in a file of any name, or null when it is none or cannot be read.</summary>
    public static SiteManifest? Read(string file)
    {
        try
        {
            return ManifestJson.Read(File.ReadAllBytes(file));
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ManifestFile Describe(OutputFile file) =>
        new(file.Path.Value, file.Content.Length, file.Content.Sha256, file.Exactness);
}

/// <summary>
/// One published file as the manifest lists it: path below the site's root, size in bytes, hash, and whether a build on another
/// machine gives the same bytes.
/// </summary>
internal sealed record ManifestFile(
    string Path, long Size, ContentHash Sha256, [property: JsonPropertyName("exact")] Exactness Exactness = Exactness.Everywhere);

/// <summary>
/// One file that the site was built from: path as in its <see cref="Loading.SourceFile"/>, and hash.
/// </summary>
internal sealed record ManifestInput(string Path, ContentHash Sha256);
