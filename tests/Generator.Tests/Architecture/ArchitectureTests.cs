using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Tests.Architecture;

/// <summary>Reads the library's assembly and fails on any arrow that runs back.</summary>
public sealed class ArchitectureTests
{
    private static readonly ImmutableArray<Use> Uses = UsesOfAssembly.Read(typeof(Plan).Assembly);

    /// <summary>What the command line needs.</summary>
    private static readonly HashSet<string> Public =
    [
        "Generator.SiteBuild", "Generator.BuildOptions", "Generator.BuildStep", "Generator.BuildReport",
        "Generator.PreviewSite", "Generator.SiteFolder", "Generator.SiteVerification", "Generator.ToolVersion",
        "Generator.Diagnostics.Diagnostic", "Generator.Diagnostics.DiagnosticCode",
        "Generator.Diagnostics.Severity", "Generator.Diagnostics.SourceLocation",
        "Generator.Diagnostics.ToolLanguage", "Generator.Diagnostics.ToolLanguages", "Generator.Diagnostics.MessageCatalogue",
        "Generator.Diagnostics.Visible",
        "Generator.Authoring.ContentDesk", "Generator.Authoring.DeskAnswer", "Generator.Authoring.DeskFile",
        "Generator.Authoring.StaffLines",
        "Generator.Diagnostics.NearestName",
        "Generator.Diagnostics.Explanation", "Generator.Diagnostics.CodeExample", "Generator.Diagnostics.ExplanationCatalogue",
        "Generator.WithheldRelease", "Generator.ContentAcceptance", "Generator.AcceptanceReport",
        "Generator.Changes.AcceptedRelease", "Generator.Changes.AcceptedAs", "Generator.Changes.AcceptedTexts",
        "Generator.BuildMemory", "Generator.PlansBuild", "Generator.PlansOptions", "Generator.PlansReport", "Generator.PlanReport",
        "Generator.SiteDiff", "Generator.DiffReport", "Generator.Changes.Comparison.SiteChanges", "Generator.Changes.Comparison.ChangeKind",
        "Generator.Changes.Comparison.FigureChange", "Generator.Changes.Comparison.ColumnChange",
        "Generator.Changes.Comparison.VerdictChange", "Generator.Changes.Comparison.VerdictWord",
        "Generator.Changes.Comparison.FileChange", "Generator.Changes.Comparison.TextChange",
    ];

    [Fact]
    public void No_arrow_runs_back()
    {
        Assert.Contains(Uses, use => use is { User: "Generator.Loading.SourceTree", Used: "System.IO.File" });
        Findings.AssertNone(Uses.Select(Layers.Offence).OfType<string>());
    }

    [Fact]
    public void Markdig_is_named_in_one_file() =>
        Findings.AssertNone(Uses.Where(use => Layers.IsIn(use.Used, "Markdig")).Select(use => use.User).Distinct().Skip(1));

    [Fact]
    public void Types_are_internal_unless_the_command_line_needs_them() => Findings.AssertNone(
        typeof(Plan).Assembly.GetExportedTypes()
            .Where(type => !type.IsNested)
            .Select(type => type.FullName!)
            .Where(name => !Public.Contains(name)));

    [Fact]
    public void Classes_are_sealed_unless_another_derives_from_them()
    {
        var types = typeof(Plan).Assembly.GetTypes();
        var parents = types.Select(type => type.BaseType)
            .OfType<Type>()
            .Select(parent => parent.IsGenericType ? parent.GetGenericTypeDefinition() : parent)
            .ToHashSet();

        Findings.AssertNone(types
            .Where(
                type =>
                    type.IsClass
                        && !type.IsSealed
                        && Layers.IsIn(type.FullName!, "Generator")
                        && !IsMadeByCompiler(type)
                        && !parents.Contains(type))
            .Select(type => type.FullName!));
    }

    private static bool IsMadeByCompiler(Type type) => type.FullName!.Contains('<', StringComparison.Ordinal);

    [Theory]
    [InlineData("Generator.Diagnostics.DiagnosticBag", "Generator.Model.Plan")]
    [InlineData("Generator.Model.Plan", "Generator.Diagnostics.Diagnostic")]
    [InlineData("Generator.Assessment.Reason", "Generator.Wording.Words")]
    [InlineData("Generator.Loading.ContentLoader", "Generator.Validation.PlanHead")]
    [InlineData("Generator.Validation.PlanHead", "Generator.SiteBuild")]
    [InlineData("Generator.Assessment.PlanAssessor", "Generator.Validation.Structure.GoalReader")]
    [InlineData("Generator.Charts.Svg.SvgWriter", "Generator.Pages.Site")]
    [InlineData("Generator.Data.Compilation", "Generator.Pages.Site")]
    [InlineData("Generator.Pages.Site", "Generator.Loading.SourceTree")]
    [InlineData("Generator.Publishing.SitePublisher", "Generator.Assessment.PlanAssessor")]
    [InlineData("Generator.Publishing.Pictures.PictureFiles", "Generator.Charts.ChartBook")]
    [InlineData("Generator.Charts.Pictures.Picture", "Generator.Publishing.Pictures.PictureCache")]
    [InlineData("Generator.Helpers.Text", "System.String")]
    [InlineData("Generator.Assessment.PlanAssessor", "Scriban.Template")]
    [InlineData("Generator.Pages.Site", "ScottPlot.Plot")]
    [InlineData("Generator.Publishing.SitePublisher", "SkiaSharp.SKCanvas")]
    [InlineData("Generator.Validation.PlanHead", "YamlDotNet.Core.Parser")]
    [InlineData("Generator.SiteBuild", "CsvHelper.CsvReader")]
    [InlineData("Generator.Loading.ContentLoader", "System.IO.File", "Exists")]
    [InlineData("Generator.Loading.ContentLoader", "System.IO.StreamReader", ".ctor(string)")]
    [InlineData("Generator.Loading.SourceTree", "System.IO.File", "WriteAllBytes(string)")]
    [InlineData("Generator.SiteBuild", "System.IO.Directory", "CreateDirectory(string)")]
    [InlineData("Generator.Pages.PageFrame", "Generator.Wording.Words", "Fill(string)")]
    public void The_rules_see_an_offence(string user, string used, string? member = null) =>
        Assert.NotNull(Layers.Offence(new(user, used, member)));

    [Theory]
    [InlineData("Generator.SiteBuild", "Generator.Publishing.SitePublisher")]
    [InlineData("Generator.Model.Plan", "Generator.Diagnostics.SourceLocation")]
    [InlineData("Generator.Validation.Structure.GoalReader", "Generator.Loading.SourceMap")]
    [InlineData("Generator.Charts.Kinds.Bars", "ScottPlot.Plot")]
    [InlineData("Generator.Pages.Views.GoalViews", "Generator.Charts.ChartBook")]
    [InlineData("Generator.Publishing.Pictures.PictureFiles", "Generator.Charts.Pictures.PictureFile")]
    [InlineData("Generator.Pages.Site", "Generator.Loading.TemplateText")]
    [InlineData("Generator.Loading.SourceTree", "System.IO.File", "ReadAllBytes(string)")]
    [InlineData("Generator.Loading.CsvReader", "System.IO.StreamReader", ".ctor")]
    [InlineData("Generator.Publishing.SiteFiles", "System.IO.File", "WriteAllBytes(string)")]
    [InlineData("Generator.Validation.PlanHead", "System.IO.Path", "GetFileName(string)")]
    [InlineData("Generator.Wording.PageWords", "Generator.Wording.Words", "Fill(string)")]
    [InlineData("Generator.Pages.PageFrame", "Generator.Wording.Words", "get_Item(string)")]
    public void The_rules_let_the_design_pass(string user, string used, string? member = null) =>
        Assert.Null(Layers.Offence(new(user, used, member)));

    [Fact]
    public void The_reader_sees_signatures_attributes_bodies_and_lambdas()
    {
        var seen = UsesOfAssembly.Read(typeof(Probe).Assembly).Where(use => use.User == typeof(Probe).FullName).ToHashSet();

        Assert.Contains(new(typeof(Probe).FullName!, "System.Uri"), seen);
        Assert.Contains(new(typeof(Probe).FullName!, "System.ObsoleteAttribute"), seen);
        Assert.Contains(new(typeof(Probe).FullName!, "System.Text.StringBuilder", ".ctor(string)"), seen);
        Assert.Contains(new(typeof(Probe).FullName!, "System.IO.File", "Exists(string)"), seen);
    }
}
