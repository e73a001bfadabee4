using Generator.Diagnostics;
using Generator.Publishing;

namespace Generator.Tests.Publishing;

public sealed class SitePublisherTests : IDisposable
{
    private readonly PublishedFolder folder = new();
    private readonly DiagnosticBag bag = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Publishes_into_a_folder_that_does_not_exist_yet_with_the_folders_above_it()
    {
        var deep = Path.Combine(folder.Workplace, "a", "b", "site");
        Assert.True(folder.Publisher(folder: deep).Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), bag));
        Assert.Equal("new", File.ReadAllText(Path.Combine(deep, "index.html")));
        Assert.Empty(bag.ToImmutable());
    }

    [Fact]
    public void What_publishing_would_refuse_is_told_before()
    {
        folder.Write("site/holiday.jpg", "x");
        Assert.False(folder.Publisher().IsAllowed(PublishedFolder.New, bag));
        Assert.Equal("O004", Assert.Single(bag.ToImmutable()).Code.Value);

        File.Delete(Path.Combine(folder.Site, "holiday.jpg"));
        Assert.True(folder.Publisher().IsAllowed(PublishedFolder.New, bag));
        Assert.False(folder.Publisher().IsAllowed(PublishedFolder.Tree(("index.html", "1"), ("manifest.json", "{}")), bag));
        Assert.Equal("O009", bag.ToImmutable()[1].Code.Value);
    }

    [Fact]
    public void Pages_that_the_new_site_lacks_vanish_and_dot_files_stay()
    {
        folder.Write("site/.gitignore", "*");
        folder.Write("site/.well-known/empty/../x.txt", "x");
        Assert.True(folder.Publish(PublishedFolder.Old));
        Assert.True(folder.Publish(PublishedFolder.New));
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.New, (".gitignore", "*"), (".well-known/x.txt", "x")), folder.Contents());
        Assert.False(Directory.Exists(Path.Combine(folder.Site, "zh", "orphan")));
        Assert.Empty(folder.Leftovers());
    }

    [Fact]
    public void A_dot_file_of_the_site_itself_is_replaced_and_removed_like_a_page()
    {
        Assert.True(folder.Publish(PublishedFolder.Tree(("index.html", "1"), (".nojekyll", "1"), (".made/a.txt", "a"))));
        folder.Write("site/.made/by-hand.txt", "h");
        var second = PublishedFolder.Tree(("index.html", "2"), (".nojekyll", "2"));
        Assert.True(folder.Publish(second));
        Assert.Equal(PublishedFolder.Expected(second, (".made/by-hand.txt", "h")), folder.Contents());
        var third = PublishedFolder.Tree(("index.html", "3"));
        Assert.True(folder.Publish(third));
        Assert.Equal(PublishedFolder.Expected(third, (".made/by-hand.txt", "h")), folder.Contents());
    }

    [Fact]
    public void A_dot_link_stays_a_link_and_the_folders_permissions_stay()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // other permissions, and links need a privilege
        }

        Assert.True(folder.Publish(PublishedFolder.Old));
        File.CreateSymbolicLink(Path.Combine(folder.Site, ".current"), "nowhere");
        const UnixFileMode mode =
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;
        File.SetUnixFileMode(folder.Site, mode);
        Assert.True(folder.Publish(PublishedFolder.New));
        Assert.Equal("nowhere", new FileInfo(Path.Combine(folder.Site, ".current")).LinkTarget);
        Assert.Equal(mode, File.GetUnixFileMode(folder.Site));
    }

    [Fact]
    public void An_output_folder_that_is_a_link_stays_a_link()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // links need a privilege
        }

        Directory.CreateDirectory(Path.Combine(folder.Workplace, "elsewhere", "real"));
        File.CreateSymbolicLink(folder.Site, Path.Combine("elsewhere", "real"));
        Assert.True(folder.Publish(PublishedFolder.Old));
        Assert.True(folder.Publish(PublishedFolder.New));
        Assert.NotNull(new FileInfo(folder.Site).LinkTarget);
        Assert.Equal("new", File.ReadAllText(Path.Combine(folder.Workplace, "elsewhere", "real", "index.html")));
    }

    [Fact]
    public void The_same_site_again_is_not_written_again()
    {
        Assert.True(folder.Publish(PublishedFolder.New));
        var steps = new List<PublishStep>();
        Assert.True(
            folder.Publisher(observer: steps.Add).Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), bag));
        Assert.Equal([PublishStep.Locked, PublishStep.Repaired], steps);
    }

    [Fact]
    public void The_same_site_is_written_again_when_a_file_of_it_is_gone()
    {
        Assert.True(folder.Publish(PublishedFolder.New));
        File.Delete(Path.Combine(folder.Site, "index.html"));
        Assert.True(folder.Publish(PublishedFolder.New, bag));
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.New), folder.Contents());
        Assert.Empty(bag.ToImmutable());
    }

    [Theory]
    [InlineData("site/thesis.docx")]
    [InlineData("site/sub/thesis.docx")]
    [InlineData("site/manifest.json")]
    public void A_folder_with_other_files_is_refused_unless_forced(string path)
    {
        folder.Write(path, "{\"name\": \"a web app\"}");
        folder.Write("site/.gitignore", "*");
        var before = folder.Contents();
        Assert.False(folder.Publish(PublishedFolder.New, bag));
        Assert.Equal("O004", Assert.Single(bag.ToImmutable()).Code.Value);
        Assert.Equal(before, folder.Contents());
        Assert.Empty(folder.Leftovers());

        Assert.True(folder.Publish(PublishedFolder.New, force: true));
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.New, (".gitignore", "*")), folder.Contents());
    }

    [Fact]
    public void A_file_in_the_folders_place_is_refused_even_by_force()
    {
        folder.Write("site", "text");
        Assert.False(folder.Publish(PublishedFolder.New, bag, force: true));
        Assert.Equal("O001", Assert.Single(bag.ToImmutable()).Code.Value);
    }

    [Fact]
    public void The_disk_and_the_home_folder_are_refused_even_by_force()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        foreach (var dangerous in new[] { Path.GetPathRoot(folder.Workplace)!, home, Path.GetDirectoryName(home)! })
        {
            var problems = new DiagnosticBag();
            Assert.False(
                folder.Publisher(force: true, folder: dangerous)
                    .Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), problems));
            Assert.Equal("O002", Assert.Single(problems.ToImmutable()).Code.Value);
        }
    }

    [Theory]
    [InlineData("work/content", false)]
    [InlineData("work", false)]
    [InlineData("work/content/site", false)]
    [InlineData("link-to-work", false)]
    [InlineData("work/content-site", true)]
    public void The_inputs_and_the_folders_around_and_inside_them_are_refused_even_by_force(string output, bool allowed)
    {
        folder.Write("work/content/site.yaml", "a: 1");
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(Path.Combine(folder.Workplace, "link-to-work"), "work");
        }

        var publisher = folder.Publisher(
            force: true, folder: Path.Combine(folder.Workplace, output), input: Path.Combine(folder.Workplace, "work", "content") + "/");
        Assert.Equal(allowed, publisher.Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), bag));
        Assert.Equal(allowed ? string.Empty : "O003", string.Concat(bag.ToImmutable().Select(problem => problem.Code.Value)));
        Assert.Equal("a: 1", File.ReadAllText(Path.Combine(folder.Workplace, "work", "content", "site.yaml")));
    }

    [Fact]
    public void A_second_run_at_the_same_time_is_told_to_wait()
    {
        Assert.True(folder.Publish(PublishedFolder.Old));
        var tried = false;
        var first = folder.Publisher(observer: step =>
        {
            if (step == PublishStep.StagingCreated)
            {
                tried = true;
                Assert.False(folder.Publish(PublishedFolder.Old, bag));
            }
        });
        Assert.True(first.Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), new DiagnosticBag()));
        Assert.True(tried);
        Assert.Equal("O005", Assert.Single(bag.ToImmutable()).Code.Value);
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.New), folder.Contents());
    }

    [Fact]
    public void A_staged_file_that_reads_back_differently_is_never_published()
    {
        Assert.True(folder.Publish(PublishedFolder.Old));
        var publisher = folder.Publisher(observer: step =>
        {
            if (step == PublishStep.Flushed)
            {
                folder.Write(".site.generator-new/zh/index.html", "??");
            }
        });
        Assert.False(publisher.Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), bag));
        Assert.Equal("O008", Assert.Single(bag.ToImmutable()).Code.Value);
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.Old), folder.Contents());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void When_the_swap_fails_the_old_site_is_there_and_the_user_is_told(bool stagedVanishes)
    {
        Assert.True(folder.Publish(PublishedFolder.Old));
        var publisher = folder.Publisher(canExchange: false, observer: step =>
        {
            if (step == PublishStep.Verified && stagedVanishes)
            {
                Directory.Delete(Path.Combine(folder.Workplace, ".site.generator-new"), recursive: true);
            }
            else if (step == PublishStep.Verified)
            {
                // A file in the way of the old folder, as good as a mount point for making the move fail.
                folder.Write(".site.generator-old", "in the way");
            }
        });
        Assert.False(publisher.Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), bag));
        Assert.Equal("O006", Assert.Single(bag.ToImmutable()).Code.Value);
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.Old), folder.Contents());
    }

    [Fact]
    public void A_folder_that_cannot_be_written_beside_is_a_diagnostic()
    {
        folder.Write("file", "not a folder");
        Assert.False(
            folder.Publisher(folder: Path.Combine(folder.Workplace, "file", "site"))
                .Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), bag));
        Assert.Equal("O007", Assert.Single(bag.ToImmutable()).Code.Value);
    }

    [Fact]
    public void A_file_of_the_site_may_not_take_the_manifests_name()
    {
        var tree = PublishedFolder.Tree(("Manifest.json", "{}"));
        Assert.False(folder.Publish(tree, bag));
        Assert.Equal("O009", Assert.Single(bag.ToImmutable()).Code.Value);
        Assert.Equal("(missing)", folder.Contents());
    }

    [Fact]
    public void Folders_are_exchanged_in_one_step_where_the_system_can()
    {
        folder.Write("a/x", "x");
        folder.Write("b/y", "y");
        var exchanged = FolderExchange.TryExchange(Path.Combine(folder.Workplace, "a"), Path.Combine(folder.Workplace, "b"));
        Assert.Equal(exchanged, File.Exists(Path.Combine(folder.Workplace, "b", "x")));
        Assert.False(FolderExchange.TryExchange(Path.Combine(folder.Workplace, "a"), Path.Combine(folder.Workplace, "missing")));
    }
}
