using System.Text;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Charts.Fonts;

/// <summary>
/// The faces that charts are measured with and pictures are written in: those shipped with the tool, or the plan's own; and the colours
/// of charts as files.
/// </summary>
internal sealed record ChartFonts(FontFace Regular, FontFace Bold)
{
    private static readonly Lazy<ChartFonts> OfTheTool =
        new(() => new(Resource("NotoSansSC-Regular.otf"), Resource("NotoSansSC-Bold.otf")));

    public static ChartFonts Shipped => OfTheTool.Value;

    public ColourTokens Colours { get; init; } = ColourTokens.Shipped;

    /// <summary>Null where a file that the plan names is no font, which is reported.</summary>
    public static ChartFonts? Open(SiteInfo site, DiagnosticBag diagnostics)
    {
        if (site.ChartFonts is not { } own)
        {
            return Shipped with { Colours = site.Colours };
        }

        var (regular, bold) = (Open(own.Regular, diagnostics), Open(own.Bold, diagnostics));
        return regular is null || bold is null ? null : new(regular, bold) { Colours = site.Colours };
    }

    public FontFace Face(bool isBold) => isBold ? Bold : Regular;

    /// <summary>Whether both faces can write a character.</summary>
    public bool Has(Rune rune) => Regular.Has(rune) && Bold.Has(rune);

    private static FontFace? Open(FontFile file, DiagnosticBag diagnostics)
    {
        var face = FontFace.Open(file.Content.Span);
        if (face is null)
        {
            diagnostics.Add(ChartProblems.NotAFont(file.Location, file.Path));
        }

        return face;
    }

    private static FontFace Resource(string name)
    {
        using var stream = typeof(ChartFonts).Assembly.GetManifestResourceStream(name)!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return FontFace.Open(file)!;
    }
}
