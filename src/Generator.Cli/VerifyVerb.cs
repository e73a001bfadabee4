using System.CommandLine;

namespace Generator.Cli;

/// <summary>The verb “verify”: whether a published folder is still the site that was built.</summary>
internal sealed class VerifyVerb
{
    private readonly Surroundings surroundings;
    private readonly Argument<string> folder;
    private readonly Option<ReportForm> form;

    public VerifyVerb(Surroundings surroundings)
    {
        this.surroundings = surroundings;
        var options = new Options(surroundings);
        folder = options.Path("FOLDER", "verify.folder");
        form = options.Form();
        Command = new Command("verify", surroundings.Say("verb.verify")) { folder, form };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult parsed)
    {
        var site = Path.GetFullPath(parsed.GetValue(folder)!, surroundings.CurrentFolder);
        if (!Directory.Exists(site))
        {
            surroundings.Error.WriteLine(surroundings.Say("verify.no-folder", ("folder", site)));
            return ExitCode.WrongUsage;
        }

        var found = SiteVerification.Run(site);
        var exitCode = found.Succeeded ? ExitCode.Fine : ExitCode.ProblemsInContent;
        switch (parsed.GetValue(form))
        {
            case ReportForm.Json:
                WriteJson(site, found, exitCode);
                break;
            case ReportForm.Msbuild:
                new MsbuildReport(surroundings).WriteProblems(found.Diagnostics);
                break;
            default:
                new HumanReport(surroundings).WriteProblems(found.Diagnostics);
                Sum(site, found);
                break;
        }

        return exitCode;
    }

    private void Sum(string site, SiteVerification found)
    {
        var shown = Folders.Shown(site, surroundings.CurrentFolder);
        var files = Wording.Count(found.Files, "file", surroundings);
        if (found.Succeeded)
        {
            surroundings.Output.WriteLine(surroundings.Say("verify.whole", ("folder", shown), ("files", files)));
        }
        else if (found.ToolVersion is not null)
        {
            var problems = Wording.Problems(found.Diagnostics, surroundings);
            surroundings.Error.WriteLine(surroundings.Say("verify.not-whole", ("folder", shown), ("files", files), ("problems", problems)));
        }
    }

    private void WriteJson(string site, SiteVerification found, int exitCode) => JsonReport.WriteDocument(surroundings.Output, json =>
    {
        json.WriteBoolean("succeeded", found.Succeeded);
        json.WriteNumber("exitCode", exitCode);
        json.WriteString("folder", site);
        json.WriteNumber("files", found.Files);
        json.WriteString("toolVersion", found.ToolVersion);
        json.WriteString("title", found.Title);
        new JsonReport(surroundings).WriteProblems(json, found.Diagnostics);
    });
}
