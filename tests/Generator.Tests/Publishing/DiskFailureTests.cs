using Generator.Diagnostics;
using Generator.Model;
using Generator.Publishing;

namespace Generator.Tests.Publishing;

/// <summary>What a disk refuses is told as what it is; the old site stays, and nothing half-written.</summary>
public sealed class DiskFailureTests : IDisposable
{
    private readonly PublishedFolder folder = new();
    private readonly DiagnosticBag bag = new();

    public DiskFailureTests() => Assert.True(folder.Publish(PublishedFolder.Old));

    public static TheoryData<string, int> Refusals => new()
    {
        { "O031", 28 },
        { "O031", 122 },
        { "O031", unchecked((int)0x80070070) },
        { "O032", 30 },
        { "O064", 24 },
        { "O064", 23 },
        { "O065", 18 },
        { "O066", 5 },
        { "O007", 95 },
    };

    public static bool HasFullDevice => OperatingSystem.IsLinux() && File.Exists("/dev/full");

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Refusals))]
    public void A_failure_is_told_by_its_number(string code, int number) =>
        Refused(code, PublishStep.FileStaged, () => new IOException("No space left on device", number));

    [Theory]
    [InlineData(nameof(PublishStep.StagingCreated))]
    [InlineData(nameof(PublishStep.FileStaged))]
    [InlineData(nameof(PublishStep.Flushed))]
    public void A_right_that_is_missing_is_told_at_any_step(string at) =>
        Refused("O032", Enum.Parse<PublishStep>(at), () => new UnauthorizedAccessException("Access denied"));

    [Fact]
    public void A_path_that_is_too_long_is_told() => Refused("O071", PublishStep.FileStaged, () => new PathTooLongException());

    [Theory]
    [InlineData("O065", 18)]
    [InlineData("O065", 16)]
    [InlineData("O006", 39)]
    public void A_folder_that_cannot_be_replaced_is_told_with_the_reason(string code, int number) =>
        Assert.Equal(code, DiskFailure.TellOfSwap(new IOException("refused", number), folder.Site, new(folder.Site)).Code.Value);

    [Fact]
    public void What_cannot_be_removed_is_named() => Assert.Contains(
        "“.site.generator-new”",
        DiskFailure.Tell(new FolderRemainsException(".site.generator-new", new IOException()), folder.Site, new(folder.Site)).Message,
        StringComparison.Ordinal);

    /// <summary>Room that is asked for beforehand is refused without the number of the failure.</summary>
    [Fact(Skip = "no device without room here", SkipUnless = nameof(HasFullDevice))]
    public void A_disk_without_room_is_told_at_the_first_byte()
    {
        File.CreateSymbolicLink(Path.Combine(folder.Workplace, "page.html"), "/dev/full");
        var site = new OutputTree([new OutputFile(new("page.html"), new UnmeasuredContent())]);
        var failure = Assert.Throws<IOException>(() => SiteFiles.Write(site, [], folder.Workplace, static () => { }));
        Assert.Equal("O031", DiskFailure.Tell(failure, folder.Site, new(folder.Site)).Code.Value);
    }

    private void Refused(string code, PublishStep at, Func<Exception> failure)
    {
        var publisher = folder.Publisher(observer: step =>
        {
            if (step == at)
            {
                throw failure();
            }
        });
        Assert.False(publisher.Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), bag));
        Assert.Equal(code, Assert.Single(bag.ToImmutable()).Code.Value);
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.Old), folder.Contents());
        Assert.Empty(folder.Leftovers());
    }

    /// <summary>Content whose size nobody may ask for.</summary>
    private sealed class UnmeasuredContent : FileContent
    {
        public override int Length => throw new InvalidOperationException("The size was asked for.");

        public override ContentHash Sha256 => ContentHash.Of(Read().Span);

        public override ReadOnlyMemory<byte> Read() => "text"u8.ToArray();
    }
}
