using Generator.Tests.Loading;

namespace Generator.Specs;

/// <summary>A folder of plans, each a copy of the minimal plan with figures of its own, and the folder in which their sites lie.</summary>
internal sealed class PlanFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string Plans => folder["plans"];

    public string Output => folder["sites"];

    /// <summary>Adds a plan whose names say which it is, and whose two indicators have names that other plans share.</summary>
    public PlanFolder With(string name, string? dust = null, string? services = null)
    {
        RepositoryFolders.Copy(Path.Combine(RepositoryFolders.Plan, "content"), Path.Combine(Plans, name, "content"));
        Change(name, "site.yaml", "short-title: {zh: 小型规划, en: Small plan}", $"short-title: {{zh: 规划{name}, en: Plan {name}}}");
        Change(name, "indicators.yaml", "dust:\n", "dust:\n  same-as: https://example.org/dust\n");
        Change(name, "indicators.yaml", "services:\n", "services:\n  same-as: services-share\n");
        Write(
            $"plans/{name}/content/data/2016.csv",
            $"""
            indicator,region,year,period,value,unit,status,basis,source
            {dust}
            {services}

            """);
        return this;
    }

    public void Change(string plan, string file, string text, string with)
    {
        var path = Path.Combine(Plans, plan, "content", file);
        var before = File.ReadAllText(path).ReplaceLineEndings("\n");
        Assert.Contains(text, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(text, with, StringComparison.Ordinal));
    }

    public void Write(string path, string text) => folder.With(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Remove(string plan) => Directory.Delete(Path.Combine(Plans, plan), recursive: true);

    public string Page(string path) => File.ReadAllText(Path.Combine(Output, path)).ReplaceLineEndings("\n");

    public bool Has(string path) => File.Exists(Path.Combine(Output, path));

    public PlansReport Build(
        bool frontOnly = false, bool publish = true, bool strict = false, bool keep = false, bool force = false) => PlansBuild.Run(
        Options(frontOnly, publish, strict, keep, force),
        options => SiteBuild.Run(options, progress: null, TestContext.Current.CancellationToken),
        static _ => { },
        TestContext.Current.CancellationToken);

    /// <summary>Builds one plan as a job on another machine would.</summary>
    public BuildReport BuildAlone(string plan) => SiteBuild.Run(
        Options(frontOnly: false, publish: true).Of(plan), progress: null, TestContext.Current.CancellationToken);

    public void Dispose() => folder.Dispose();

    private PlansOptions Options(
        bool frontOnly, bool publish, bool strict = false, bool keep = false, bool force = false) => new(
        Plans,
        new(
            string.Empty,
            RepositoryFolders.Templates,
            Output,
            folder["cache"],
            BaseUrl: null,
            new DateOnly(2030, 1, 1),
            Strict: strict,
            Force: force,
            PublishSite: publish)
        {
            Keep = keep,
        },
        frontOnly);
}
