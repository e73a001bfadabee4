using System.Security.Cryptography;
using Generator.Publishing.Pictures;
using Generator.Tests.Loading;

namespace Generator.Tests.Publishing.Pictures;

public sealed class PictureCacheTests : IDisposable
{
    private static readonly string One = new('1', 64);
    private static readonly string Two = new('2', 64);

    private readonly TemporaryFolder folder = new();
    private int made;

    private string Pictures => folder["cache/pictures"];

    private string[] Kept => [.. Directory.GetFiles(Pictures).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_was_kept_is_not_made_again()
    {
        Assert.Equal("one"u8, Get(One, "one"));
        Assert.Equal("one"u8, Get(One, "another"));
        Assert.Equal("two"u8, Get(Two, "two"));
        Assert.Equal(2, made);
    }

    /// <summary>Name and bytes, so that a person finds out with sha256sum whether a file is sound.</summary>
    [Fact]
    public void A_file_is_named_by_what_it_shows_and_by_its_hash()
    {
        Get(One, "abc");
        Assert.Equal([One + "-ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad.png"], Kept);
        Assert.Equal("abc", File.ReadAllText(Path.Combine(Pictures, Kept[0])));
    }

    [Theory]
    [InlineData("")]
    [InlineData("on")]
    [InlineData("0ne")]
    [InlineData("one and more")]
    public void A_damaged_file_is_made_anew_and_mended(string damage)
    {
        Get(One, "one");
        File.WriteAllText(Path.Combine(Pictures, Kept[0]), damage);

        Assert.Equal("one"u8, Get(One, "one"));
        Assert.Equal("one"u8, Get(One, "another"));
        Assert.Equal(2, made);
        Assert.Single(Kept);
    }

    [Fact]
    public void A_file_of_somebody_else_is_not_believed()
    {
        folder.With($"cache/pictures/{One}-{new string('0', 64)}.png", "not mine").With($"cache/pictures/{One}.png", "nor this");
        Assert.Equal("one"u8, Get(One, "one"));
        Assert.Equal("one"u8, Get(One, "another"));
    }

    [Fact]
    public void The_folder_may_be_deleted_at_any_time()
    {
        var cache = new PictureCache(Pictures);
        Assert.Equal("one"u8, cache.GetOrMake(One, () => "one"u8.ToArray()));
        Directory.Delete(Pictures, recursive: true);
        Assert.Equal("two"u8, cache.GetOrMake(Two, () => "two"u8.ToArray()));
        cache.Trim();
        Assert.Single(Kept);
        Directory.Delete(Pictures, recursive: true);
        cache.Trim();
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_no_error()
    {
        folder.With("cache", "a file where the folder should be");
        Assert.Equal("one"u8, Get(One, "one"));
        new PictureCache(Pictures).Trim();
    }

    /// <summary>Nothing holds back the superuser, for whom this shows only that nothing fails.</summary>
    [Fact]
    public void A_folder_that_may_only_be_read_is_read()
    {
        Get(One, "one");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Pictures, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        try
        {
            Assert.Equal("one"u8, Get(One, "another"));
            Assert.Equal("two"u8, Get(Two, "two"));
        }
        finally
        {
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(Pictures, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }
        }
    }

    [Fact]
    public void Builds_at_the_same_moment_share_the_folder()
    {
        var keys = Enumerable.Range(0, 40).Select(i => Convert.ToHexStringLower(SHA256.HashData([(byte)i]))).ToArray();
        Parallel.For(0, 8, build =>
        {
            var cache = new PictureCache(Pictures, most: 0);
            foreach (var key in build % 2 == 0 ? keys : keys.Reverse())
            {
                Assert.Equal(key, System.Text.Encoding.UTF8.GetString(cache.GetOrMake(key, () => System.Text.Encoding.UTF8.GetBytes(key))));
            }

            if (build == 7)
            {
                new PictureCache(Pictures, most: 0).Trim();
            }
        });
        Assert.All(keys, key => Assert.Equal(key, System.Text.Encoding.UTF8.GetString(Get(key, key))));
        Assert.Equal(40, Kept.Length);
    }

    [Fact]
    public void Of_files_that_a_build_did_not_use_the_newest_stay()
    {
        string[] names = ["a", "b", "c", "d"];
        foreach (var name in names)
        {
            Get(Key(name), name);
            File.SetLastWriteTimeUtc(
                Path.Combine(
                    Pictures, Kept.Single(file => file.StartsWith(Key(name), StringComparison.Ordinal))), new DateTime(
                        2020, 1, 1 + name[0] - 'a', 0, 0, 0, DateTimeKind.Utc));
        }

        var cache = new PictureCache(Pictures, most: 1);
        Assert.Equal("a"u8, cache.GetOrMake(Key("a"), () => throw new InvalidOperationException()));
        cache.GetOrMake(Key("e"), () => "e"u8.ToArray());
        cache.Trim();

        Assert.Equal(new[] { "a", "d", "e" }.Select(Key).Order(StringComparer.Ordinal), Kept.Select(file => file[..64]));
    }

    [Fact]
    public void Only_its_own_files_are_removed()
    {
        var own = $"{One}-{Two}.png";
        folder.With($"cache/pictures/{own}", "x")
            .With($"cache/pictures/{own}.abc.def", "killed")
            .With("cache/pictures/holiday-1.png", "x")
            .With("cache/pictures/notes.txt", "x");
        new PictureCache(Pictures, most: 0).Trim();
        Assert.Equal(["holiday-1.png", "notes.txt"], Kept);
    }

    /// <summary>Each call is a build of its own.</summary>
    private byte[] Get(string key, string text) => new PictureCache(Pictures).GetOrMake(key, () =>
    {
        made++;
        return System.Text.Encoding.UTF8.GetBytes(text);
    });

    private static string Key(string name) => new(name[0], 64);
}
