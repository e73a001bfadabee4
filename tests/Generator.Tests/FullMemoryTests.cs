using Generator.Tests.Loading;

namespace Generator.Tests;

/// <summary>Where there is no memory for more, a build says so once, and is no fault of the program.</summary>
public sealed class FullMemoryTests
{
    [Theory]
    [InlineData(BuildStep.Checking)]
    [InlineData(BuildStep.Judging)]
    [InlineData(BuildStep.DrawingAndWriting)]
    public void A_build_without_memory_says_so(BuildStep last)
    {
        using var folder = new TemporaryFolder();
        var repository = Generator.Gallery.RepositoryFolder.Path;
        var options = new BuildOptions(
            Path.Combine(repository, "tests", "Generator.Specs", "plan", "content"),
            Path.Combine(repository, "templates"),
            folder["site"],
            folder["cache"],
            BaseUrl: null,
            DateOnly.MaxValue,
            Strict: false,
            Force: false,
            PublishSite: true);
        var report = SiteBuild.Run(options, Progress, TestContext.Current.CancellationToken);

        var told = Assert.Single(report.Diagnostics, problem => problem.Severity == Generator.Diagnostics.Severity.Error);
        Assert.Equal(("L083", "content"), (told.Code.Value, told.Location.File));
        Assert.Equal((false, false), (report.Succeeded, report.HasFaults));
        Assert.False(Directory.Exists(folder["site"]));

        void Progress(BuildStep step)
        {
            if (step == last)
            {
                throw new AggregateException(new InvalidOperationException(), new InsufficientMemoryException());
            }
        }
    }
}
