using System.Collections.Immutable;
using System.Text;

namespace Generator.Changes.Frozen;

/// <summary>
/// The form of content/releases.lock: a line a thing, its word and its parts with tabs between. One line a figure and a text, so that
/// what changed in it is seen where versions of files are compared.
/// </summary>
internal static class LockLines
{
    public const string FormatWord = "generator-lock";
    public const string Version = "2";

    /// <summary>The form before, which left out what is computed.</summary>
    public const string VersionWithoutComputed = "1";

    public const string Correction = "correction";
    public const string Release = "release";
    public const string Figure = "figure";
    public const string Languages = "languages";
    public const string File = "file";
    public const string Text = "text";

    public static readonly ImmutableArray<string> Opening =
    [
        "# Written by “generator accept”, never by hand. Keep this file with the content: it says which figures were published and which",
        "# translations were approved, so that none of them changes unnoticed. 由“generator accept”写成，请勿手工修改，请与内容一起保存。",
    ];

    public static string Of(FrozenFigure figure) => Line(
        Figure,
        figure.Key.Indicator,
        figure.Key.Region,
        figure.Key.Year,
        figure.Key.Months,
        figure.Key.Basis,
        figure.Value,
        figure.Unit,
        figure.Status,
        figure.Source,
        figure.Parents,
        figure.Sum,
        figure.Key.Members,
        figure.Formula,
        figure.FiscalMonths);

    public static string Of(FrozenRelease release) => Line(Release, release.Year.ToString(), release.Date, release.Hash);

    /// <summary>Editors cut what stands empty at the end of a line, so that it is not written in the first place.</summary>
    public static string Line(params ReadOnlySpan<string> parts) => string.Join('\t', parts!).TrimEnd('\t');

    /// <summary>The file as it is written: the same bytes for the same content.</summary>
    public static byte[] Write(ContentLock content)
    {
        var text = new StringBuilder();
        foreach (var line in Opening.Concat(Lines(content)))
        {
            text.Append(line).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static IEnumerable<string> Lines(ContentLock content)
    {
        yield return Line(FormatWord, Version);
        foreach (var correction in content.Corrections.Order(StringComparer.Ordinal))
        {
            yield return Line(Correction, correction);
        }

        foreach (var release in content.Releases.OrderBy(release => release.Year))
        {
            yield return Of(release);
            foreach (var figure in release.Figures)
            {
                yield return Of(figure);
            }
        }

        yield return Line([Languages, .. content.Texts.Languages]);
        var files = content.Texts.Approved.GroupBy(text => text.Key.File, StringComparer.Ordinal);
        foreach (var file in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            yield return Line(File, file.Key);
            foreach (var (key, hashes) in file.OrderBy(text => text.Key.Place, StringComparer.Ordinal))
            {
                yield return Line([Text, key.Place, .. hashes]);
            }
        }
    }
}
