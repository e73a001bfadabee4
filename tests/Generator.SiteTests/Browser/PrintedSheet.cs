using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Generator.SiteTests.Browser;

/// <summary>A page of a PDF file as the browser writes it: its size in points, and how long the commands are that draw it.</summary>
internal sealed partial record PrintedSheet(double Width, double Height, int Drawn)
{
    public static List<PrintedSheet> Read(byte[] file)
    {
        // Bytes as characters and back: the structure of the file is plain text.
        var text = Encoding.Latin1.GetString(file);
        return
        [
            .. Page().Matches(text).Select(page => new PrintedSheet(
                Number(page.Groups["width"].Value), Number(page.Groups["height"].Value), Drawing(text, page.Groups["contents"].Value))),
        ];
    }

    private static int Drawing(string text, string number)
    {
        var start = text.IndexOf($"\n{number} 0 obj", StringComparison.Ordinal);
        var stream = Stream().Match(text, start);
        var packed = Encoding.Latin1.GetBytes(text.Substring(
            stream.Index + stream.Length, int.Parse(stream.Groups["length"].Value, CultureInfo.InvariantCulture)));
        using var reader = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var commands = new MemoryStream();
        reader.CopyTo(commands);
        return (int)commands.Length;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"/Type /Page\n(.|\n)*?/MediaBox \[0 0 (?<width>[\d.]+) (?<height>[\d.]+)\](.|\n)*?/Contents (?<contents>\d+) 0 R",
        RegexOptions.ExplicitCapture,
        5000)]
    private static partial Regex Page();

    [GeneratedRegex(@"/Length (?<length>\d+)>>\s*stream\r?\n", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Stream();
}
