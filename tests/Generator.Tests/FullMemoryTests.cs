using Generator.Diagnostics;
using Generator.Tests.Authoring;

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
        using var folder = DeskFolder.Small();
        var report = folder.Checked(step =>
        {
            if (step == last)
            {
                throw new AggregateException(new InvalidOperationException(), new InsufficientMemoryException());
            }
        });

        var told = Assert.Single(report.Diagnostics, problem => problem.Severity == Severity.Error);
        Assert.Equal(("L083", "content"), (told.Code.Value, told.Location.File));
        Assert.Equal((false, false), (report.Succeeded, report.HasFaults));
    }
}
