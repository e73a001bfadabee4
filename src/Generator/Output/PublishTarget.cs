using System.Collections.Immutable;

namespace Generator.Output;

/// <summary>
/// Where a site goes. <paramref name="Protected"/> are the folders the build reads: neither they nor a folder around them
/// or inside them may be replaced. <paramref name="Force"/> lets a folder be replaced that holds something else than a site.
/// </summary>
internal sealed record PublishTarget(string Folder, ImmutableArray<string> Protected, bool Force);
