using System.Collections.Concurrent;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Model.Reuse;

namespace Generator.Publishing;

/// <summary>
/// Reads the finished site as a visitor's browser will and reports every address that leads nowhere, breaks when the site
/// is moved or opened from disk, or makes a page fetch something from elsewhere. Files are read on all cores, reported in their order.
/// </summary>
internal static class LinkCheck
{
    /// <summary>What is remembered of the files, in bytes; a site of some thousand pages stays below.</summary>
    public const long MostFacts = 16 << 20;

    /// <param name="site">The finished site.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="rootPath">The path at which the site will lie on its host, where that is known; it ends with a slash.</param>
    /// <param name="memory">What the files of the last build hold, by their bytes.</param>
    public static void Run(
        OutputTree site, DiagnosticBag diagnostics, string? rootPath = null, Remembered<FileFacts>? memory = null)
    {
        var facts = new LinkFacts(SiteIndex.PathsOf(site));
        Parallel.ForEach(site.Files.Where(AddressScan.Holds), file => facts.Add(file.Path.Value, FactsOf(file, rootPath, memory)));
        if (!facts.AllLead())
        {
            Tell(site, diagnostics, rootPath);
        }
    }

    /// <summary>What a file holds is decided by its bytes, its place, and the path of the site.</summary>
    private static FileFacts FactsOf(OutputFile file, string? rootPath, Remembered<FileFacts>? memory)
    {
        if (memory is null)
        {
            return FileFacts.Of(AddressScan.Scan(file)!, rootPath);
        }

        var key = new Fingerprint().Add(file.Path.Value).Add(file.Content.Sha256.ToString()).Add(rootPath).Value;
        if (memory.Find(key) is { } known)
        {
            return known;
        }

        var facts = FileFacts.Of(AddressScan.Scan(file)!, rootPath);
        memory.Keep(key, facts, facts.Size);
        return facts;
    }

    /// <summary>Reads the site again, now for the places of what is wrong and for what was meant.</summary>
    private static void Tell(OutputTree site, DiagnosticBag diagnostics, string? rootPath)
    {
        var anchors = new ConcurrentDictionary<string, IReadOnlySet<string>?>(StringComparer.Ordinal);
        Parallel.ForEach(site.Files, file => anchors[file.Path.Value] = AddressScan.Scan(file)?.Anchors);
        var check = new AddressCheck(new SiteIndex(site, anchors), rootPath);
        var problems = new List<Diagnostic>[site.Files.Length];
        Parallel.For(0, problems.Length, i => problems[i] = AddressScan.Scan(site.Files[i]) is { } scanned ? Check(scanned, check) : []);
        foreach (var found in problems)
        {
            diagnostics.AddRange(found);
        }
    }

    private static List<Diagnostic> Check(ScannedFile file, AddressCheck check) =>
    [
        .. file.Addresses.Select(address => (address.Offset, Problem: check.Check(file, address)))
            .Concat(
                file.Repeated.Select(
                    id => (id.Offset, Problem: (Diagnostic?)LinkProblems.RepeatedId(AddressCheck.At(file, id.Offset), id.Id))))
            .Where(found => found.Problem is not null)
            .OrderBy(found => found.Offset)
            .Select(found => found.Problem!),
    ];
}
