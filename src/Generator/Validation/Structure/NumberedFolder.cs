using System.Globalization;
using System.Text.RegularExpressions;

namespace Generator.Validation.Structure;

/// <summary>A folder of the plan's structure: path below the content folder, number for the order, and the word that becomes its address.</summary>
internal sealed partial record NumberedFolder(string Path, string Name, int Number, string Slug)
{
    /// <summary>Reads "3-energy"; null when the name has another form.</summary>
    public static NumberedFolder? Parse(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return Form().Match(name) is { Success: true } match
            ? new NumberedFolder(path, name, int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture), match.Groups["slug"].Value)
            : null;
    }

    [GeneratedRegex("^(?<number>[0-9]{1,3})-(?<slug>[a-z0-9]+(-[a-z0-9]+)*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Form();
}
