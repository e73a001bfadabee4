using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Tests.Loading;

/// <summary>Whatever the bytes, a file ends as data or as diagnostics: never as an exception, and never as nothing at all.</summary>
public sealed class AnyBytesProperties
{
    private const string Yaml =
        "goals:\n  - id: cod-fall\n    title: {zh: 化学需氧量, en: 'COD'}\n    value: -7.1\n  - text: |\n      two\n    " +
        "  lines\n";
    private const string Csv = "indicator,year,value,note\nenergy-total,2019,\"25,345\",\"two\nlines\"\n总量;2020;1;x\n";

    private static readonly byte[] Workbook = new WorkbookBuilder()
        .Sheet("数据").Row(1, "indicator", "value").Text("A2", "gdp").Number("B2", "0.14", "0%").Error("B3", "#N/A").Merge("A4:A5")
        .Sheet("notes", hidden: true).Row(1, "x")
        .Build();

    [Fact]
    public void Any_bytes_with_any_ending() => Prop
        .ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => Array.TrueForAll(Endings, ending => EndsWell(ending, bytes)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_text_of_the_formats_own_signs() => Prop
        .ForAll(
            Gen.Elements(
                "a", "1", ":", " ", "\n", "\n  ", "- ", "\"", "'", ",", ";", "[", "]", "{", "}", "&x ", "*x", "!", "|", ">", "%", "#", "?",
                "---\n", "中", "\t", "\\", "…", "\u0085", "\u2028", "😀")
                .ListOf().Select(parts => string.Concat(parts)).ToArbitrary(),
            text => Array.TrueForAll([".yaml", ".md", ".csv"], ending => EndsWell(ending, Encoding.UTF8.GetBytes(text))
                && EndsWell(ending, Encoding.UTF8.GetBytes("---\n" + text + "\n---\n"))))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Any_damage_to_good_files() => Prop
        .ForAll(Gen.Elements(".yaml", ".csv", ".xlsx").SelectMany(
            ending => Damaged(Good(ending)).Select(bytes => (ending, bytes))).ToArbitrary(), file =>
            EndsWell(file.ending, file.bytes))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    private static readonly string[] Endings = [".yaml", ".md", ".csv", ".xlsx", ".xls"];

    private static byte[] Good(string ending) => ending switch
    {
        ".yaml" => Encoding.UTF8.GetBytes(Yaml),
        ".csv" => Encoding.UTF8.GetBytes(Csv),
        _ => Workbook,
    };

    /// <summary>One to four bytes replaced, and perhaps the end cut off.</summary>
    private static Gen<byte[]> Damaged(byte[] good) =>
        from places in Gen.Choose(0, good.Length - 1).NonEmptyListOf()
        from values in Gen.Choose(0, 255).ArrayOf(4)
        from length in Gen.Frequency((3, Gen.Constant(good.Length)), (1, Gen.Choose(0, good.Length)))
        select Damage(good, places.Take(4).ToArray(), values, length);

    private static byte[] Damage(byte[] good, int[] places, int[] values, int length)
    {
        var bytes = good.ToArray();
        for (var i = 0; i < places.Length; i++)
        {
            bytes[places[i]] = (byte)values[i];
        }

        return bytes[..length];
    }

    private static bool EndsWell(string ending, byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("content/f" + ending, bytes);
        object? result = ending is ".xlsx" or ".xls" ? XlsxReader.Read(file, diagnostics)
            : TextDecoding.Decode(file, diagnostics) is not { } text ? null
            : ending switch
            {
                ".yaml" => YamlReader.Read(file.Path, text, 1, diagnostics),
                ".md" => MarkdownReader.Read(file.Path, text, diagnostics),
                _ => CsvReader.Read(file.Path, text, diagnostics),
            };
        return result is not null || diagnostics.HasErrors;
    }
}
