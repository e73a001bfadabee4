using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;

namespace Generator.Changes.Frozen;

/// <summary>
/// Reads content/releases.lock. A line that is none of its own, or figures that do not give the hash of their release, mean that somebody
/// or something else wrote in it: then nothing in it counts until it is put back.
/// </summary>
internal sealed class LockReader(SourceLines file, DiagnosticBag diagnostics)
{
    private const int FigureParts = 15;

    private static readonly FrozenSet<string> Statuses =
        Enum.GetValues<ObservationStatus>().Select(EnumName.Kebab).ToFrozenSet(StringComparer.Ordinal);

    private readonly List<FrozenRelease> releases = [];
    private readonly List<string> corrections = [];
    private readonly Dictionary<TextKey, ImmutableArray<string>> texts = [];
    private readonly List<FrozenFigure> figures = [];
    private readonly HashSet<(Year Release, FigureKey Key)> keys = [];
    private ImmutableArray<string> languages = [];
    private (Year Year, string Date, string Hash, SourceLocation At)? release;
    private string? textFile;
    private bool isAsWritten = true;
    private bool holdsComputed;

    /// <summary>What was accepted; null, after a diagnostic, where the file cannot be trusted.</summary>
    public static ContentLock? Read(SourceLines? file, DiagnosticBag diagnostics) =>
        file is null ? ContentLock.Empty : new LockReader(file, diagnostics).Read();

    private ContentLock? Read()
    {
        var isFirst = true;
        foreach (var (index, line) in file.Lines.Index())
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var parts = line.Split('\t');
            if (isFirst && parts is [LockLines.FormatWord, not (LockLines.Version or LockLines.VersionWithoutComputed)])
            {
                diagnostics.Add(HistoryProblems.LockOfLaterTool(file.At(index)));
                return null;
            }

            if (isFirst ? parts is not [LockLines.FormatWord, _] : !Take(parts, file.At(index)))
            {
                diagnostics.Add(HistoryProblems.LockDamaged(file.At(index)));
                return null;
            }

            holdsComputed = isFirst ? parts[1] == LockLines.Version : holdsComputed;
            isFirst = false;
        }

        if (isFirst)
        {
            diagnostics.Add(HistoryProblems.LockDamaged(new(file.Path)));
            return null;
        }

        EndRelease();
        return isAsWritten
            ? new ContentLock(
                [.. releases],
                corrections.ToFrozenSet(StringComparer.Ordinal),
                new ApprovedTexts(languages, texts.ToFrozenDictionary()))
            : null;
    }

    private bool Take(string[] parts, SourceLocation at)
    {
        switch (parts)
        {
            case [LockLines.Correction, var id]:
                corrections.Add(id);
                return true;
            case [LockLines.Release, var year, var date, var hash] when Year.Read(year) is { } named:
                EndRelease();
                release = (named, date, hash, at);
                return !releases.Exists(other => other.Year == named);
            case [LockLines.Figure, ..] when release is not null && parts.Length <= FigureParts:
                figures.Add(Figure([.. parts, .. Enumerable.Repeat(string.Empty, FigureParts - parts.Length)]));
                return keys.Add((release.Value.Year, figures[^1].Key)) && Statuses.Contains(figures[^1].Status);
            case [LockLines.Languages, .. var tags]:
                languages = [.. tags];
                return true;
            case [LockLines.File, var path]:
                textFile = path;
                return true;
            case [LockLines.Text, var place, .. var hashes] when textFile is not null:
                return texts.TryAdd(new(textFile, place), [.. hashes]);
            default:
                return false;
        }
    }

    private void EndRelease()
    {
        if (release is not { } read)
        {
            return;
        }

        var frozen = new FrozenRelease(read.Year, read.Date, [.. figures]) { HoldsComputed = holdsComputed };
        figures.Clear();
        release = null;
        releases.Add(frozen);
        if (frozen.Hash != read.Hash)
        {
            isAsWritten = false;
            diagnostics.Add(HistoryProblems.LockNotAsWritten(read.At, $"{read.Year}"));
        }
    }

    private static FrozenFigure Figure(string[] parts) => new(
        new FigureKey(parts[1], parts[2], parts[3], parts[4], parts[5], parts[12]),
        parts[6], parts[7], parts[8], parts[9], parts[10], parts[11], parts[13])
    {
        FiscalMonths = parts[14],
    };
}
