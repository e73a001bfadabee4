using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Authoring;

/// <summary>
/// What the desk answers: files to write and lines to print. Where something stands in its way there are neither, but the problems of the
/// content, or one sentence.
/// </summary>
public sealed record DeskAnswer(ImmutableArray<DeskFile> Files)
{
    public ImmutableArray<Diagnostic> Problems { get; private init; } = [];

    /// <summary>Why nothing is done, for the person who asked; null when there is an answer or the problems say it.</summary>
    public string? Refusal { get; private init; }

    /// <summary>For the person who asked, lines joined by line feeds; empty where there is nothing to say.</summary>
    public string Text { get; init; } = string.Empty;

    internal static DeskAnswer Refused(string why) => new(ImmutableArray<DeskFile>.Empty) { Refusal = why };

    internal static DeskAnswer Refused(DiagnosticBag problems) => new(ImmutableArray<DeskFile>.Empty)
    {
        Problems =
        [
            .. problems.ToImmutable()
                .OrderBy(problem => problem.Location.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.Location.Line)
                .ThenBy(problem => problem.Location.Column),
        ],
    };
}

/// <summary>A file that the desk proposes, by its path with forward slashes below the folder that it is meant for.</summary>
public sealed record DeskFile(string Path, ReadOnlyMemory<byte> Content)
{
    /// <summary>Whether the content is lines that go into a file that is there already.</summary>
    public bool IsAddition { get; init; }

    /// <summary>For lines that go into a file: the line, counted from 1, before which they stand; null for the end.</summary>
    public int? BeforeLine { get; init; }

    /// <summary>Whether the path is below the template folder instead of the content folder.</summary>
    public bool IsTemplate { get; init; }
}
