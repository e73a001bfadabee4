using System.Globalization;
using Generator.Tests.Loading;

namespace Generator.SiteTests;

/// <summary>
/// Same input, same bytes: whatever the culture, the day, the time zone and the number of processors. Where these might change a
/// picture, the build has a cache of its own and draws it.
/// </summary>
public sealed class DeterminismTests(BuiltSite site) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_changes_nothing(string culture)
    {
        var (here, hereUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.NotEqual(CultureInfo.InvariantCulture, CultureInfo.CurrentCulture);
            Repository.Build(Repository.Options(folder["site"], cache: folder["cache"]));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (here, hereUi);
        }

        SameAsEver();
    }

    [Theory]
    [InlineData(2026, 12, 31)]
    [InlineData(2028, 2, 29)]
    [InlineData(2035, 6, 1)]
    public void The_day_changes_nothing_while_no_release_comes_out(int year, int month, int day)
    {
        Repository.Build(Repository.Options(folder["site"], asOf: new DateOnly(year, month, day)));
        SameAsEver();
    }

    [Fact]
    public async Task A_machine_without_the_data_of_cultures_makes_the_same()
    {
        using var process = GeneratorProcess.Start(
            ["build", "--output", folder["site"]], ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1"));
        await process.SucceedAsync();
        SameAsEver();
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", "Asia/Shanghai", "1")]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati", "8")]
    [InlineData("de_DE.UTF-8", "America/St_Johns", "3")]
    public async Task Locale_time_zone_and_processors_change_nothing(string locale, string timeZone, string processors)
    {
        using var process = GeneratorProcess.Start(
            ["build", "--output", folder["site"], "--cache", folder["cache"]],
            ("LC_ALL", locale),
            ("TZ", timeZone),
            ("DOTNET_PROCESSOR_COUNT", processors));
        await process.SucceedAsync();
        SameAsEver();
    }

    [Fact]
    public void The_folder_of_the_input_changes_nothing()
    {
        Repository.CopyTo(folder["a folder 与空格"]);
        Repository.Build(Repository.Options(folder["site"], folder["a folder 与空格/content"], folder["a folder 与空格/templates"]));
        SameAsEver();
    }

    [Fact]
    public void A_site_built_over_another_is_the_same()
    {
        Repository.CopyTo(folder["other"]);
        File.AppendAllText(folder["other/content/pages/about.en.md"], "\nOne more line.\n");
        Directory.CreateDirectory(folder["other/content/static"]);
        File.WriteAllText(folder["other/content/static/gone-soon.txt"], "x");
        Repository.Build(Repository.Options(folder["site"], folder["other/content"], folder["other/templates"]));
        Assert.NotEqual(Repository.Digest(site.Folder), Repository.Digest(folder["site"]));
        Repository.Build(Repository.Options(folder["site"]));
        SameAsEver();
    }

    /// <summary>Every file, the manifest with its hashes among them, has the same bytes as in the site that all tests look at.</summary>
    private void SameAsEver() => Assert.Equal(Repository.Digest(site.Folder), Repository.Digest(folder["site"]));
}
