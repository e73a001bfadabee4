using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using System.Text;
using Generator.Diagnostics;
using Generator.Publishing;

namespace Generator.Tests.Publishing;

/// <summary>Whoever may read or change the published folder may do so after the next build, and nobody else.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class FolderRightsTests : IDisposable
{
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode GroupFile = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
    private const UnixFileMode GroupFolder = Private | UnixFileMode.GroupRead | UnixFileMode.GroupExecute;

    private readonly PublishedFolder folder = new();
    private readonly DiagnosticBag bag = new();

    public FolderRightsTests()
    {
        folder.Write("site/.htaccess", "deny");
        Assert.True(folder.Publish(PublishedFolder.Old));
    }

    public static bool HasModes => !OperatingSystem.IsWindows();

    /// <summary>The administrator may give files to any group, and read and remove everything.</summary>
    public static bool IsAdministrator => OperatingSystem.IsLinux() && UserId() == 0;

    public static bool IsNoAdministrator => !OperatingSystem.IsWindows() && !IsAdministrator;

    public void Dispose() => folder.Dispose();

    [Fact(Skip = "no modes of Unix here", SkipUnless = nameof(HasModes))]
    public void Modes_stay_and_new_files_get_those_of_the_site()
    {
        Set(".", GroupFolder | UnixFileMode.SetGroup);
        Set("zh", Private);
        Set("index.html", UnixFileMode.UserRead | UnixFileMode.OtherRead);
        Set("manifest.json", GroupFile);
        Set(".htaccess", UnixFileMode.UserRead | UnixFileMode.GroupRead);
        Assert.True(folder.Publish(PublishedFolder.New, bag));
        Assert.Empty(bag.ToImmutable());
        Assert.Equal(GroupFolder | UnixFileMode.SetGroup, Of("."));
        Assert.Equal(Private, Of("zh"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.OtherRead, Of("index.html"));
        Assert.Equal(GroupFile, Of("manifest.json"));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.GroupRead, Of(".htaccess"));
        Assert.Equal(GroupFolder | UnixFileMode.SetGroup, Of("en/deep"));
        Assert.Equal(GroupFile, Of("en/deep/er/page.html"));
    }

    [Fact(Skip = "no modes of Unix here", SkipUnless = nameof(HasModes))]
    public void A_folder_that_may_only_be_read_is_replaced_and_removed_all_the_same()
    {
        const UnixFileMode readOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute;
        Set("zh", readOnly);
        Set(".", readOnly);
        Assert.True(folder.Publish(PublishedFolder.New, bag));
        Assert.True(folder.Publish(PublishedFolder.Old, bag));
        Assert.Empty(bag.ToImmutable());
        Assert.Equal(readOnly, Of("."));
        Assert.Equal(PublishedFolder.Expected(PublishedFolder.Old, (".htaccess", "deny")), folder.Contents());
        Assert.Empty(folder.Leftovers());
        Set(".", Private);
        Set("zh", Private);
    }

    [Fact(Skip = "no modes of Unix here", SkipUnless = nameof(HasModes))]
    public void A_system_that_does_not_say_whose_a_file_is_says_what_may_be_done_with_it()
    {
        Set("zh", GroupFolder | UnixFileMode.SetGroup);
        Set("index.html", GroupFile);
        File.CreateSymbolicLink(Path.Combine(folder.Site, "link"), "index.html");
        foreach (var (path, type, mode) in ((string, int, UnixFileMode)[])
            [("zh", 0x4000, GroupFolder | UnixFileMode.SetGroup), ("index.html", 0x8000, GroupFile), ("link", 0xA000, default)])
        {
            var status = UnixCalls.StatusWithoutOwners(Path.Combine(folder.Site, path))!.Value;
            Assert.Equal((type | (int)mode, uint.MaxValue, uint.MaxValue), (status.Mode, status.Owner, status.Group));
        }

        Assert.Null(UnixCalls.StatusWithoutOwners(Path.Combine(folder.Site, "nothing")));
    }

    [Fact(Skip = "no modes of Unix here", SkipUnless = nameof(HasModes))]
    public void A_folder_in_the_place_of_a_file_takes_no_rights_of_it_nor_a_file_of_a_folder()
    {
        Assert.True(folder.Publish(PublishedFolder.Tree(("annex", "text"), ("list/a.pdf", "a"))));
        Set(".", GroupFolder);
        Set("annex", UnixFileMode.UserRead | UnixFileMode.OtherRead);
        Set("list", Private | UnixFileMode.OtherExecute);
        Set("manifest.json", GroupFile);
        Assert.True(folder.Publish(PublishedFolder.Tree(("annex/a.pdf", "a"), ("list", "text")), bag));
        Assert.Empty(bag.ToImmutable());
        Assert.Equal(GroupFolder, Of("annex"));
        Assert.Equal(GroupFile, Of("annex/a.pdf"));
        Assert.Equal(GroupFile, Of("list"));
    }

    [Fact(Skip = "no modes of Unix here", SkipUnless = nameof(HasModes))]
    public void Nobody_else_sees_what_replaces_a_site_before_it_is_complete()
    {
        UnixFileMode? seen = null;
        var publisher = folder.Publisher(observer: step => seen = step == PublishStep.FileStaged
            ? File.GetUnixFileMode(Path.Combine(folder.Workplace, ".site.generator-new"))
            : seen);
        Assert.True(publisher.Publish(PublishedFolder.New, PublishedFolder.ManifestOf(PublishedFolder.New), bag));
        Assert.Equal(Private, seen);
    }

    [Fact(Skip = "only an administrator may choose any group", SkipUnless = nameof(IsAdministrator))]
    public void Group_and_owner_stay()
    {
        Assert.True(UnixCalls.TryGive(folder.Site, 4321));
        Assert.True(UnixCalls.TryGive(Path.Combine(folder.Site, "manifest.json"), 4321));
        Assert.True(UnixCalls.TryGive(Path.Combine(folder.Site, "zh"), 4322));
        Assert.True(UnixCalls.TryGive(Path.Combine(folder.Site, ".htaccess"), 1234, 4323));
        Assert.True(folder.Publish(PublishedFolder.New, bag));
        Assert.Equal(4321u, Group("."));
        Assert.Equal(4322u, Group("zh"));
        Assert.Equal(4323u, Group(".htaccess"));
        Assert.Equal(1234u, UnixCalls.StatusOf(Path.Combine(folder.Site, ".htaccess"))!.Value.Owner);
        Assert.Equal(4321u, Group("en/deep"));
        Assert.Equal(4321u, Group("en/deep/er/page.html"));
        Assert.Equal(4321u, Group("manifest.json"));
        Assert.Empty(bag.ToImmutable());
    }

    [Fact(Skip = "an administrator reads everything", SkipUnless = nameof(IsNoAdministrator))]
    public void A_file_of_the_host_that_cannot_be_read_stops_the_run()
    {
        foreach (var (path, mode) in ((string, UnixFileMode)[])[(".htaccess", default), (".well-known", default)])
        {
            if (path == ".well-known")
            {
                folder.Write("site/.well-known/security.txt", "mail");
            }

            Set(path, mode);
            var told = new DiagnosticBag();
            Assert.False(folder.Publish(PublishedFolder.New, told));
            var problem = Assert.Single(told.ToImmutable());
            Assert.Equal("O067", problem.Code.Value);
            Assert.Contains($"“{path}", problem.Message, StringComparison.Ordinal);
            Assert.Equal("old", File.ReadAllText(Path.Combine(folder.Site, "index.html")));
            Assert.Empty(folder.Leftovers());
            Set(path, Private);
        }
    }

    [Theory(Skip = "an administrator reads everything", SkipUnless = nameof(IsNoAdministrator))]
    [InlineData("photos", UnixFileMode.None, "photos")]
    [InlineData("manifest.json", UnixFileMode.None, "manifest.json")]
    [InlineData(".", UnixFileMode.None, "manifest.json")]
    [InlineData(".", UnixFileMode.UserExecute, "site")]
    public void What_cannot_be_read_in_the_site_is_told_by_its_name(string path, UnixFileMode mode, string shown)
    {
        folder.Write("site/photos/a.jpg", "a");
        Set(path, mode);
        var told = new DiagnosticBag();
        Assert.False(folder.Publish(PublishedFolder.New, told));
        Set(path, Private);
        var problem = Assert.Single(told.ToImmutable());
        Assert.Equal("O067", problem.Code.Value);
        Assert.Contains($"{shown}” cannot be read", problem.Message, StringComparison.Ordinal);
    }

    [Fact(Skip = "an administrator reads everything", SkipUnless = nameof(IsNoAdministrator))]
    public void A_folder_that_cannot_be_read_is_told_by_the_comparison_and_hides_nothing()
    {
        folder.Write("site/photos/a.jpg", "a");
        folder.Write("site/zh/stray.html", "x");
        Set("photos", default);
        var found = SiteVerification.Run(folder.Site);
        Set("photos", Private);
        Assert.Equal(
            ["L002 photos", "O039 zh/stray.html"], found.Diagnostics.Select(problem => $"{problem.Code} {problem.Location}"));
    }

    [Theory(Skip = "no pipes here", SkipUnless = nameof(HasModes))]
    [InlineData(".pipe")]
    [InlineData(".well-known/pipe")]
    public void A_pipe_among_the_files_of_the_host_stops_the_run_and_is_not_waited_for(string path)
    {
        Directory.CreateDirectory(Path.Combine(folder.Site, ".well-known"));
        Assert.Equal(0, MakePipe(Encoding.UTF8.GetBytes(Path.Combine(folder.Site, path) + '\0'), 0x1A4));
        Assert.False(folder.Publish(PublishedFolder.New, bag));
        Assert.Equal("O067", Assert.Single(bag.ToImmutable()).Code.Value);
        Assert.Equal("old", File.ReadAllText(Path.Combine(folder.Site, "index.html")));
        Assert.Empty(folder.Leftovers());
    }

    private void Set(string path, UnixFileMode mode) => File.SetUnixFileMode(Path.Combine(folder.Site, path), mode);

    private UnixFileMode Of(string path) => File.GetUnixFileMode(Path.Combine(folder.Site, path));

    private uint Group(string path) => UnixCalls.StatusOf(Path.Combine(folder.Site, path))!.Value.Group;

    [DllImport("libc", EntryPoint = "geteuid", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern uint UserId();

    [DllImport("libc", EntryPoint = "mkfifo", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int MakePipe(byte[] path, uint mode);
}
