using System.Collections.Frozen;

namespace Generator.Diagnostics;

/// <summary>
/// What “explain” tells of a code beyond its message: what it means, why it matters for what readers see, and an example.
/// </summary>
public sealed class Explanation
{
    private readonly FrozenDictionary<ToolLanguage, string> texts;
    private readonly IReadOnlyList<Message> messages;

    internal Explanation(string code, FrozenDictionary<ToolLanguage, string> texts, CodeExample? example, IReadOnlyList<Message> messages)
    {
        this.texts = texts;
        this.messages = messages;
        Code = new(code);
        Example = example;
    }

    public DiagnosticCode Code { get; }

    public Severity Severity => messages[0].Severity;

    /// <summary>Null for what no lines of a file bring about, such as a full disk.</summary>
    public CodeExample? Example { get; }

    public string In(ToolLanguage language) => texts[language];

    /// <summary>What the code says, one text for each case that it tells apart; “…” stands for what each problem names.</summary>
    public IEnumerable<string> Messages(ToolLanguage language) => Open(messages.Select(message => message.In(language).Text));

    /// <summary>What the code advises; cases that advise only a name have no text here.</summary>
    public IEnumerable<string> Hints(ToolLanguage language) => Open(messages.Select(message => message.In(language).Hint));

    private static IEnumerable<string> Open(IEnumerable<string?> texts) => texts
        .OfType<string>()
        .Select(MessageCatalogue.WithoutPlaces)
        .Where(text => text.Any(char.IsLetter))
        .Distinct(StringComparer.Ordinal);
}

/// <summary>
/// Lines that bring a code about, beside lines that do not. Both are put into the minimal plan of the specs, which hold every example to
/// what it says.
/// </summary>
/// <param name="File">The file in which the good lines stand.</param>
/// <param name="Good">The lines as they should be.</param>
/// <param name="BadFile">The file in which the bad lines stand: another one where its name or place is the mistake.</param>
/// <param name="Bad">The lines as they should not be; null where the mistake is that the file is missing.</param>
/// <param name="ToldOf">The file of which the code is told; another one where two files do not fit each other.</param>
/// <param name="IsAccepted">Whether “generator accept” ran after the good lines were written and before the mistake was made.</param>
/// <param name="With">What else an example needs: lines of other files.</param>
public sealed record CodeExample(
    string File,
    string Good,
    string BadFile,
    string? Bad,
    string ToldOf,
    bool IsAccepted,
    IReadOnlyList<(string File, string Lines)> With);
