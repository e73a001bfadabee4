using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Cli.Preview;

/// <summary>What “serve” says while it runs, on the terminal, in answers and above pages, in the language of the tool.</summary>
internal sealed class ServeWords(Surroundings surroundings)
{
    public ToolLanguage Language => surroundings.Language;

    /// <summary>A text in which nothing is to be filled.</summary>
    public string Say(string key) => surroundings.Say(key);

    public string Name(Severity severity) => surroundings.Say($"severity.{Wording.Name(severity)}");

    public string OverlayTitle(PreviewState state) =>
        state.Failure ?? surroundings.Say("serve.overlay-title", ("problems", Problems(state)));

    public string Showing(string folder, Uri address) => surroundings.Say("serve.showing", ("folder", folder), ("address", address));

    public string Serving(Uri address) => surroundings.Say("serve.serving", ("address", address));

    public string NoSite(string folder) => surroundings.Say("serve.no-site", ("folder", folder));

    public string PortTaken(int port) =>
        surroundings.Say("serve.port-taken", ("port", port), ("other", port < 65535 ? port + 1 : port - 1));

    public string PortRefused(int port, string reason) => surroundings.Say("serve.port-refused", ("port", port), ("reason", reason));

    public string Built(int pages, TimeSpan time) =>
        surroundings.Say("serve.built", ("pages", Wording.Count(pages, "page", surroundings)), ("seconds", Seconds(time)));

    public string BuiltAgain(int changed, TimeSpan time) => changed == 0
        ? surroundings.Say("serve.built-same", ("seconds", Seconds(time)))
        : surroundings.Say("serve.built-again", ("files", Wording.Count(changed, "file", surroundings)), ("seconds", Seconds(time)));

    public string NotBuilt(PreviewState state) =>
        surroundings.Say(state.Site is null ? "serve.not-built-yet" : "serve.not-built", ("problems", Problems(state)));

    private string Problems(PreviewState state) => Wording.Problems(state.Problems, surroundings);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
