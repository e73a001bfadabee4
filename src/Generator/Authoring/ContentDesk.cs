using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Validation;

namespace Generator.Authoring;

/// <summary>
/// The front door for the people who write content: what may be written where, and files to begin with. It reads and answers; nothing
/// is written here.
/// </summary>
public static class ContentDesk
{
    /// <summary>Where the schemas lie below the content folder. A folder with a dot is no content and is never published.</summary>
    public const string SchemaFolder = ".schemas";

    /// <summary>The schemas of all content files; their paths are those below <see cref="SchemaFolder"/>.</summary>
    public static DeskAnswer Schemas(string contentFolder, string templateFolder)
    {
        var problems = new DiagnosticBag();
        var content = ContentLoader.Load(contentFolder, templateFolder, problems);
        if (content is null)
        {
            return DeskAnswer.Refused(problems);
        }

        var languages = SiteLanguages.Read(content, problems);
        return problems.HasErrors
            ? DeskAnswer.Refused(problems)
            : new DeskAnswer([.. ContentDocument.All.Select(one => new DeskFile($"{one.Name}.json", ContentSchema.Write(one, languages)))]);
    }
}

/// <summary>
/// What the desk answers: files to write and lines to print. Where problems stand in its way there are neither.
/// </summary>
public sealed record DeskAnswer(ImmutableArray<DeskFile> Files)
{
    public ImmutableArray<Diagnostic> Problems { get; private init; } = [];

    /// <summary>For the person who asked, lines joined by line feeds; empty where there is nothing to say.</summary>
    public string Text { get; init; } = string.Empty;

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
public sealed record DeskFile(string Path, ReadOnlyMemory<byte> Content);
