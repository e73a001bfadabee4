using System.CommandLine;

namespace Generator.Cli;

/// <summary>The options of verbs that read the content and write no site.</summary>
internal sealed class InputOptions
{
    private readonly Surroundings surroundings;
    private readonly Option<string?> content;
    private readonly Option<string?> templates;
    private readonly Option<string?> theme;
    private readonly Option<DateOnly?> asOf;
    private readonly Option<ReportForm> form;

    public InputOptions(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        var options = new Options(surroundings);
        content = options.Folder("--content");
        templates = options.Folder("--templates");
        theme = options.Folder("--theme");
        asOf = options.Date("--as-of");
        asOf.Description = surroundings.Say("history.as-of");
        form = options.Form();
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { content, templates, theme, asOf, form })
        {
            command.Options.Add(option);
        }
    }

    public ReportForm Form(ParseResult parsed) => parsed.GetValue(form);

    /// <summary>What the library is asked; or null, after saying so, where a folder is missing.</summary>
    public BuildOptions? Read(ParseResult parsed, string? output = null)
    {
        var folders = Folders.Find(
            surroundings, parsed.GetValue(content), parsed.GetValue(templates), output, cache: null, parsed.GetValue(theme));
        if (folders.Problem is { } problem)
        {
            surroundings.Error.WriteLine(problem);
            return null;
        }

        return new BuildOptions(
            folders.Content,
            folders.Templates,
            folders.Output,
            folders.Cache,
            BaseUrl: null,
            parsed.GetValue(asOf) ?? surroundings.Today,
            Strict: false,
            Force: false,
            PublishSite: false)
        {
            ThemeFolder = folders.Theme,
        };
    }

    /// <summary>Writes problems for a reader or an editor; a document for programs has them inside.</summary>
    public void WriteProblems(ParseResult parsed, IEnumerable<Diagnostics.Diagnostic> problems)
    {
        if (Form(parsed) == ReportForm.Msbuild)
        {
            new MsbuildReport(surroundings).WriteProblems(problems);
        }
        else
        {
            new HumanReport(surroundings).WriteProblems(problems);
        }
    }
}
