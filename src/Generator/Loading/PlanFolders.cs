using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>The plans in a folder of plans: each folder NAME in it holds one, with its content in NAME/content.</summary>
internal static class PlanFolders
{
    private const string Marker = "content/site.yaml";

    /// <summary>
    /// Their names in order. Folders that hold no plan are reported, since a plan that is left out by a slip of the pen would never be
    /// missed; files beside them are not.
    /// </summary>
    public static ImmutableArray<string> Find(string folder, DiagnosticBag diagnostics)
    {
        // What of the files themselves is wrong, the plan's own build tells.
        if (SourceTree.Open(folder, folder, new()) is not { } tree)
        {
            diagnostics.Add(LoadingProblems.FolderMissing("plans", folder));
            return [];
        }

        var plans = ImmutableArray.CreateBuilder<string>();
        var byFolder = tree.Paths
            .Where(path => path.Contains('/', StringComparison.Ordinal))
            .Select(path => path.Split('/', 2))
            .GroupBy(parts => parts[0], parts => parts[1], StringComparer.Ordinal);
        foreach (var plan in byFolder.OrderBy(plan => plan.Key, StringComparer.Ordinal))
        {
            if (!plan.Contains(Marker, StringComparer.Ordinal))
            {
                diagnostics.Add(PlansProblems.NoContent(folder, plan.Key));
            }
            else if (!IsAddress(plan.Key) || plans.Contains(plan.Key, StringComparer.OrdinalIgnoreCase))
            {
                diagnostics.Add(PlansProblems.UnusableName(folder, plan.Key));
            }
            else
            {
                plans.Add(plan.Key);
            }
        }

        if (plans.Count == 0)
        {
            diagnostics.Add(PlansProblems.NoPlans(folder));
        }

        return plans.ToImmutable();
    }

    /// <summary>
    /// A plan's name becomes a part of addresses and a folder on any machine, also where capital letters make no difference; “front” is
    /// the folder of the comparison.
    /// </summary>
    private static bool IsAddress(string name) => !name.Equals("front", StringComparison.OrdinalIgnoreCase)
        && char.IsAsciiLetterOrDigit(name[0])
        && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_');
}
