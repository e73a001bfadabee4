using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Tests.Loading;

/// <summary>A reader that throws is told with the file that it was reading, whatever its kind.</summary>
public sealed class InputGuardTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DiagnosticBag diagnostics = new();

    public static TheoryData<string> Kinds => [.. InputParser.Readers.Keys.Select(kind => kind.ToString())];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_reader_that_throws_is_told_with_its_file(string kind)
    {
        folder.With("some/file", "x");
        var tree = SourceTree.Open(folder.Path, "content", diagnostics)!;
        var input = new InputFile(tree, "some/file", Enum.Parse<InputKind>(kind), "some/file");

        Assert.Null(InputParser.Parse(input, (_, _, _) => throw new InvalidCastException("Oh."), diagnostics).Value);
        var found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal(("L070", "content/some/file"), (found.Code.Value, found.Location.File));
        Assert.Contains("InvalidCastException: Oh.", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reader_without_memory_is_told_as_that()
    {
        folder.With("some/file", "x");
        var full = new AggregateException(new InsufficientMemoryException());
        var input = new InputFile(SourceTree.Open(folder.Path, "content", diagnostics)!, "some/file", InputKind.CsvDataset, "some/file");

        Assert.Null(InputParser.Parse(input, (_, _, _) => throw full, diagnostics).Value);
        Assert.Equal(
            "L083 content/some/file", string.Join('\n', diagnostics.ToImmutable().Select(found => $"{found.Code} {found.Location.File}")));
    }

    [Fact]
    public void Every_kind_that_is_read_has_its_reader() => Assert.Equal(
        Enum.GetValues<InputKind>().Where(kind => kind is not (InputKind.Unknown or InputKind.Note)).Order(),
        InputParser.Readers.Keys.Order());
}
