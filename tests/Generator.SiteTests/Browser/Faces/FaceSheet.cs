using System.Globalization;
using System.Text;

namespace Generator.SiteTests.Browser.Faces;

/// <summary>
/// The style sheet that puts a page into a set of faces. Each is the shipped font, its characters made wider or narrower by kinds;
/// characters that fill a square fill it in every face.
/// </summary>
internal static class FaceSheet
{
    /// <summary>Room above and below the line, in per cent of the size, as Noto Sans has it; most faces have less.</summary>
    private const double Ascent = 107, Descent = 29;

    private const string Latin = "Latin of the test";
    private const string Chinese = "Chinese of the test";
    private const string Regular = "Noto Sans CJK SC";
    private const string Bold = "Noto Sans CJK SC Bold";

    private const string Letters = "U+41-5A, U+61-7A, U+AA, U+B5, U+BA, U+C0-D6, U+D8-F6, U+F8-3FF";
    private const string Digits = "U+30-39, U+B2-B3, U+B9, U+BC-BE, U+2070-2089";
    private const string Spaces = "U+20, U+A0, U+2000-200A";
    private const string Marks =
        "U+21-2F, U+3A-40, U+5B-60, U+7B-7E, U+A1-A6, U+A8-A9, U+AB-B0, U+B4, U+2010-2014, U+201A, U+2020-2025, U+2027-206F, U+2212";

    /// <summary>The shipped font draws these in squares, as Chinese text wants them; Latin faces do so in these parts of one.</summary>
    private static readonly (double Part, string Characters)[] Squares =
    [
        (0.25, "U+B7, U+2018-2019"),
        (0.45, "U+201C-201D"),
        (0.70, "U+A7, U+B1, U+B6, U+D7, U+F7, U+2026, U+2190-2211, U+2213-22FF"),
    ];

    /// <summary>
    /// The whole sheet. Advances are not rounded to pixels of the screen, as they are not on telephones and on dense screens.
    /// </summary>
    public static string Of(ReaderFaces faces)
    {
        var sheet = new StringBuilder();
        foreach (var face in Faces(faces))
        {
            Write(sheet, face, face.Letters, Letters);
            Write(sheet, face, face.Digits, Digits);
            Write(sheet, face, face.Marks, Marks);
            Write(sheet, face, face.Space, Spaces);
            foreach (var (part, characters) in face.Family == Latin ? Squares : [])
            {
                Write(sheet, face, face.Marks * part, characters);
            }
        }

        return sheet
            .Append("*, ::before, ::after { text-rendering: geometricPrecision !important; }\n")
            .Append($"*, ::before, ::after {{ font-family: '{Latin}', '{Regular}' !important; }}\n")
            .Append($":lang(zh), :lang(zh)::before, :lang(zh)::after {{ font-family: '{Chinese}', '{Regular}' !important; }}\n")
            .ToString();
    }

    private static Face[] Faces(ReaderFaces faces) => faces switch
    {
        ReaderFaces.Narrow =>
        [
            new(Latin, Regular, 400, 0.83, 0.89, 0.82, 1.02),
            new(Latin, Bold, 700, 0.80, 0.86, 0.80, 1.02),
            new(Chinese, Regular, 400, 0.91, 0.90, 0.93, 1.00),
            new(Chinese, Bold, 700, 0.86, 0.85, 0.83, 1.00),
        ],
        ReaderFaces.Wide =>
        [
            new(Latin, Regular, 400, 1.07, 1.15, 1.17, 1.42),
            new(Latin, Bold, 700, 1.13, 1.18, 1.19, 1.53),
            new(Chinese, Regular, 400, 1.05, 1.08, 1.10, 1.56),
            new(Chinese, Bold, 700, 1.04, 1.02, 1.02, 1.54),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(faces), faces, message: null),
    };

    // The size of a face scales the room above and below, too, which is taken back.
    private static void Write(StringBuilder sheet, Face face, double factor, string characters) => sheet
        .Append(CultureInfo.InvariantCulture, $"@font-face {{ font-family: '{face.Family}'; font-weight: {face.Weight}; ")
        .Append(CultureInfo.InvariantCulture, $"src: local('{face.Local}'); ")
        .Append(CultureInfo.InvariantCulture, $"size-adjust: {100 * factor:0.##}%; ascent-override: {Ascent / factor:0.##}%; ")
        .Append(CultureInfo.InvariantCulture, $"descent-override: {Descent / factor:0.##}%; unicode-range: {characters}; }}\n");

    private sealed record Face(string Family, string Local, int Weight, double Letters, double Digits, double Marks, double Space);
}
