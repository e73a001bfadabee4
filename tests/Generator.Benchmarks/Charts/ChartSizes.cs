using System.IO.Compression;
using System.Text;
using Generator.Model;
using Generator.Charts;
using Generator.Diagnostics;

namespace Generator.Benchmarks.Charts;

/// <summary>
/// The bytes of every chart in the page and as a file, plain and compressed. The goals are 12 KB and 4 KB for the page's.
/// </summary>
internal static class ChartSizes
{
    public static void Print()
    {
        var shipped = new ShippedCharts();
        Console.WriteLine("language  in page  compressed     file  compressed  chart");
        foreach (
            var (language, chart) in ChartStage.Draw(
                shipped.Assessment, shipped.Locales, MemoryStore.Instance, new DiagnosticBag(), CancellationToken.None)!.All)
        {
            var (page, file) = (Encoding.UTF8.GetBytes(chart.Svg), Encoding.UTF8.GetBytes(chart.Files.Wide.ReadText()));
            Console.WriteLine(FormattableString.Invariant(
                $"{language.Tag,-8}  {page.Length,7}  {Compressed(page),10}  {file.Length,7}  {Compressed(file),10}  {chart.Key}"));
        }
    }

    private static long Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(bytes);
        }

        return packed.Length;
    }
}
