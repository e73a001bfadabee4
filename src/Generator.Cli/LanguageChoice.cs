using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>In which language the tool speaks: the one asked for by an option, else that of the person's machine.</summary>
internal static class LanguageChoice
{
    public const string Name = "--language";

    /// <summary>The language of the machine: on Unix of LC_ALL, LC_MESSAGES or LANG, on Windows that of the windows.</summary>
    public static ToolLanguage OfMachine()
    {
#pragma warning disable RS0030 // The culture decides the language of the tool, and nothing in a build.
        var culture = CultureInfo.CurrentUICulture;
#pragma warning restore RS0030
        return ToolLanguages.Find(culture.Name) ?? ToolLanguages.All[0];
    }

    /// <summary>
    /// The language that the arguments ask for, found before they are read as a whole, so that help and faults of usage are in it; null
    /// when they ask for none that there is.
    /// </summary>
    public static ToolLanguage? Of(IReadOnlyList<string> arguments)
    {
        ToolLanguage? asked = null;
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = arguments[i] == Name ? arguments.ElementAtOrDefault(i + 1)
                : arguments[i].StartsWith(Name + "=", StringComparison.Ordinal) ? arguments[i][(Name.Length + 1)..]
                : null;
            asked = ToolLanguages.All.Where(language => language.Tag() == value).Cast<ToolLanguage?>().FirstOrDefault() ?? asked;
        }

        return asked;
    }
}
