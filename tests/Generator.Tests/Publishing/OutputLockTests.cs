using Generator.Publishing;

namespace Generator.Tests.Publishing;

/// <summary>The lock under many hands.</summary>
public sealed class OutputLockTests : IDisposable
{
    private readonly PublishedFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Only_one_holds_it_and_nobody_is_told_anything_else_than_that()
    {
        var path = Path.Combine(folder.Workplace, ".lock");
        var holders = 0;
        var taken = 0;
        var threads = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            for (var i = 0; i < 2000; i++)
            {
                using var gate = OutputLock.TryTake(path);
                if (gate is null)
                {
                    continue;
                }

                Assert.Equal(1, Interlocked.Increment(ref holders));
                Interlocked.Increment(ref taken);
                Assert.True(File.Exists(path));
                Assert.Equal(0, Interlocked.Decrement(ref holders));
            }
        })).ToArray();
        await Task.WhenAll(threads);
        Assert.True(taken > 100, $"{taken} times taken");
        Assert.False(File.Exists(path));
    }
}
