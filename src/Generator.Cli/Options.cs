using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Generator.Diagnostics;

namespace Generator.Cli;

/// <summary>
/// Makes the options of verbs: each is described by the text “option.NAME” of the catalogue, read the same way under every culture, and
/// says in full what was expected.
/// </summary>
internal sealed class Options(Surroundings surroundings)
{
    public const string VerboseName = "--verbose";

    /// <summary>An option that is there or not.</summary>
    public Option<bool> Flag(string name) => new(name) { Description = Describe(name) };

    /// <param name="name">The option.</param>
    /// <param name="description">The text that describes it where a verb means something of its own by it.</param>
    public Option<string?> Folder(string name, string? description = null) => new(name)
    {
        HelpName = "DIR",
        CustomParser = ReadPath,
        Description = description is null ? Describe(name) : surroundings.Say(description),
    };

    public Option<string?> File(string name) => new(name) { HelpName = "FILE", CustomParser = ReadPath, Description = Describe(name) };

    public Option<DateOnly?> Date(string name) =>
        new(name) { HelpName = "DATE", CustomParser = ReadDate, Description = Describe(name) };

    /// <summary>An address of the web, with a slash at its end so that paths can be appended to it.</summary>
    public Option<Uri?> Address(string name) => new(name) { HelpName = "URL", CustomParser = ReadAddress, Description = Describe(name) };

    public Option<int> Port(string name, int usual) => new(name)
    {
        HelpName = "N",
        CustomParser = ReadPort,
        DefaultValueFactory = _ => usual,
        Description = Describe(name),
    };

    /// <summary>An argument that is any text.</summary>
    public Argument<string> Text(string name, string description) => new(name)
    {
        CustomParser = ReadPath,
        Description = surroundings.Say(description),
    };

    /// <summary>An argument that is a file or folder.</summary>
    public Argument<string> Path(string name, string description) =>
        new(name) { CustomParser = ReadPath, Description = surroundings.Say(description) };

    /// <summary>An argument that is one of a few words, described by a text that lists them.</summary>
    public Argument<string> Words(string name, string description, IReadOnlyCollection<string> words) => new(name)
    {
        CustomParser = argument => ReadChoice(argument, [.. words.Select(word => (word, word))]),
        Description = surroundings.Say(description, ("words", words)),
    };

    /// <summary>An option that takes one of a few words; the first is its default.</summary>
    public Option<T> Choice<T>(string name, params (string Word, T Value)[] choices) => new(name)
    {
        HelpName = string.Join('|', choices.Select(choice => choice.Word)),
        CustomParser = argument => ReadChoice(argument, choices),
        DefaultValueFactory = _ => choices[0].Value,
        Description = Describe(name),
    };

    public Option<ReportForm> Form() =>
        Choice("--format", ("human", ReportForm.Human), ("msbuild", ReportForm.Msbuild), ("json", ReportForm.Json));

    /// <summary>
    /// The language of the tool. It is read before anything else, since help and faults of usage are told in it; here it stands for the
    /// help and for the fault of a language that the tool does not speak.
    /// </summary>
    public Option<ToolLanguage> Language() => new(LanguageChoice.Name)
    {
        HelpName = string.Join('|', ToolLanguages.All.Select(language => language.Tag())),
        CustomParser = argument => ReadChoice(argument, [.. ToolLanguages.All.Select(language => (language.Tag(), language))]),
        DefaultValueFactory = _ => surroundings.Language,
        Description = Describe(LanguageChoice.Name),
        Recursive = true,
    };

    /// <summary>Of every verb: whether a failure of the tool is told with its details.</summary>
    public Option<bool> Verbose() => new(VerboseName) { Description = Describe(VerboseName), Recursive = true };

    private string Describe(string name) => surroundings.Say($"option.{name.TrimStart('-')}");

    private string? ReadPath(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (string.IsNullOrWhiteSpace(text) || text.Contains('\0', StringComparison.Ordinal))
        {
            Refuse(argument, "usage.not-a-path");
        }

        return text;
    }

    private DateOnly? ReadDate(ArgumentResult argument)
    {
        if (DateOnly.TryParseExact(
            argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Refuse(argument, "usage.not-a-date");
        return null;
    }

    private Uri? ReadAddress(ArgumentResult argument)
    {
        if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address.Query.Length == 0
            && address.Fragment.Length == 0)
        {
            return address.AbsoluteUri.EndsWith('/') ? address : new Uri(address.AbsoluteUri + "/");
        }

        Refuse(argument, "usage.not-an-address");
        return null;
    }

    private int ReadPort(ArgumentResult argument)
    {
        if (!int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port > 65535)
        {
            Refuse(argument, "usage.not-a-port");
        }

        return port;
    }

    private T ReadChoice<T>(ArgumentResult argument, (string Word, T Value)[] choices)
    {
        var at = Array.FindIndex(choices, choice => choice.Word == argument.Tokens[0].Value);
        if (at >= 0)
        {
            return choices[at].Value;
        }

        argument.AddError(surroundings.Say(
            "usage.not-a-choice", ("text", argument.Tokens[0].Value), ("choices", choices.Select(choice => choice.Word))));
        return choices[0].Value;
    }

    private void Refuse(ArgumentResult argument, string key) =>
        argument.AddError(surroundings.Say(key, ("text", argument.Tokens[0].Value)));
}
