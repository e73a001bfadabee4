using Generator.Charts.Fonts;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Tests.Loading;
using Generator.Tests.Validation;

namespace Generator.Tests.Charts.Fonts;

/// <summary>Fonts that a plan names in site.yaml for its charts.</summary>
public sealed class ChartFontFilesTests
{
    private const string Named = "languages: [zh, en]\nchart-fonts:\n  regular: fonts/a.otf\n  bold: fonts/b.ttf";

    [Fact]
    public void Named_fonts_are_read_with_their_places()
    {
        var (plan, found) = Fonts().Change("site.yaml", "languages: [zh, en]", Named).Validate();
        Assert.Empty(found);
        var fonts = plan!.Site.ChartFonts!;
        Assert.Equal(("fonts/a.otf", new SourceLocation("content/site.yaml", 3, 12)), (fonts.Regular.Path, fonts.Regular.Location));
        Assert.Equal("b"u8, fonts.Bold.Content.Span);
    }

    [Theory]
    [InlineData("C043", "regular: fonts/a.otf", "regular: ¦fonts/c.otf")]
    [InlineData("C003", "\n  bold: fonts/b.ttf", "")]
    [InlineData("C004", "  bold", "  ¦italic: fonts/b.ttf\n  bold")]
    public void A_mistake_is_reported_at_its_place(string code, string old, string changed)
    {
        var files = Fonts().Change("site.yaml", "languages: [zh, en]", Named).Change("site.yaml", old, changed);
        var found = files.Validate().Found.First(problem => problem.Code.Value == code).Location;
        Assert.Equal(files.Mark ?? (found.File, found.Line, found.Column), (found.File, found.Line, found.Column));
    }

    [Fact]
    public void The_hint_for_a_font_that_is_missing_names_the_nearest()
    {
        var misspelt = Named.Replace("a.otf", "aa.otf", StringComparison.Ordinal);
        var (_, found) = Fonts().Change("site.yaml", "languages: [zh, en]", misspelt).Validate();
        Assert.Equal("Did you mean “fonts/a.otf”?", found[0].Hint);
    }

    [Fact]
    public void A_font_that_nobody_names_is_reported() => new PlanFiles().Write("fonts/a.otf", "a").HasOnly("C044", "fonts/a.otf");

    [Fact]
    public void Fonts_are_among_the_inputs_of_the_site()
    {
        using var folder = new TemporaryFolder()
            .With("content/fonts/a.OTF", "a").With("content/static/b.ttf", "b").With("content/site.yaml", "a: 1\n").WithFolder("templates");
        var content = ContentLoader.Load(folder["content"], folder["templates"], new())!;
        Assert.Equal("fonts/a.OTF", Assert.Single(content.Fonts).Key);
        Assert.Equal(["content/fonts/a.OTF", "content/site.yaml", "content/static/b.ttf"], content.Inputs.Select(file => file.Path));
    }

    [Fact]
    public void A_file_that_is_no_font_is_reported_where_it_is_named()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(ChartFonts.Open(Site(Shipped("Regular"), "no font"u8.ToArray()), diagnostics));
        var problem = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("G001", new SourceLocation("site.yaml", 2)), (problem.Code.Value, problem.Location));
    }

    [Fact]
    public void The_plans_own_fonts_are_used()
    {
        var fonts = ChartFonts.Open(Site(Shipped("Bold"), Shipped("Bold")), new())!;
        Assert.Equal((ChartFonts.Shipped.Bold.Hash, ChartFonts.Shipped.Bold.Hash), (fonts.Regular.Hash, fonts.Bold.Hash));
        Assert.Equal(0.59f, fonts.Regular.Find(new('0'), isAmongHan: false).Advance);
    }

    private static PlanFiles Fonts() => new PlanFiles().Write("fonts/a.otf", "a").Write("fonts/b.ttf", "b");

    private static SiteInfo Site(byte[] regular, byte[] bold)
    {
        var (plan, _) = new PlanFiles().Validate();
        return plan!.Site with { ChartFonts = new(new("a.otf", regular, new("site.yaml", 1)), new("b.otf", bold, new("site.yaml", 2))) };
    }

    private static byte[] Shipped(string weight)
    {
        using var stream = typeof(ChartFonts).Assembly.GetManifestResourceStream($"NotoSansSC-{weight}.otf")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return file;
    }
}
