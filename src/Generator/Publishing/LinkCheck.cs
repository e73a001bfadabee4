using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Publishing;

/// <summary>
/// Reads the finished site as a visitor's browser will and reports every address that leads nowhere, breaks when the site
/// is moved or opened from disk, or makes a page fetch something from elsewhere. Files are read on all cores, reported in their order.
/// </summary>
internal static class LinkCheck
{
    /// <param name="site">The finished site.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <param name="rootPath">The path at which the site will lie on its host, where that is known; it ends with a slash.</param>
    public static void Run(OutputTree site, DiagnosticBag diagnostics, string? rootPath = null)
    {
        var files = site.Files;
        var scans = new ScannedFile?[files.Length];
        Parallel.For(0, files.Length, i => scans[i] = AddressScan.Scan(files[i]));
        var scanned = scans.OfType<ScannedFile>().ToList();

        var check = new AddressCheck(new SiteIndex(site, scanned), rootPath);
        var problems = new List<Diagnostic>[scanned.Count];
        Parallel.For(0, scanned.Count, i => problems[i] = Check(scanned[i], check));
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
