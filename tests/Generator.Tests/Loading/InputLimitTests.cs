using System.Globalization;
using System.Text;
using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Tests.Loading;

/// <summary>What is too much is told with its place and never cut; what is just within a limit is read.</summary>
public sealed class InputLimitTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiagnosticBag diagnostics = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_giant_line()
    {
        Assert.NotNull(Text("a\n" + new string('x', 200_000) + "\nb"));
        Assert.Null(Text("a\n" + new string('x', 200_001) + "\nb"));
        Assert.Equal("L075 content/f, line 2", Only());
    }

    [Fact]
    public void A_giant_cell()
    {
        Assert.NotNull(Csv("a,b\n1," + new string('x', 32_767)));
        Assert.Null(Csv("a,b\n1," + new string('x', 32_768)));
        Assert.Equal("L076 content/f, line 2, cell B2", Only());
    }

    [Fact]
    public void A_giant_row()
    {
        Assert.NotNull(Csv("a,b\n1" + new string(',', 16_383)));
        Assert.Null(Csv("a,b\n1" + new string(',', 16_384)));
        Assert.Equal("L077 content/f, line 2", Only());
    }

    [Fact]
    public void Too_many_rows()
    {
        Assert.NotNull(Csv("a\n" + Repeat("1\n", 199_999)));
        Assert.Null(Csv("a\n" + Repeat("1\n", 200_000)));
        Assert.Equal("L078 content/f, line 200001", Only());
    }

    [Fact]
    public void Too_many_cells()
    {
        Assert.Null(Csv(Repeat("1" + new string(',', 9_999) + "\n", 151)));
        Assert.Equal("L079 content/f, line 151", Only());
    }

    [Fact]
    public void Blank_rows_are_never_held()
    {
        const int Allowed = 40_000_000;
        var text = "a,b\n1,2\n" + Repeat(",,,,,,,,\n", 300_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Single(Csv(text)!.Rows);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Allowed);
    }

    [Fact]
    public void Too_many_values_in_a_file_of_fields()
    {
        Assert.Null(YamlReader.Read("content/f", Repeat("- x\n", 450_000), 1, diagnostics));
        Assert.Equal("L080 content/f, line 450000, column 3", Only());
    }

    [Fact]
    public void Too_many_sheets()
    {
        var book = new WorkbookBuilder();
        for (var i = 0; i < 201; i++)
        {
            book.Sheet(i.ToString(CultureInfo.InvariantCulture));
        }

        Assert.Null(XlsxReader.Read(new("content/f", book.Build()), diagnostics));
        Assert.Equal("L081 content/f", Only());
    }

    [Fact]
    public void Too_many_merged_ranges()
    {
        Assert.NotNull(XlsxReader.Read(new("content/f", Merged(10_000)), new DiagnosticBag()));
        Assert.Null(XlsxReader.Read(new("content/f", Merged(10_001)), diagnostics));
        Assert.Equal("L055 content/f", Only());

        static byte[] Merged(int ranges)
        {
            var book = new WorkbookBuilder().Sheet("data").Row(1, "a", "b").Row(2, "1", "2");
            for (var i = 0; i < ranges; i++)
            {
                book.Merge($"D{i + 5}:E{i + 5}");
            }

            return book.Build();
        }
    }

    [Fact]
    public void A_wide_sheet_holds_no_cells_that_are_not_there()
    {
        var book = new WorkbookBuilder().Sheet("data").Row(1, "a", "b").Text("XFA2", "x");
        for (var row = 3; row < 400; row++)
        {
            book.Text($"A{row}", "x");
        }

        var table = XlsxReader.Read(new("content/f", book.Build()), diagnostics);
        Assert.Equal(0, diagnostics.Count);
        Assert.InRange(table!.Rows.Skip(1).Sum(row => row.Cells.Length), 397, 397 * 256);
    }

    [Fact]
    public void Too_many_files()
    {
        folder.With("a", "").With("b", "").With("c", "");

        Assert.True(Open().IsBounded(diagnostics, mostFiles: 3));
        Assert.False(Open().IsBounded(diagnostics, mostFiles: 2));
        Assert.Equal("L073 content", Only());
    }

    [Fact]
    public void Files_that_are_too_large_together()
    {
        for (var i = 0; i < 11; i++)
        {
            using var file = File.Create(folder[$"f{i}"]);
            file.SetLength(i == 0 ? 1 : InputLimits.LargestFile);
        }

        Assert.False(Open().IsBounded(diagnostics));
        Assert.Equal("L074 content", Only());
        File.Delete(folder["f0"]);
        Assert.True(Open().IsBounded(diagnostics));
    }

    [Theory]
    [InlineData("chapters/1-a/chapter.yaml", 20_000_000)]
    [InlineData("pages/about.en.md", 2_000_000)]
    [InlineData("data/2019.csv", 25_000_000)]
    public void A_giant_file_of_a_kind(string path, long largest)
    {
        folder.With(path, "");
        using (var file = File.OpenWrite(folder[path]))
        {
            file.SetLength(largest + 1);
        }

        Assert.Null(InputParser.Parse(InputLayout.OfContent(Open(), path), diagnostics).File);
        Assert.Equal($"L003 content/{path}", Only());
    }

    [Fact]
    public void A_mistake_in_every_row_is_kept_a_thousand_times_and_counted()
    {
        Csv("a,b\n" + Repeat("1\"2,3\n", 5_000));

        Assert.Equal(1_000, diagnostics.ToImmutable().Length);
        Assert.Equal(5_000, diagnostics.Count);
        Assert.EndsWith(
            "(And 4980 more of this kind in this file.)", BuildReport.Sorted(diagnostics)[^1].Message, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private SourceTree Open() => SourceTree.Open(folder.Path, "content", diagnostics)!;

    private string? Text(string text) => TextDecoding.Decode(new("content/f", Encoding.UTF8.GetBytes(text)), diagnostics);

    private SourceTable? Csv(string text) => CsvReader.Read("content/f", text, diagnostics);

    private string Only()
    {
        var found = Assert.Single(diagnostics.ToImmutable());
        return $"{found.Code} {found.Location}";
    }
}
