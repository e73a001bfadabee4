using System.Collections.Frozen;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Generator.Diagnostics;

/// <summary>
/// What the tool says, in each of its languages: the messages of an assembly's embedded files “….messages.yaml”. Read when the first
/// message is needed, so that a build without problems never reads it.
/// </summary>
public sealed partial class MessageCatalogue
{
    private const string Ending = ".messages.yaml";

    private static readonly Lazy<MessageCatalogue> OfLibrary = new(() => Of(typeof(MessageCatalogue).Assembly));

    private readonly FrozenDictionary<string, Message> messages;

    private MessageCatalogue(IEnumerable<Message> messages) => this.messages = messages.ToFrozenDictionary(message => message.Key);

    /// <summary>The messages of the library itself: every diagnostic and the phrases in them.</summary>
    public static MessageCatalogue Library => OfLibrary.Value;

    /// <summary>Every message, by key.</summary>
    internal IReadOnlyDictionary<string, Message> Messages => messages;

    /// <summary>Reads the catalogue of an assembly.</summary>
    public static MessageCatalogue Of(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return new MessageCatalogue(EmbeddedYaml.Read(assembly, Ending, MessageReader.Read));
    }

    /// <summary>A text in a language, its places filled.</summary>
    /// <exception cref="KeyNotFoundException">The catalogue has no such text, or it asks for something that is not given.</exception>
    public string Text(string key, ToolLanguage language, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        Text(key, language, new MessageArguments(arguments));

    internal string Text(string key, ToolLanguage language, MessageArguments arguments) =>
        Fill(messages[key].In(language).Text, language, arguments);

    internal string? Hint(string key, ToolLanguage language, MessageArguments arguments) =>
        messages[key].In(language).Hint is { } hint && Fill(hint, language, arguments) is { Length: > 0 } filled ? filled : null;

    /// <summary>The names of the places in a text: {name}, or {Name} where the words that fill it begin a sentence.</summary>
    internal static IEnumerable<string> Places(string text) => Place().Matches(text).Select(place => NameOf(place.Value));

    /// <summary>A text with “…” for what fills its places.</summary>
    internal static string WithoutPlaces(string text) => Place().Replace(text, "…");

    private static string Fill(string text, ToolLanguage language, MessageArguments arguments) =>
        Place().Replace(text, place =>
        {
            var words = MessageArguments.Say(arguments[NameOf(place.Value)], language);
            return char.IsUpper(place.Value[1]) && words.Length > 0 ? char.ToUpperInvariant(words[0]) + words[1..] : words;
        });

    private static string NameOf(string place) => char.ToLowerInvariant(place[1]) + place[2..^1];

    [GeneratedRegex("[{][A-Za-z][a-z-]*[}]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
