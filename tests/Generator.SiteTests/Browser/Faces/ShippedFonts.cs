using System.Collections;

namespace Generator.SiteTests.Browser.Faces;

/// <summary>
/// A configuration of fontconfig, which browsers on Linux ask for fonts, that knows the fonts of the repository and no others: nothing
/// that a browser started with it shows depends on the fonts of the machine.
/// </summary>
internal sealed class ShippedFonts : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("generator-fonts-");

    public ShippedFonts()
    {
        var file = Path.Combine(folder.FullName, "fonts.conf");
        File.WriteAllText(file, $"""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>{Path.Combine(Repository.Root, "src", "Generator", "Charts", "Fonts")}</dir>
              <cachedir>{Path.Combine(folder.FullName, "cache")}</cachedir>
            </fontconfig>
            """);
        var environment = System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(one => (string)one.Key, one => (string?)one.Value ?? string.Empty, StringComparer.Ordinal);
        environment["FONTCONFIG_FILE"] = file;
        Environment = environment;
    }

    /// <summary>The environment in which a browser is to be started.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; }

    public void Dispose() => folder.Delete(recursive: true);
}
