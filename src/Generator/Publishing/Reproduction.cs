using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Publishing;

/// <summary>Whether a site that was published can be built again from the same sources with the same bytes.</summary>
/// <param name="file">The manifest of the published site, as the user named it.</param>
/// <param name="wanted">What it says.</param>
internal sealed class Reproduction(string file, SiteManifest wanted)
{
    /// <summary>Reads the manifest of a published site; null after a diagnostic when it is none.</summary>
    public static Reproduction? Open(string file, DiagnosticBag diagnostics)
    {
        if (SiteManifest.Read(file) is { } wanted)
        {
            return new(file, wanted);
        }

        diagnostics.Add(PublishingProblems.NotAManifest(file));
        return null;
    }

    /// <summary>Reports what of tool and inputs is not as it was; a site built from other things says nothing about this one.</summary>
    public void CompareSources(IReadOnlyList<SourceFile> inputs, string toolVersion, DiagnosticBag diagnostics)
    {
        if (wanted.ToolVersion != toolVersion)
        {
            diagnostics.Add(PublishingProblems.OtherTool(file, wanted.ToolVersion, toolVersion));
        }

        var there = inputs.ToDictionary(input => input.Path, input => input.Content, StringComparer.Ordinal);
        foreach (var input in wanted.Inputs)
        {
            if (!there.Remove(input.Path, out var content))
            {
                diagnostics.Add(PublishingProblems.InputMissing(input.Path));
            }
            else if (ContentHash.Of(content.Span) != input.Sha256)
            {
                diagnostics.Add(PublishingProblems.OtherInput(input.Path));
            }
        }

        diagnostics.AddRange(there.Keys.Order(StringComparer.Ordinal).Select(PublishingProblems.InputAdded));
    }

    /// <summary>Reports every file that came out otherwise; the number of those that are the same.</summary>
    public int Compare(SiteManifest made, DiagnosticBag diagnostics)
    {
        var there = made.Files.ToDictionary(one => one.Path, StringComparer.Ordinal);
        var same = 0;
        foreach (var listed in wanted.Files)
        {
            if (!there.Remove(listed.Path, out var one))
            {
                diagnostics.Add(PublishingProblems.NotMade(listed.Path));
            }
            else if (one.Sha256 == listed.Sha256)
            {
                same++;
            }
            else
            {
                diagnostics.Add(listed.Exactness == Exactness.Everywhere
                    ? PublishingProblems.CameOutDifferent(listed.Path)
                    : PublishingProblems.DifferentHere(listed.Path));
            }
        }

        diagnostics.AddRange(there.Keys.Order(StringComparer.Ordinal).Select(PublishingProblems.MadeBesides));
        return same;
    }
}
